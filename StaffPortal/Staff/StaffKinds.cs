namespace StaffPortal.Staff;

/// <summary>Words of what happens to staff and teams.</summary>
public static class StaffKinds
{
    public const string Joined = "staff.joined";
    public const string RoleGranted = "staff.role-granted";
    public const string JoinedTeam = "staff.joined-team";
    public const string Preferred = "staff.preferred";
    public const string Left = "staff.left";
    public const string LeftTeam = "staff.left-team";
    public const string TeamChanged = "team.changed";
    public const string TeamRetired = "team.retired";
    public const string TeamBroughtBack = "team.brought-back";
    public const string TeamMade = "team.made";
}

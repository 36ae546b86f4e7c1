namespace StaffPortal.Staff;

/// <summary>Words of what happens to staff and teams.</summary>
public static class StaffKinds
{
    public const string Joined = "staff.joined";
    public const string RoleGranted = "staff.role-granted";
    public const string JoinedTeam = "staff.joined-team";
    public const string Preferred = "staff.preferred";
    public const string Left = "staff.left";
    public const string TeamMade = "team.made";
}

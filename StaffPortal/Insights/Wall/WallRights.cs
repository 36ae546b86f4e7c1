using StaffPortal.Rights;

namespace StaffPortal.Insights.Wall;

/// <summary>Who may see a team's wall, and who may give links to it.</summary>
internal static class WallRights
{
    /// <summary>Whoever may read the figures of the team's department.</summary>
    public static bool MaySeeWall(this Viewer viewer, DepartmentId department) => viewer.Has(FactName.ReadFigures, department);

    /// <summary>They too, and whoever looks after teams.</summary>
    public static bool MayGiveWall(this Viewer viewer, DepartmentId department) => viewer.MaySeeWall(department) || viewer.Has(FactName.ManageStaff, department);
}

namespace StaffPortal.Insights.Wall;

/// <summary>Words of what happens to links of wallboards.</summary>
public static class WallKinds
{
    public const string Subject = "wall";
    public const string Made = "wall.made";
    public const string Revoked = "wall.revoked";
}

namespace StaffPortal.Insights.Wall;

/// <summary>Marks the texts of this folder: <c>IStringLocalizer&lt;WallTexts&gt;</c>.</summary>
public sealed class WallTexts
{
    private WallTexts()
    {
    }
}

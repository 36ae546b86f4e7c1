namespace StaffPortal.Insights.Paths;

/// <summary>What a map shows of the cases it is of.</summary>
/// <param name="Unit">What its places are.</param>
/// <param name="Share">Paths are shown from the most used on until they hold so many of a hundred cases.</param>
/// <param name="Waiting">False: stays of waiting are left out; the stage before and after one is one stay then.</param>
/// <param name="OnlyLate">Only cases completed later than promised.</param>
public sealed record PathView(PathUnit Unit = PathUnit.Stages, int Share = PathView.UsualShare, bool Waiting = true, bool OnlyLate = false)
{
    public const int UsualShare = 95;
    public const int LeastShare = 10;
}

/// <summary>What cases move between.</summary>
public enum PathUnit
{
    /// <summary>Stages of the process all cases went through, by their names; kinds of stages where they went through several.</summary>
    Stages,
    Teams,
}

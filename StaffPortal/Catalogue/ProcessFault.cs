namespace StaffPortal.Catalogue;

/// <summary>Why a process cannot be as it was drawn.</summary>
public enum ProcessFault
{
    /// <summary>Fewer than two stages, or more than <see cref="ProcessCheck.MostStages"/>.</summary>
    StageCount,
    /// <summary>A stage has no name, or one that is too long; said by its place.</summary>
    StageName,
    /// <summary>Two stages have the same name or id; said by the name.</summary>
    TwiceAStage,
    /// <summary>The first stage is not of the category Received.</summary>
    NoBeginning,
    /// <summary>No stage closes a ticket.</summary>
    NoEnd,
    /// <summary>No way leads there from the beginning; said by the stage.</summary>
    NoWayIn,
    /// <summary>No way leads from there to an end; said by the stage.</summary>
    NoWayOut,
    /// <summary>A stage's target is zero, or beyond a year of service time; said by the stage.</summary>
    StageTarget,
    /// <summary>A move from or to a stage that is not there, or to itself.</summary>
    StrayMove,
}

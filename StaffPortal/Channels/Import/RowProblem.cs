namespace StaffPortal.Channels.Import;

/// <summary>Why a row is rejected. Its words are the text <c>Row.{Kind}</c>, filled with its parts.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Use">What the map names the column for.</param>
/// <param name="Value">What stands there; only for whoever may see the row.</param>
public sealed record RowProblem(RowProblemKind Kind, string Use = "", string Value = "");

public enum RowProblemKind
{
    Ragged,
    Missing,
    TooLong,
    NoDate,
    Unknown,
    NoClosing,
    ClosedBeforeOpened,
    SameId,
    /// <summary>A step of which only the day is known: how long it took is not.</summary>
    DayOnly,
    /// <summary>Another row of its case is wrong: half a case would tell a course it did not take.</summary>
    CaseBroken,
}

namespace StaffPortal.Insights.Counting;

/// <summary>
/// The figures. What each counts stands once, in <see cref="TimeFigures"/>, <see cref="CountFigures"/> <see cref="StageFigures"/> and <c>BottleneckFigures</c>, and in
/// the texts <c>Figure.{Name}.What</c> in three languages beside its number.
/// </summary>
public enum FigureName
{
    Received,
    Completed,
    Open,
    OpenAge,
    Lead,
    Cycle,
    StageTime,
    WaitingShare,
    Response,
    OnTime,
    AnsweredOnTime,
    Acceptance,
    HandOvers,
    Reopenings,
    PlacedByRule,
    ChannelMix,
    RepeatContacts,
    Bottleneck,
}

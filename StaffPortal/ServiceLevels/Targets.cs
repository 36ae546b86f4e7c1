namespace StaffPortal.ServiceLevels;

/// <summary>What is promised for a service and a priority, in service time; null where nothing is.</summary>
/// <param name="FirstResponse">To the first answer.</param>
/// <param name="NextUpdate">Between pieces of news after it.</param>
/// <param name="Resolution">To resolving.</param>
/// <param name="Acceptance">From an offer between units to its acceptance.</param>
public sealed record Targets(TimeSpan? FirstResponse, TimeSpan? NextUpdate, TimeSpan? Resolution, TimeSpan? Acceptance)
{
    public static Targets None { get; } = new(null, null, null, null);

    /// <summary>The target of a clock; a stage's comes with its stage.</summary>
    public TimeSpan? Of(ClockKind kind) => kind switch
    {
        ClockKind.FirstResponse => FirstResponse,
        ClockKind.NextUpdate => NextUpdate,
        ClockKind.Resolution => Resolution,
        ClockKind.Acceptance => Acceptance,
        _ => null,
    };
}

using StaffPortal.ServiceLevels;

namespace StaffPortal.Tickets;

/// <summary>What other targets or hours would have done to the tickets of the last quarter.</summary>
/// <param name="Tickets">How many were received in it that promise by them.</param>
/// <param name="From">The first instant looked at, UTC.</param>
/// <param name="Shares">By clock; only those that decide something now or then.</param>
public sealed record TargetTrial(int Tickets, DateTimeOffset From, IReadOnlyList<TrialShare> Shares)
{
    public bool ChangesNothing => Shares.All(s => s.Now == s.Then);
}

/// <param name="Kind">Which promise.</param>
/// <param name="Now">As it was promised.</param>
/// <param name="Then">As it would have been.</param>
public sealed record TrialShare(ClockKind Kind, OnTime Now, OnTime Then);

/// <summary>Of those that were decided, how many in time. What still runs in time is not decided.</summary>
public readonly record struct OnTime(int Decided, int InTime)
{
    /// <summary>Percent, 0–100; null when nothing was decided.</summary>
    public double? Percent => Decided == 0 ? null : 100.0 * InTime / Decided;
}

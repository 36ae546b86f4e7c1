using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>What a row of somebody's file says, in our words; its department, team and service still by name.</summary>
public sealed record PastCase(
    string SourceId, DateTimeOffset Opened, DateTimeOffset? Target, ImportStatus Status, DateTimeOffset? Done, Precision Precision,
    Channel Channel, Priority Priority, string Department, string Team, string Service,
    string? Subject, string Description, Location Location, ClockShifts Shifts)
{
    /// <summary>From an event log: the stages it went through, in their order; otherwise empty.</summary>
    public IReadOnlyList<PastStep> Steps { get; init; } = [];

    /// <summary>Rows it is made of.</summary>
    public int Rows { get; init; } = 1;

    public Past Past => new(Target, Status.Category(), Done, Precision, Status.Ending());
}

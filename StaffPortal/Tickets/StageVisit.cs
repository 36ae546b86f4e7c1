using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>One stay of a ticket in one stage.</summary>
public sealed class StageVisit : IPartOf
{
    private StageVisit()
    {
    }

    public Guid Id { get; private init; }

    public TicketId Ticket { get; private init; }

    public StageCategory Stage { get; private init; }

    /// <summary>The stage of its process; 0 for the first of its category.</summary>
    public int StageId { get; private set; }

    /// <summary>What the stay may take, whole minutes of service time, as the process said when it began; null when it said nothing.</summary>
    public int? TargetMinutes { get; private set; }

    public TeamId? Team { get; private init; }

    public StaffId? Owner { get; private init; }

    public DateTimeOffset From { get; private init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? To { get; private set; }

    /// <summary>Whom it waits for; null when it does not wait, or nobody said.</summary>
    public Awaited? WaitsFor { get; private set; }

    /// <summary>Until when; null as <see cref="WaitsFor"/>.</summary>
    public DateTimeOffset? WaitsUntil { get; private set; }

    /// <summary>How the ticket ended with it, if it was not done.</summary>
    public Ending? Ending { get; private init; }

    /// <summary>As <see cref="TargetMinutes"/>.</summary>
    public TimeSpan? Target => TargetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    public Guid RootId => Ticket.Value;

    internal static StageVisit Begin(Ticket ticket, Act act, TimeSpan? target, Wait? wait = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Ticket = ticket.Id,
        Stage = ticket.Stage,
        StageId = ticket.StageId,
        TargetMinutes = Minutes(target),
        Team = ticket.Team,
        Owner = ticket.Owner,
        From = act.At,
        WaitsFor = wait?.For,
        WaitsUntil = wait?.Until,
        Ending = ticket.Ending,
    };

    internal void End(DateTimeOffset at) => To = at;

    internal void WaitOn(Wait wait) => (WaitsFor, WaitsUntil) = (wait.For, wait.Until);

    internal void GoOn() => To = null;

    internal void GoOver(ProcessStage stage) => (StageId, TargetMinutes) = (stage.Id, Minutes(stage.Target));

    private static int? Minutes(TimeSpan? target) => target is { } length ? (int)length.TotalMinutes : null;
}

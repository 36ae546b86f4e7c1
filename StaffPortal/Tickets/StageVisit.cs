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

    /// <summary>As <see cref="TargetMinutes"/>.</summary>
    public TimeSpan? Target => TargetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    public Guid RootId => Ticket.Value;

    internal static StageVisit Begin(Ticket ticket, Act act, TimeSpan? target) => new()
    {
        Id = Guid.CreateVersion7(),
        Ticket = ticket.Id,
        Stage = ticket.Stage,
        StageId = ticket.StageId,
        TargetMinutes = Minutes(target),
        Team = ticket.Team,
        Owner = ticket.Owner,
        From = act.At,
    };

    internal void End(DateTimeOffset at) => To = at;

    internal void GoOn() => To = null;

    internal void GoOver(ProcessStage stage) => (StageId, TargetMinutes) = (stage.Id, Minutes(stage.Target));

    private static int? Minutes(TimeSpan? target) => target is { } length ? (int)length.TotalMinutes : null;
}

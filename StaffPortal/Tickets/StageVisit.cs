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

    public TeamId? Team { get; private init; }

    public StaffId? Owner { get; private init; }

    public DateTimeOffset From { get; private init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? To { get; private set; }

    public Guid RootId => Ticket.Value;

    internal static StageVisit Begin(Ticket ticket, Act act) => new()
    {
        Id = Guid.CreateVersion7(),
        Ticket = ticket.Id,
        Stage = ticket.Stage,
        Team = ticket.Team,
        Owner = ticket.Owner,
        From = act.At,
    };

    internal void End(DateTimeOffset at) => To = at;

    internal void GoOn() => To = null;
}

using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>A reason to look now, raised by a person, with an owner and maybe an expiry.</summary>
public sealed class Flag : IPartOf
{
    /// <summary>Longest reason, characters.</summary>
    public const int ReasonLength = 200;

    private Flag()
    {
    }

    public FlagId Id { get; private init; }

    public TicketId Ticket { get; private init; }

    public string Reason { get; private set; } = "";

    /// <summary>Who raised it and answers for it.</summary>
    public Guid? RaisedBy { get; private init; }

    public DateTimeOffset RaisedAt { get; private init; }

    public DateTimeOffset? ExpiresAt { get; private init; }

    public DateTimeOffset? LoweredAt { get; private set; }

    public Guid? LoweredBy { get; private set; }

    public Guid RootId => Ticket.Value;

    internal static Flag Raise(TicketId ticket, Act act, string reason, DateTimeOffset? expiresAt) => new()
    {
        Id = FlagId.New(),
        Ticket = ticket,
        Reason = reason,
        RaisedBy = act.ActorId,
        RaisedAt = act.At,
        ExpiresAt = expiresAt,
    };

    internal void Erase() => Reason = "";

    internal void Lower(Act act) => (LoweredAt, LoweredBy) = (act.At, act.ActorId);
}

using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>A promise to call somebody back about a ticket: who calls, by when, whether it was kept.</summary>
public sealed class CallBack : IPartOf
{
    /// <summary>Longest number, characters.</summary>
    public const int PhoneLength = 40;

    private CallBack()
    {
    }

    public CallBackId Id { get; private init; }

    public TicketId Ticket { get; private init; }

    /// <summary>Who promised it and answers for it.</summary>
    public StaffId Owner { get; private init; }

    /// <summary>Where to call, as it was given; empty: the requester's own number.</summary>
    public string Phone { get; private set; } = "";

    public DateTimeOffset PromisedAt { get; private init; }

    public DateTimeOffset DueAt { get; private init; }

    /// <summary>When it was told that its time has come.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    public DateTimeOffset? KeptAt { get; private set; }

    public Guid? KeptBy { get; private set; }

    public Guid RootId => Ticket.Value;

    internal static CallBack Promise(TicketId ticket, Act act, StaffId owner, DateTimeOffset dueAt, string phone) =>
        new() { Id = CallBackId.New(), Ticket = ticket, Owner = owner, Phone = phone.Trim(), PromisedAt = act.At, DueAt = dueAt };

    internal void Tell(Act act) => ToldAt = act.At;

    internal void Erase() => Phone = "";

    internal void Keep(Act act) => (KeptAt, KeptBy) = (act.At, act.ActorId);
}

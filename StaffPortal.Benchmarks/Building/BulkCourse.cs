using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.SampleTown;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Building;

/// <summary>How one ticket goes on after its opening: short, 1–5 verbs, so that a million of them fit on a developer's disk.</summary>
public sealed class BulkCourse(
    Ticket ticket, CustomerId? customer, Chance chance, IReadOnlyList<StaffMember> workers, IReadOnlyList<StaffMember> clerks, DateTimeOffset now)
{
    private readonly TimeSpan age = now - ticket.ReceivedAt;

    /// <summary>It is done: closed at once, or assigned, resolved and mostly closed.</summary>
    public void Finish()
    {
        var length = TimeSpan.FromHours(Math.Min(chance.Around(30), 24 * 25));
        if (length > age * 0.8)
            length = age * 0.8;
        DateTimeOffset At(double share) => Whole(ticket.ReceivedAt + length * share);

        var kind = chance.NextShare();
        if (kind < 0.05)
        {
            ticket.MoveTo(Act(chance.Of(clerks), At(0.2)), StageCategory.Closed);
            return;
        }
        var owner = chance.Of(workers);
        ticket.Assign(Act(owner, At(0.2)), owner.Id, ticket.Team);
        if (kind < 0.35)
            ticket.Note(Act(owner, At(0.5)), chance.Of(ThemeNotes()));
        else if (kind < 0.45 && customer is not null)
            ticket.Hear(Act(null, At(0.5)), customer, Channel.Email, chance.Of(CommonTexts.Thanks.In(ticket.Language)));
        else if (kind < 0.60)
            Reply(owner, At(0.9));
        ticket.MoveTo(Act(owner, At(1)), StageCategory.Resolved);
        if (At(1).AddDays(7) < now)
            ticket.MoveTo(Act(null, At(1).AddDays(7)), StageCategory.Closed);
    }

    /// <summary>It is open: nobody's in a third of the cases, otherwise somewhere in work.</summary>
    public void Begin()
    {
        DateTimeOffset At(double share) => Whole(ticket.ReceivedAt + age * share);

        var kind = chance.NextShare();
        if (kind < 0.15)
            return;
        if (kind < 0.35)
        {
            ticket.MoveTo(Act(chance.Of(clerks), At(0.1)), StageCategory.Triage);
            return;
        }
        var owner = chance.Of(workers);
        ticket.Assign(Act(owner, At(0.1)), owner.Id, ticket.Team);
        if (kind > 0.6)
            ticket.MoveTo(Act(owner, At(0.3)), StageCategory.InProgress);
        if (kind is > 0.6 and < 0.8)
            ticket.Note(Act(owner, At(0.4)), chance.Of(ThemeNotes()));
        else if (kind >= 0.8)
            Reply(owner, At(0.5));
        if (chance.Hits(0.03))
            ticket.RaiseFlag(Act(owner, At(0.7)), chance.Of(CommonTexts.Asks.In(ticket.Language)), null);
        if (chance.Hits(0.05))
            ticket.Tag(Act(owner, At(0.75)), chance.Of(TownTags.All));
    }

    private void Reply(StaffMember who, DateTimeOffset at)
    {
        var reply = ticket.Reply(Act(who, at), chance.Of(CommonTexts.Received.In(ticket.Language)), at + TicketDesk.ReplyWaits);
        ticket.Record(Act(null, at + TicketDesk.ReplyWaits), reply.Id);
    }

    private string[] ThemeNotes() => CommonTexts.Returns.In(ticket.Language);

    private Act Act(StaffMember? who, DateTimeOffset at) => new(Origin.Import, who?.Id.Value, at, chance.Id(at));

    /// <summary>To the microsecond, as both databases keep it.</summary>
    private static DateTimeOffset Whole(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));
}

using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging.Notices;

/// <summary>Who should be told of an entry, and why. Nobody is told of their own act, of history that was brought in, or of what they may not read.</summary>
/// <param name="staff">People and teams as they are now.</param>
/// <param name="tickets">The tickets of the entries, by id.</param>
/// <param name="notes">The texts of the notes of the entries, by message.</param>
/// <param name="muted">What people do not want to be told.</param>
public sealed class NoticeMaker(
    StaffSnapshot staff, IReadOnlyDictionary<Guid, NoticeTicket> tickets, IReadOnlyDictionary<Guid, string> notes, IReadOnlySet<(StaffId, NoticeKind)> muted)
{
    public IEnumerable<Notice> Of(JournalEntry entry)
    {
        if (entry.Origin == Origin.Import || entry.TicketId is not { } id || !tickets.TryGetValue(id, out var ticket))
            return [];
        return Meant(entry, ticket)
            .Where(m => m.Who.Value != entry.ActorId && MayRead(m.Who, ticket))
            .OrderBy(m => m.Kind).DistinctBy(m => m.Who)
            .Where(m => !muted.Contains(m))
            .Select(m => new Notice
            {
                Id = NoticeId.New(),
                For = m.Who,
                Kind = m.Kind,
                Ticket = new(id),
                Seq = entry.Seq,
                Cause = entry.Kind,
                By = entry.Origin == Origin.Person ? entry.ActorId : null,
                At = entry.HappenedAt,
            });
    }

    private IEnumerable<(StaffId Who, NoticeKind Kind)> Meant(JournalEntry entry, NoticeTicket ticket)
    {
        switch (entry.Kind)
        {
            case TicketKinds.Assigned or TicketKinds.Undone:
                var (owner, before) = (JournalData.Id(entry, "owner"), JournalData.Id(entry, "fromOwner"));
                if (owner == before)
                    break;
                // What is undone at once was no news to whoever had it before and has it again.
                if (owner is { } given && entry.Kind == TicketKinds.Assigned)
                    yield return (new(given), NoticeKind.Assigned);
                if (before is { } had)
                    yield return (new(had), NoticeKind.Taken);
                break;
            case TicketKinds.Declined or TicketKinds.Returned:
                foreach (var again in new[] { JournalData.Id(entry, "givenBy"), JournalData.Id(entry, "owner") })
                    if (again is { } giver)
                        yield return (new(giver), NoticeKind.GivenBack);
                break;
            case TicketKinds.Noted or TicketKinds.Replied or TicketKinds.Heard:
                foreach (var named in Mentions.In(notes.GetValueOrDefault(JournalData.Id(entry, "message") ?? default, ""), staff))
                    yield return (named.Id, NoticeKind.Named);
                if (ticket.Owner is { } mine)
                    yield return (mine, NoticeKind.Said);
                break;
            case TicketKinds.FlagRaised:
                if (ticket.Owner is { } holder)
                    yield return (holder, NoticeKind.Flagged);
                foreach (var member in staff.People.Values.Where(p => p.IsActive && p.Memberships.Any(m => m.Team == ticket.Team)))
                    yield return (member.Id, NoticeKind.Flagged);
                break;
            case TicketKinds.CallBackDue when JournalData.Id(entry, "promisedBy") is { } promised:
                yield return (new(promised), NoticeKind.CallBack);
                break;
            case TicketKinds.WaitEnded when ticket.Owner is { } waited:
                yield return (waited, NoticeKind.WaitEnded);
                break;
            case TicketKinds.Neglected:
                if (ticket.Owner is { } lying)
                    yield return (lying, NoticeKind.Neglected);
                if (ticket.Owner is null || JournalData.Number(entry, "grade") > 1)
                    foreach (var lead in staff.People.Values.Where(p => p.IsActive && p.Memberships.Any(m => m.Team == ticket.Team) && p.ToViewer().Has(FactName.AssignTickets, ticket.Department, ticket.IsConfidential)))
                        yield return (lead.Id, NoticeKind.Neglected);
                break;
            case TicketKinds.LateSoon when ticket.Owner is { } warned:
                yield return (warned, NoticeKind.LateSoon);
                break;
            case TicketKinds.Late when ticket.Owner is { } late:
                yield return (late, NoticeKind.Late);
                break;
        }
    }

    private bool MayRead(StaffId who, NoticeTicket ticket) => staff.Person(who) is { IsActive: true } person && person.ToViewer().Has(FactName.ReadTickets, ticket.Department, ticket.IsConfidential);
}

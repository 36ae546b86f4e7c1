using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Pins;

/// <summary>Looks for words of concern in everything new that is written of a customer, in the same save.</summary>
public sealed class FindingKeeper(Func<ConcernDirectory> concerns, TimeProvider clock) : ISaveContributor
{
    public async ValueTask BeforeSaveAsync(PortalContext db, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow() - PinScore.Oldest;
        var entries = db.ChangeTracker.Entries<TimelineEntry>().Where(e => e.State == EntityState.Added && e.Entity.HappenedAt > oldest).Select(e => e.Entity).ToList();
        var tickets = db.ChangeTracker.Entries<Ticket>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Unchanged && e.Entity.Customer is not null).ToList();
        if (entries.Count == 0 && tickets.Count == 0)
            return;
        ConcernSnapshot? known = null;
        List<Finding> found = [];
        foreach (var entry in entries)
            found.AddRange(FindingMaker.Of(entry, (known ??= await concerns().GetAsync(ct)).LexiconOf(entry.Department)));
        foreach (var tracked in tickets)
        {
            var ticket = tracked.Entity;
            if (tracked.State == EntityState.Added && ticket.ReceivedAt > oldest)
                found.AddRange(FindingMaker.Of(ticket.Customer!.Value, ticket.Department, ticket.Id, ticket.Id.Value, HappeningGroup.Contacts, ticket.ReceivedAt,
                    (known ??= await concerns().GetAsync(ct)).LexiconOf(ticket.Department), ticket.Subject, ticket.Description));
            foreach (var message in ticket.Messages.Where(m => m.Kind is MessageKind.Note or MessageKind.Incoming && m.At > oldest && db.Entry(m).State is EntityState.Added or EntityState.Detached))
                found.AddRange(FindingMaker.Of(ticket.Customer!.Value, ticket.Department, ticket.Id, message.Id.Value, message.Kind == MessageKind.Note ? HappeningGroup.Work : HappeningGroup.Contacts, message.At,
                    (known ??= await concerns().GetAsync(ct)).LexiconOf(ticket.Department), message.Text));
        }
        db.AddRange(found);
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Words;

namespace StaffPortal.Tickets;

/// <summary>Keeps a ticket findable: its number, subject, description, address, the reporter's name and reach, and what was said.</summary>
public sealed class TicketWords : ISaveContributor
{
    public async ValueTask BeforeSaveAsync(PortalContext db, CancellationToken ct)
    {
        var opened = db.ChangeTracker.Entries<Ticket>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        foreach (var ticket in opened)
        {
            var reporter = ticket.Customer is { } id ? await ReporterAsync(db, id, ct) : null;
            db.Add(new WordRow { Number = ticket.Number, Words = Of(ticket, reporter) });
        }
        var known = opened.Select(t => t.Id).ToHashSet();
        foreach (var ticket in db.ChangeTracker.Entries<Ticket>().Where(e => e.State != EntityState.Added).Select(e => e.Entity).ToList())
        {
            var said = ticket.Messages.Where(m => db.Entry(m).State is EntityState.Added or EntityState.Detached).Select(m => m.Text).ToList();
            if (said.Count > 0)
                await AppendAsync(db, ticket.Number, said, ct);
        }
    }

    public static string Of(Ticket ticket, Customer? reporter) => SearchWords.ForIndex([
        ticket.Number.ToString(CultureInfo.InvariantCulture),
        ticket.Subject,
        ticket.Description,
        ticket.Location.Address,
        ticket.Location.District,
        // A protected person is not found through their tickets.
        .. reporter is { IsProtected: false } ? [reporter.Name, .. reporter.ContactPoints.Select(p => p.Value)] : Array.Empty<string>(),
        .. ticket.Messages.Select(m => m.Text),
        .. ticket.Tags.Select(t => t.Word)]);

    private static async Task<Customer?> ReporterAsync(PortalContext db, CustomerId id, CancellationToken ct) =>
        db.ChangeTracker.Entries<Customer>().Select(e => e.Entity).FirstOrDefault(c => c.Id == id)
        ?? await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).SingleOrDefaultAsync(c => c.Id == id, ct);

    private static async Task AppendAsync(PortalContext db, long number, IReadOnlyList<string> texts, CancellationToken ct)
    {
        var row = await db.Set<WordRow>().FindAsync([number], ct);
        var words = SearchWords.ForIndex(texts);
        if (row is null)
            db.Add(new WordRow { Number = number, Words = words });
        else
            row.Words = string.Join(' ', row.Words.Split(' ').Concat(words.Split(' ')).Where(w => w.Length > 0).Distinct());
    }
}

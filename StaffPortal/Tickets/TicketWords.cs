using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Data.Words;

namespace StaffPortal.Tickets;

/// <summary>Keeps a ticket findable: its number, subject, description, address, the reporter's name and reach, what was said, its tags.</summary>
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
        foreach (var ticket in db.ChangeTracker.Entries<Ticket>().Where(e => e.State != EntityState.Added).Select(e => e.Entity).ToList())
        {
            if (ticket.ErasedOn is not null)
            {
                await ForgetAsync(db, ticket, ct);
                continue;
            }
            List<string> said = [.. ticket.Messages.Where(IsNew).Select(m => m.Text), .. ticket.Tags.Where(IsNew).Select(t => t.Word)];
            if (said.Count > 0)
                await AppendAsync(db, ticket.Number, ticket.Customer is { } whose && await ReporterAsync(db, whose, ct) is { IsProtected: true } guarded ? said.ConvertAll(Redaction.Of(guarded).Apply) : said, ct);
        }
        foreach (var customer in db.ChangeTracker.Entries<Customer>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity).ToList())
            await RewriteAsync(db, customer, ct);

        bool IsNew(object part) => db.Entry(part).State is EntityState.Added or EntityState.Detached;
    }

    public static string Of(Ticket ticket, Customer? reporter) => SearchWords.ForIndex(TextsOf(ticket, reporter));

    /// <summary>What is indexed, text by text.</summary>
    internal static IEnumerable<string?> TextsOf(Ticket ticket, Customer? reporter)
    {
        // A protected person is not found by their name where they or others wrote it.
        var redaction = reporter is { IsProtected: true } ? Redaction.Of(reporter) : Redaction.None;
        return TextsOf(ticket, reporter, redaction);
    }

    private static IEnumerable<string?> TextsOf(Ticket ticket, Customer? reporter, Redaction redaction) =>
    [
        ticket.Number.ToString(CultureInfo.InvariantCulture),
        redaction.Apply(ticket.Subject),
        redaction.Apply(ticket.Description),
        ticket.Location.District,
        // A protected person is not found through their tickets, nor the place they speak of.
        reporter is { IsProtected: true } ? null : ticket.Location.Address,
        .. reporter is { IsProtected: false } ? [reporter.Name, .. reporter.ContactPoints.Select(p => p.Value)] : Array.Empty<string>(),
        .. ticket.Messages.Select(m => redaction.Apply(m.Text)),
        .. ticket.Tags.Select(t => t.Word),
    ];

    private static async Task<Customer?> ReporterAsync(PortalContext db, CustomerId id, CancellationToken ct) =>
        db.ChangeTracker.Entries<Customer>().Select(e => e.Entity).FirstOrDefault(c => c.Id == id)
        ?? await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).SingleOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>A new name or way to reach them is found, and who is protected now is found no more, on every ticket of theirs.</summary>
    private static async Task RewriteAsync(PortalContext db, Customer customer, CancellationToken ct)
    {
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Messages).Include(t => t.Tags).AsSplitQuery()
            .Where(t => t.Customer == customer.Id).ToListAsync(ct);
        await db.Entry(customer).Collection(c => c.ContactPoints).LoadAsync(ct);
        foreach (var ticket in tickets)
        {
            if (await db.Set<WordRow>().FindAsync([ticket.Number], ct) is { } row)
                row.Words = Of(ticket, customer);
            else
                db.Add(new WordRow { Number = ticket.Number, Words = Of(ticket, customer) });
        }
    }

    /// <summary>What is left of it is its number.</summary>
    private static async Task ForgetAsync(PortalContext db, Ticket erased, CancellationToken ct)
    {
        if (await db.Set<WordRow>().FindAsync([erased.Number], ct) is { } row)
            row.Words = SearchWords.ForIndex([erased.Number.ToString(CultureInfo.InvariantCulture)]);
    }

    private static async Task AppendAsync(PortalContext db, long number, IReadOnlyList<string> texts, CancellationToken ct)
    {
        var row = await db.Set<WordRow>().FindAsync([number], ct);
        if (row is null)
            db.Add(new WordRow { Number = number, Words = SearchWords.ForIndex(texts) });
        else
            row.Words = SearchWords.Extend(row.Words, texts);
    }
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Words;

namespace StaffPortal.Tickets;

/// <summary>Keeps a customer findable: their name, the ways to reach them, the places of their tickets. A protected person has no row.</summary>
public sealed class NameKeeping : ISaveContributor
{
    private const int MostPlaces = 20;

    public async ValueTask BeforeSaveAsync(PortalContext db, CancellationToken ct)
    {
        var customers = db.ChangeTracker.Entries<Customer>().ToList();
        foreach (var met in customers.Where(e => e.State == EntityState.Added && !e.Entity.IsProtected).Select(e => e.Entity).ToList())
            db.Add(RowOf(met, []));
        HashSet<CustomerId> kept = [];
        foreach (var changed in customers.Where(e => e.State == EntityState.Modified).Select(e => e.Entity).ToList())
        {
            if (changed.MergedInto is not null || changed.IsProtected || changed.ErasedOn is not null)
                await ForgetAsync(db, changed.Id, ct);
            kept.Add(await SamePerson.KeptAsync(db, changed.Id, ct));
        }
        var erased = db.ChangeTracker.Entries<Ticket>().Where(e => e.State == EntityState.Modified && e.Entity.ErasedOn is not null).ToList();
        foreach (var customer in erased.Select(e => e.Property(t => t.Customer).OriginalValue).OfType<CustomerId>().Distinct())
            kept.Add(await SamePerson.KeptAsync(db, customer, ct));
        var gone = erased.ConvertAll(e => e.Entity.Id);
        foreach (var one in kept)
            await RewriteAsync(db, one, gone, ct);
        var opened = db.ChangeTracker.Entries<Ticket>().Where(e => e.State == EntityState.Added)
            .Select(e => e.Entity).Where(t => t.Customer is not null && PlaceOf(t.Location) is not null).ToList();
        if (opened.Count > 0)
            await PlaceAsync(db, opened, ct);
    }

    /// <param name="customer">With the ways to reach them.</param>
    /// <param name="places">Of their tickets, the newest first.</param>
    public static NameRow RowOf(Customer customer, IReadOnlyList<Location> places) => new()
    {
        Who = customer.Id,
        Words = WordsOf([customer], places),
        Place = places.Select(PlaceOf).FirstOrDefault(),
    };

    internal static string? PlaceOf(Location location) => string.IsNullOrWhiteSpace(location.Address) ? null
        : string.IsNullOrWhiteSpace(location.District) ? location.Address.Trim() : $"{location.Address.Trim()}, {location.District.Trim()}";

    internal static Task<List<Location>> PlacesOfAsync(PortalContext db, CustomerId customer, CancellationToken ct) => PlacesOfAsync(db, [customer], [], ct);

    private static Task<List<Location>> PlacesOfAsync(PortalContext db, IReadOnlyList<CustomerId> customers, IReadOnlyList<TicketId> gone, CancellationToken ct) =>
        db.Set<Ticket>().AsNoTracking().Where(t => t.Customer != null && customers.Contains(t.Customer.Value) && t.Location.Address != null && !gone.Contains(t.Id))
            .OrderByDescending(t => t.Number).Take(MostPlaces).Select(t => t.Location).ToListAsync(ct);

    private static string WordsOf(IEnumerable<Customer> customers, IEnumerable<Location> places) =>
        NameWords.ForIndex([.. customers.SelectMany(c => c.ContactPoints.Select(p => p.Value).Prepend(c.Name)), .. places.Select(PlaceOf)]);

    /// <summary>Who is kept is found by the words of all who were merged into them, and no more by places of requests that lose theirs in this save.</summary>
    private static async Task RewriteAsync(PortalContext db, CustomerId kept, IReadOnlyList<TicketId> gone, CancellationToken ct)
    {
        var all = await SamePerson.AllAsync(db, kept, ct);
        // Those that change in this save as they will be, the others as they are stored.
        var known = await db.Set<Customer>().Include(c => c.ContactPoints).Where(c => all.Contains(c.Id)).ToListAsync(ct);
        if (known.Any(c => c.IsProtected || c.ErasedOn is not null))
        {
            foreach (var one in all)
                await ForgetAsync(db, one, ct);
            return;
        }
        var places = await PlacesOfAsync(db, all, gone, ct);
        var words = WordsOf(all.Select(id => known.Single(c => c.Id == id)), places);
        if (await RowOfAsync(db, kept, ct) is { } row)
            (row.Words, row.Place) = (words, places.Select(PlaceOf).FirstOrDefault());
        else
            db.Add(new NameRow { Who = kept, Words = words, Place = places.Select(PlaceOf).FirstOrDefault() });
    }

    private static async Task ForgetAsync(PortalContext db, CustomerId customer, CancellationToken ct)
    {
        if (await RowOfAsync(db, customer, ct) is { } row)
            db.Remove(row);
    }

    private static Task<NameRow?> RowOfAsync(PortalContext db, CustomerId customer, CancellationToken ct) =>
        db.Set<NameRow>().SingleOrDefaultAsync(n => n.Who == customer, ct);

    private static async Task PlaceAsync(PortalContext db, List<Ticket> opened, CancellationToken ct)
    {
        var missing = opened.Select(t => t.Customer!.Value).Except(db.ChangeTracker.Entries<NameRow>().Select(e => e.Entity.Who)).ToList();
        if (missing.Count > 0)
            await db.Set<NameRow>().Where(n => missing.Contains(n.Who)).LoadAsync(ct);
        var rows = db.ChangeTracker.Entries<NameRow>().Where(e => e.State != EntityState.Deleted).ToDictionary(e => e.Entity.Who, e => e.Entity);
        foreach (var ticket in opened.OrderBy(t => t.Number))
        {
            if (!rows.TryGetValue(ticket.Customer!.Value, out var row))
                continue;
            row.Place = PlaceOf(ticket.Location);
            row.Words = NameWords.Extend(row.Words, row.Place);
        }
    }
}

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
        foreach (var changed in customers.Where(e => e.State == EntityState.Modified).Select(e => e.Entity).ToList())
            await RewriteAsync(db, changed, ct);
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
        Words = WordsOf(customer, places),
        Place = places.Select(PlaceOf).FirstOrDefault(),
    };

    internal static string? PlaceOf(Location location) => string.IsNullOrWhiteSpace(location.Address) ? null
        : string.IsNullOrWhiteSpace(location.District) ? location.Address.Trim() : $"{location.Address.Trim()}, {location.District.Trim()}";

    internal static Task<List<Location>> PlacesOfAsync(PortalContext db, CustomerId customer, CancellationToken ct) =>
        db.Set<Ticket>().AsNoTracking().Where(t => t.Customer == customer && t.Location.Address != null)
            .OrderByDescending(t => t.Number).Take(MostPlaces).Select(t => t.Location).ToListAsync(ct);

    private static string WordsOf(Customer customer, IEnumerable<Location> places) =>
        NameWords.ForIndex([customer.Name, .. customer.ContactPoints.Select(p => p.Value), .. places.Select(PlaceOf)]);

    private static async Task RewriteAsync(PortalContext db, Customer customer, CancellationToken ct)
    {
        var row = await db.Set<NameRow>().SingleOrDefaultAsync(n => n.Who == customer.Id, ct);
        if (customer.IsProtected)
        {
            if (row is not null)
                db.Remove(row);
            return;
        }
        await db.Entry(customer).Collection(c => c.ContactPoints).LoadAsync(ct);
        var places = await PlacesOfAsync(db, customer.Id, ct);
        if (row is null)
            db.Add(RowOf(customer, places));
        else
            row.Words = WordsOf(customer, places);
    }

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

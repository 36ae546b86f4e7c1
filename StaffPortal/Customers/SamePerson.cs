using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Customers;

/// <summary>Who belongs together after merges: one who is kept, and those who proved to be them. What is not yet saved counts.</summary>
public static class SamePerson
{
    /// <summary>The one who is kept; the customer itself when it stands for itself.</summary>
    public static async Task<CustomerId> KeptAsync(PortalContext db, CustomerId customer, CancellationToken ct)
    {
        while (await IntoAsync(db, customer, ct) is { } into)
            customer = into;
        return customer;
    }

    /// <summary>The one who is kept, first, and all who were merged into them, however far round.</summary>
    public static async Task<IReadOnlyList<CustomerId>> AllAsync(PortalContext db, CustomerId customer, CancellationToken ct)
    {
        List<CustomerId> all = [await KeptAsync(db, customer, ct)];
        for (var from = 0; from < all.Count;)
        {
            var asked = all[from..].ConvertAll(id => (CustomerId?)id);
            from = all.Count;
            var unsaved = db.ChangeTracker.Entries<Customer>().Select(e => e.Entity).ToDictionary(c => c.Id, c => c.MergedInto);
            var stored = await db.Set<Customer>().AsNoTracking().Where(c => asked.Contains(c.MergedInto)).Select(c => c.Id).ToListAsync(ct);
            all.AddRange(stored.Where(id => !unsaved.ContainsKey(id)).Concat(unsaved.Where(c => c.Value is not null && asked.Contains(c.Value)).Select(c => c.Key)).Order(Comparer<CustomerId>.Create((a, b) => a.Value.CompareTo(b.Value))));
        }
        return all;
    }

    private static async Task<CustomerId?> IntoAsync(PortalContext db, CustomerId customer, CancellationToken ct) =>
        db.ChangeTracker.Entries<Customer>().FirstOrDefault(e => e.Entity.Id == customer) is { } unsaved
            ? unsaved.Entity.MergedInto
            : await db.Set<Customer>().AsNoTracking().Where(c => c.Id == customer).Select(c => c.MergedInto).SingleOrDefaultAsync(ct);
}

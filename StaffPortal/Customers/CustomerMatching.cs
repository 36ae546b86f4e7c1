using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Customers;

/// <summary>Finds who reached us. Only an exact contact point decides alone.</summary>
public sealed class CustomerMatching
{
    /// <returns>
    /// The customer reachable at exactly this e-mail or phone; null when nobody is, or when they point to different people. Beside it, those
    /// of the two that nobody is reachable at yet, normalised: whoever stores them first has met the person. Both are of one instant,
    /// so that a person met meanwhile by somebody else is in neither, and the second to store the point is refused.
    /// </returns>
    public async Task<(Customer? Known, IReadOnlyList<string> NewPoints)> ByContactPointAsync(PortalContext db, string email, string phone, CancellationToken ct)
    {
        var mail = ContactPoint.Normalise(ContactPointKind.Email, email);
        var number = ContactPoint.Normalise(ContactPointKind.Phone, phone);
        if (mail.Length == 0 && number.Length == 0)
            return (null, []);
        // With its kind, as the index stands.
        var points = await db.Set<ContactPoint>().AsNoTracking()
            .Where(p => (p.Kind == ContactPointKind.Email && p.Normalised == mail && mail != "")
                || (p.Kind == ContactPointKind.Phone && p.Normalised == number && number != ""))
            .Select(p => new { p.Customer, p.Normalised }).Distinct().ToListAsync(ct);
        var people = points.Select(p => p.Customer).Distinct().ToList();
        var known = people.Count == 1 ? await db.Set<Customer>().AsNoTracking().SingleAsync(c => c.Id == people[0], ct) : null;
        return (known, [.. new[] { mail, number }.Where(p => p.Length > 0).Except(points.Select(p => p.Normalised))]);
    }
}

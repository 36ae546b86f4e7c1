using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Customers;

/// <summary>Finds who reached us. Only an exact contact point decides alone.</summary>
public sealed class CustomerMatching
{
    /// <summary>The customer reachable at exactly this e-mail or phone; null when nobody is, or when they point to different people.</summary>
    public async Task<Customer?> ByContactPointAsync(PortalContext db, string email, string phone, CancellationToken ct)
    {
        var mail = ContactPoint.Normalise(ContactPointKind.Email, email);
        var number = ContactPoint.Normalise(ContactPointKind.Phone, phone);
        if (mail.Length == 0 && number.Length == 0)
            return null;
        var ids = await db.Set<ContactPoint>().AsNoTracking()
            .Where(p => (p.Kind == ContactPointKind.Email && p.Normalised == mail && mail != "")
                || (p.Kind == ContactPointKind.Phone && p.Normalised == number && number != ""))
            .Select(p => p.Customer).Distinct().Take(2).ToListAsync(ct);
        return ids.Count == 1 ? await db.Set<Customer>().AsNoTracking().SingleAsync(c => c.Id == ids[0], ct) : null;
    }

    /// <summary>Those of the two that nobody is reachable at yet, normalised: whoever stores them first has met the person.</summary>
    public async Task<IReadOnlyList<string>> NewPointsAsync(PortalContext db, string email, string phone, CancellationToken ct)
    {
        var mail = ContactPoint.Normalise(ContactPointKind.Email, email);
        var number = ContactPoint.Normalise(ContactPointKind.Phone, phone);
        // With its kind, as the index stands.
        var known = await db.Set<ContactPoint>().AsNoTracking()
            .Where(p => (p.Kind == ContactPointKind.Email && p.Normalised == mail) || (p.Kind == ContactPointKind.Phone && p.Normalised == number))
            .Select(p => p.Normalised).ToListAsync(ct);
        return [.. new[] { mail, number }.Where(p => p.Length > 0).Except(known)];
    }
}

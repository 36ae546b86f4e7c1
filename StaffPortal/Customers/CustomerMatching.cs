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
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Customers.Protection;

/// <summary>How far a person is shut for somebody at this moment. Every reader that tells something of a person asks here.</summary>
/// <param name="IsProtected">Whereabouts must not be told. Whoever of those who proved to be one is protected protects all of them.</param>
/// <param name="OpenUntil">When the viewer's own opening ends, UTC; null while it is shut for them.</param>
/// <param name="AddressUntil">The same of where they are.</param>
/// <param name="Reason">Why the viewer opened it.</param>
public sealed record Seal(bool IsProtected, DateTimeOffset? OpenUntil, DateTimeOffset? AddressUntil, OpeningReason? Reason)
{
    /// <summary>Everybody who is not protected.</summary>
    public static Seal None { get; } = new(false, null, null, null);

    /// <summary>Nothing of the person is told.</summary>
    public bool IsShut => IsProtected && OpenUntil is null;

    /// <summary>Where they are is not told.</summary>
    public bool HidesAddress => IsProtected && AddressUntil is null;

    /// <param name="db">Where it is read.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="all">The person, as <see cref="SamePerson.AllAsync"/> gives them.</param>
    /// <param name="now">UTC.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<Seal> OfAsync(PortalContext db, Viewer viewer, IReadOnlyCollection<CustomerId> all, DateTimeOffset now, CancellationToken ct)
    {
        if (!await db.Set<Customer>().AnyAsync(c => all.Contains(c.Id) && c.IsProtected, ct))
            return None;
        if (viewer.Staff is not { } staff || !viewer.Has(FactName.OpenProtected) || !viewer.Has(FactName.SeeContactData))
            return new(true, null, null, null);
        var me = staff.Value;
        var open = await db.Set<Disclosure>().AsNoTracking().Where(o => o.Viewer == me && all.Contains(o.Customer) && o.Until > now).Select(o => new { o.Part, o.Until, o.Reason, o.At }).ToListAsync(ct);
        // Whoever asked where they are has asked who they are.
        DateTimeOffset? Until(params OpenedPart[] parts) => open.Where(o => parts.Contains(o.Part)).Select(o => (DateTimeOffset?)o.Until).Max();
        return new(true, Until(OpenedPart.Person, OpenedPart.Address), Until(OpenedPart.Address), open.MaxBy(o => o.At)?.Reason);
    }

    /// <summary>The same, of whoever proved to be <paramref name="customer"/>.</summary>
    public static async Task<Seal> OfAsync(PortalContext db, Viewer viewer, CustomerId customer, DateTimeOffset now, CancellationToken ct) =>
        await OfAsync(db, viewer, await SamePerson.AllAsync(db, customer, ct), now, ct);
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Words;

namespace StaffPortal.Customers;

/// <summary>Finds who reached us. Only an exact contact point decides alone, and only as long as the name does not speak against it.</summary>
public sealed class CustomerMatching
{
    /// <param name="db">The open context.</param>
    /// <param name="name">What they said they are called; empty when they did not say.</param>
    /// <param name="email">As given.</param>
    /// <param name="phone">As given.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>
    /// The customer reachable at exactly this e-mail or phone; null when nobody is, when they point to different people, or when those reachable
    /// there are called something else (a household shares its telephone). Beside it, what nobody of theirs stands for yet: the points that
    /// nobody is reachable at, or that nobody of this name is; whoever marks them first has met the person. Both are of one instant,
    /// so that a person met meanwhile by somebody else is in neither, and the second to mark it is refused.
    /// </returns>
    public async Task<(Customer? Known, IReadOnlyList<string> Unmet)> ByContactPointAsync(PortalContext db, string name, string email, string phone, CancellationToken ct)
    {
        var mail = ContactPoint.Normalise(ContactPointKind.Email, email);
        var number = ContactPoint.Normalise(ContactPointKind.Phone, phone);
        if (mail.Length == 0 && number.Length == 0)
            return (null, []);
        // With its kind, as the index stands.
        var points = await (from p in db.Set<ContactPoint>().AsNoTracking()
            join c in db.Set<Customer>().AsNoTracking() on p.Customer equals c.Id
            where (p.Kind == ContactPointKind.Email && p.Normalised == mail && mail != "") || (p.Kind == ContactPointKind.Phone && p.Normalised == number && number != "")
            select new { p.Normalised, Who = c }).ToListAsync(ct);
        IReadOnlyList<string> fresh = [.. new[] { mail, number }.Where(p => p.Length > 0).Except(points.Select(p => p.Normalised))];
        var people = points.Select(p => p.Who).DistinctBy(c => c.Id).ToList();
        var named = people.Where(c => NamesAgree(name, c.Name)).ToList();
        if (named.Count == 0)
            return (null, [.. fresh, .. points.Select(p => $"{p.Normalised} {string.Join(' ', WordsOf(name))}").Distinct()]);
        List<CustomerId> kept = [];
        foreach (var one in named)
            kept.Add(one.MergedInto is null ? one.Id : await SamePerson.KeptAsync(db, one.Id, ct));
        if (kept.Distinct().Count() > 1)
            return (null, fresh);
        return (named.FirstOrDefault(c => c.Id == kept[0]) ?? await db.Set<Customer>().AsNoTracking().SingleAsync(c => c.Id == kept[0], ct), fresh);
    }

    /// <summary>
    /// Whether two names may be one person's: one of them is missing, or each word of the shorter one is a word of the other or its initial
    /// (<c>M. Holmberg</c> and <c>Marja Holmberg</c>); accents and case do not count.
    /// </summary>
    public static bool NamesAgree(string one, string other)
    {
        var (a, b) = (WordsOf(one), WordsOf(other));
        if (a.Count == 0 || b.Count == 0)
            return true;
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        return few.All(w => many.Any(m => m == w || (w.Length == 1 && m.StartsWith(w, StringComparison.Ordinal)) || (m.Length == 1 && w.StartsWith(m, StringComparison.Ordinal))));
    }

    private static List<string> WordsOf(string name) =>
        [.. Folding.Plain(Folding.Fold(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Data.Words;
using StaffPortal.Rights;

namespace StaffPortal.Customers;

/// <summary>Customers by what is typed so far: name, telephone, e-mail, a place of theirs. Protected persons are never found.</summary>
public sealed class CustomerSearchReader(IDbContextFactory<PortalContext> contexts, INameIndex index, TimeProvider clock)
{
    /// <summary>So many are looked at before the best are chosen.</summary>
    private const int Candidates = 40;

    /// <summary>Fewer digits are a part of a number, not a number.</summary>
    private const int WholeNumber = 6;

    /// <summary>Exact ways to reach somebody first, then names that begin so, then the rest, the newest first.</summary>
    [Needs(FactName.SeeContactData)]
    public async Task<IReadOnlyList<CustomerHit>> FindAsync(Viewer viewer, string words, int most, CancellationToken ct)
    {
        var query = NameWords.ForQuery(words);
        if (query.IsEmpty || !viewer.Has(FactName.SeeContactData))
            return [];
        var rows = await index.NewestAsync(query, Candidates, ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var exact = await ExactAsync(db, words, ct);
        var found = rows.Count == 0
            ? []
            : await db.Set<NameRow>().AsNoTracking().Where(n => rows.Contains(n.Id)).OrderByDescending(n => n.Id).ToListAsync(ct);
        var ids = exact.Keys.Concat(found.Select(n => n.Who)).Distinct().ToList();
        if (ids.Count == 0)
            return [];
        var places = found.ToDictionary(n => n.Who, n => n.Place);
        var known = (await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => ids.Contains(c.Id) && !c.IsProtected && c.MergedInto == null).ToListAsync(ct))
            .ToDictionary(c => c.Id);
        var joined = await JoinedAsync(db, known.Keys, ct);
        // Of a mail address the name before the @ is looked up; whether the rest fits is seen here.
        var mail = words.Split(' ').FirstOrDefault(w => w.Contains('@', StringComparison.Ordinal)) is { } part ? ContactPoint.Normalise(ContactPointKind.Email, part) : null;
        return [.. ids.Where(known.ContainsKey).Select(id => known[id]).Where(c => !joined[c.Id].Any(one => one.IsProtected)).Where(c => mail is null || joined[c.Id].Prepend(c).Any(one => HasMail(one, mail)))
            .Select(c => Hit(c, places.GetValueOrDefault(c.Id), exact.TryGetValue(c.Id, out var why) ? why : mail is null ? WhyOf([c, .. joined[c.Id]], query) : MatchedBy.Reach))
            .OrderBy(hit => hit.Why).Take(most)];
    }

    /// <summary>One customer by id, as a hit; null when unknown, or protected and not opened.</summary>
    [Needs(FactName.SeeContactData)]
    public async Task<CustomerHit?> OfAsync(Viewer viewer, CustomerId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        id = await SamePerson.KeptAsync(db, id, ct);
        var customer = await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).SingleOrDefaultAsync(c => c.Id == id, ct);
        var seal = await Seal.OfAsync(db, viewer, id, clock.GetUtcNow(), ct);
        if (customer is null || seal.IsShut)
            return null;
        if (seal.HidesAddress)
            return Hit(customer, null, MatchedBy.Name) with { Address = null, IsProtected = true };
        var place = await db.Set<NameRow>().AsNoTracking().Where(n => n.Who == id).Select(n => n.Place).SingleOrDefaultAsync(ct);
        return Hit(customer, place, MatchedBy.Name) with { IsProtected = seal.IsProtected };
    }

    private static async Task<IReadOnlyDictionary<CustomerId, MatchedBy>> ExactAsync(PortalContext db, string words, CancellationToken ct)
    {
        var (kind, why) = words.Contains('@', StringComparison.Ordinal) ? (ContactPointKind.Email, MatchedBy.Email) : (ContactPointKind.Phone, MatchedBy.Phone);
        if (kind == ContactPointKind.Phone && !(NameWords.IsNumber(words) && words.Count(char.IsAsciiDigit) >= WholeNumber))
            return new Dictionary<CustomerId, MatchedBy>();
        var normalised = ContactPoint.Normalise(kind, words);
        var found = await (from p in db.Set<ContactPoint>().AsNoTracking()
            join c in db.Set<Customer>().AsNoTracking() on p.Customer equals c.Id
            where p.Kind == kind && p.Normalised == normalised
            select new { c.Id, c.MergedInto }).Distinct().Take(Candidates).ToListAsync(ct);
        HashSet<CustomerId> ids = [];
        foreach (var one in found)
            ids.Add(one.MergedInto is null ? one.Id : await SamePerson.KeptAsync(db, one.Id, ct));
        return ids.ToDictionary(id => id, _ => why);
    }

    /// <summary>Who proved to be one of these, however far round.</summary>
    private static async Task<ILookup<CustomerId, Customer>> JoinedAsync(PortalContext db, IReadOnlyCollection<CustomerId> kept, CancellationToken ct)
    {
        List<(CustomerId Kept, Customer Who)> joined = [];
        for (var asked = kept.ToDictionary(id => id, id => id); asked.Count > 0;)
        {
            var into = asked.Keys.Select(id => (CustomerId?)id).ToList();
            var next = await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => into.Contains(c.MergedInto)).ToListAsync(ct);
            joined.AddRange(next.Select(c => (asked[c.MergedInto!.Value], c)));
            asked = next.ToDictionary(c => c.Id, c => asked[c.MergedInto!.Value]);
        }
        return joined.ToLookup(j => j.Kept, j => j.Who);
    }

    private static bool HasMail(Customer customer, string part) =>
        customer.ContactPoints.Any(p => p.Kind == ContactPointKind.Email && p.Normalised.Contains(part, StringComparison.Ordinal));

    private static MatchedBy WhyOf(IReadOnlyList<Customer> same, SearchQuery query)
    {
        if (query.Matches(NameWords.ForIndex(same.Select(c => c.Name)), Reach.Exact))
            return MatchedBy.Name;
        var reach = same.SelectMany(c => c.ContactPoints.Where(p => p.Kind != ContactPointKind.Address).Select(p => p.Value).Prepend(c.Name));
        return query.Matches(NameWords.ForIndex(reach), Reach.Exact) ? MatchedBy.Reach : MatchedBy.Address;
    }

    private static CustomerHit Hit(Customer customer, string? place, MatchedBy why) => new(
        customer.Id, customer.Name, customer.Kind, PointOf(customer, ContactPointKind.Phone), place ?? PointOf(customer, ContactPointKind.Address), why, customer.Language);

    private static string? PointOf(Customer customer, ContactPointKind kind) => customer.ContactPoints.FirstOrDefault(p => p.Kind == kind)?.Value;
}

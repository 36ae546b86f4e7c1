using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Words;
using StaffPortal.Rights;

namespace StaffPortal.Customers;

/// <summary>
/// Finds who may be the same as a customer: the same way to reach them and a name that does not speak against it, the same name and address or
/// birthday, the same business id. Protected persons, and those who were told apart, are never among them.
/// </summary>
public sealed class LookalikeReader(IDbContextFactory<PortalContext> contexts, INameIndex index)
{
    private const int Candidates = 40;
    private const int MostShown = 5;
    private const int MostAddresses = 5;

    /// <returns>At most five, the strongest evidence first.</returns>
    [Needs(FactName.MergeCustomers)]
    public async Task<IReadOnlyList<Lookalike>> OfAsync(Viewer viewer, CustomerId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.MergeCustomers) || !viewer.Has(FactName.SeeContactData))
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, id, ct);
        var own = await KnownAsync(db, all, ct);
        if (own.Count == 0 || own.Any(c => c.IsProtected))
            return [];
        var places = await PlacesAsync(db, all, ct);
        var apart = await db.Set<Apartness>().AsNoTracking().Where(a => all.Contains(a.One) || all.Contains(a.Other)).ToListAsync(ct);
        var others = (await CandidatesAsync(db, own, places.Values.SelectMany(p => p), ct)).Except(all).Except(apart.SelectMany(a => new[] { a.One, a.Other })).ToList();
        var known = (await KnownAsync(db, others, ct)).Where(c => !c.IsProtected && c.MergedInto is null && (c.Kind == CustomerKind.Organisation) == (own[0].Kind == CustomerKind.Organisation)).ToList();
        var theirs = await PlacesAsync(db, [.. known.Select(c => c.Id)], ct);
        return [.. known.Select(c => new Lookalike(c.Id, c.Name, Evidence(own, [.. places.Values.SelectMany(p => p)], c, theirs.GetValueOrDefault(c.Id) ?? [])))
            .Where(l => l.Evidence.Count > 0).OrderBy(l => l.Evidence[0]).ThenByDescending(l => l.Evidence.Count).Take(MostShown)];
    }

    /// <returns>Empty when what they have in common is too little.</returns>
    internal static IReadOnlyList<Likeness> Evidence(IReadOnlyList<Customer> own, IReadOnlyList<string> places, Customer other, IReadOnlyList<string> theirs)
    {
        var points = own.SelectMany(c => c.ContactPoints).ToList();
        bool Share(ContactPointKind kind) => points.Any(p => p.Kind == kind && other.ContactPoints.Any(o => o.Kind == kind && o.Normalised == p.Normalised));
        bool same = own.Any(c => NameOf(c).Length > 0 && NameOf(c) == NameOf(other)), agree = own.Any(c => CustomerMatching.NamesAgree(c.Name, other.Name));
        var (born, number) = (own.Select(c => c.BornOn).FirstOrDefault(b => b is not null), own.Select(c => c.BusinessNumber).FirstOrDefault(b => b is not null));
        bool birthday = born is not null && born == other.BornOn, address = Share(ContactPointKind.Address) || places.Intersect(theirs).Any();
        bool phone = Share(ContactPointKind.Phone), email = Share(ContactPointKind.Email), business = number is not null && number == other.BusinessNumber;
        // Two birthdays or two business ids are two customers, whatever else they share.
        if ((born is not null && other.BornOn is not null && !birthday) || (number is not null && other.BusinessNumber is not null && !business))
            return [];
        if (!business && !((phone || email) && agree) && !(same && (address || birthday)))
            return [];
        (bool Holds, Likeness What)[] found =
        [
            (business, Likeness.BusinessId), (phone, Likeness.Phone), (email, Likeness.Email), (same, Likeness.Name), (agree && !same && NameOf(other).Length > 0, Likeness.AlikeName),
            (birthday, Likeness.Birthday), (address, Likeness.Address),
        ];
        return [.. found.Where(f => f.Holds).Select(f => f.What)];
    }

    private static string NameOf(Customer customer) => string.Join(' ', Folding.Plain(Folding.Fold(customer.Name)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private async Task<IReadOnlyList<CustomerId>> CandidatesAsync(PortalContext db, IReadOnlyList<Customer> own, IEnumerable<string> places, CancellationToken ct)
    {
        HashSet<CustomerId> found = [];
        foreach (var point in own.SelectMany(c => c.ContactPoints).Where(p => p.Kind != ContactPointKind.Address).DistinctBy(p => (p.Kind, p.Normalised)))
            found.UnionWith(await db.Set<ContactPoint>().AsNoTracking().Where(p => p.Kind == point.Kind && p.Normalised == point.Normalised).Select(p => p.Customer).Take(Candidates).ToListAsync(ct));
        foreach (var number in own.Select(c => c.BusinessNumber).OfType<string>().Distinct())
            found.UnionWith(await db.Set<Customer>().AsNoTracking().Where(c => c.BusinessNumber == number).Select(c => c.Id).Take(Candidates).ToListAsync(ct));
        foreach (var name in own.Select(c => c.Name).Where(n => n.Length > 0).Distinct())
            foreach (var words in own.SelectMany(c => c.ContactPoints).Where(p => p.Kind == ContactPointKind.Address).Select(p => p.Value).Concat(places).Distinct().Take(MostAddresses).Append(""))
                if (NameWords.ForQuery($"{name} {words}") is { IsEmpty: false } query)
                {
                    var rows = await index.NewestAsync(query, Candidates, ct);
                    found.UnionWith(await db.Set<NameRow>().AsNoTracking().Where(n => rows.Contains(n.Id)).Select(n => n.Who).ToListAsync(ct));
                }
        return [.. found];
    }

    private static async Task<IReadOnlyList<Customer>> KnownAsync(PortalContext db, IReadOnlyList<CustomerId> ids, CancellationToken ct) =>
        await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => ids.Contains(c.Id)).OrderBy(c => c.MergedInto != null).ToListAsync(ct);

    /// <summary>The place each last spoke of, folded.</summary>
    private static async Task<Dictionary<CustomerId, IReadOnlyList<string>>> PlacesAsync(PortalContext db, IReadOnlyList<CustomerId> ids, CancellationToken ct) =>
        (await db.Set<NameRow>().AsNoTracking().Where(n => ids.Contains(n.Who) && n.Place != null).Select(n => new { n.Who, n.Place }).ToListAsync(ct))
        .ToDictionary(n => n.Who, n => (IReadOnlyList<string>)[ContactPoint.Normalise(ContactPointKind.Address, n.Place!)]);
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Words;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Places of earlier tickets by what is typed so far; those of protected persons stay out.</summary>
public sealed class AddressReader(IDbContextFactory<PortalContext> contexts, IWordIndex index)
{
    private const int Candidates = 30;
    private const int ShortestWord = 4;

    /// <summary>
    /// The places spoken of most among the newest tickets that match, at most <paramref name="most"/>, and the district of the address as it
    /// is written: null when it is not known or its street runs through several.
    /// </summary>
    [Needs(FactName.ReadTickets)]
    public async Task<AddressLook> LookAsync(Viewer viewer, string typed, int most, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        var parts = Parts(typed);
        // Street names are found by four letters; the house number narrows them in memory while it is typed.
        var words = parts.Where(p => p.Length >= ShortestWord && char.IsLetter(p[0])).ToArray();
        if (scope.Nowhere || words.Length == 0)
            return AddressLook.Nothing;
        var street = await MatchingAsync(scope, words, ct);
        var hits = street.Where(h => Begins(Parts(h.Address), parts)).ToList();
        if (hits.Count == 0 && parts.Length > words.Length)
            hits = [.. (await MatchingAsync(scope, parts, ct)).Where(h => Begins(Parts(h.Address), parts))];
        return new(
            [.. hits.GroupBy(h => Key(h.Address)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(most)
                .Select(g => g.FirstOrDefault(h => h.District is not null) ?? g.First())],
            DistrictOf(typed, hits.Count > 0 ? hits : street));
    }

    private static string? DistrictOf(string address, List<AddressHit> known)
    {
        if (known.FirstOrDefault(h => h.District is not null && Key(h.Address) == Key(address)) is { } exact)
            return exact.District;
        var districts = known.Select(h => h.District).OfType<string>().Distinct().Take(2).ToList();
        return districts.Count == 1 ? districts[0] : null;
    }

    private async Task<List<AddressHit>> MatchingAsync(DepartmentScope scope, string[] words, CancellationToken ct)
    {
        var query = SearchWords.ForQuery(string.Join(' ', words));
        if (query.IsEmpty)
            return [];
        var numbers = await index.NewestAsync(query, Reach.Exact, long.MaxValue, Candidates, ct);
        if (numbers.Count == 0)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var places = await QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope).Where(t => numbers.Contains(t.Number) && t.Location.Address != null)
            .LeftJoin(db.Set<Customer>(), t => t.Customer, c => c.Id, (t, c) => new { t.Number, t.Location.Address, t.Location.District, Hidden = c != null && c.IsProtected })
            .Where(x => !x.Hidden).OrderByDescending(x => x.Number).ToListAsync(ct);
        return [.. places.Select(x => new AddressHit(x.Address!.Trim(), x.District)).Where(h => Begins(Parts(h.Address), words))];
    }

    /// <summary>Every part typed is the beginning of a part of the address.</summary>
    private static bool Begins(string[] address, string[] typed) =>
        typed.All(t => address.Any(a => a.StartsWith(t, StringComparison.Ordinal) || Folding.Plain(a).StartsWith(t, StringComparison.Ordinal)));

    private static string[] Parts(string text) => Folding.Fold(text.Length > 200 ? text[..200] : text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Key(string address) => string.Join(' ', Parts(address));
}

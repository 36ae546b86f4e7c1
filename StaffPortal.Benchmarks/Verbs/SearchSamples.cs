using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Benchmarks.Building;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.SampleTown;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>What people would look for, drawn from the words that are really there.</summary>
/// <param name="Kinds">Some searches of each kind.</param>
/// <param name="Common">Words in one of ten to one of three tickets.</param>
public sealed record SearchSamples(IReadOnlyList<(string Name, IReadOnlyList<string> Asked)> Kinds, IReadOnlyList<string> Common)
{
    private const int Rows = 3_000;
    private const int Each = 20;

    public static async Task<SearchSamples> ReadAsync(IDbContextFactory<PortalContext> contexts, int tickets, CancellationToken ct)
    {
        var chance = new Chance(TownFile.Seed).For("searches");
        var people = new BulkPeople(TownFile.Seed, tickets, BulkTown.Now);
        List<HashSet<string>> rows = [];
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            foreach (var numbers in Enumerable.Range(0, Rows).Select(_ => BulkTown.NumberOf(chance.Next(tickets))).Distinct().Chunk(500))
            {
                var words = await db.Set<WordRow>().AsNoTracking().Where(w => numbers.Contains(w.Number)).Select(w => w.Words).ToListAsync(ct);
                rows.AddRange(words.Select(w => w.Split(' ').Where(IsWord).ToHashSet(StringComparer.Ordinal)));
            }
        }
        var shares = rows.SelectMany(r => r).CountBy(w => w).ToDictionary(w => w.Key, w => (double)w.Value / rows.Count);
        List<string> Between(double from, double to) => [.. shares.Where(w => w.Value >= from && w.Value < to).Select(w => w.Key).Order(StringComparer.Ordinal)];
        var common = Between(0.1, 0.35);
        var usual = Between(0.005, 0.03);
        List<string> Draw(List<string> from) => [.. Enumerable.Range(0, Each).Select(_ => chance.Of(from))];

        var strangers = (from a in common from b in common where string.CompareOrdinal(a, b) < 0 && !rows.Any(r => r.Contains(a) && r.Contains(b)) select $"{a} {b}").Take(Each).ToList();
        return new(
        [
            ("a common word", common),
            ("a usual word", Draw(usual)),
            ("a rare word", [.. Enumerable.Range(0, Each).Select(_ => MailName(people.Meet(chance.Next(people.Count))))]),
            ("two words", [.. Enumerable.Range(0, Each).Select(_ => Together(rows, usual, chance))]),
            ("two common words that never meet", strangers.Count > 0 ? strangers : [$"{common[0]} qqqq"]),
            ("part of a number", [.. Enumerable.Range(0, Each).Select(_ => chance.Between(100, 9_999).ToString(CultureInfo.InvariantCulture))]),
            ("a telephone number", [.. Enumerable.Range(0, Each).Select(_ => BulkPeople.PhoneOf(chance.Next(people.Count)))]),
            ("a beginning (widened)", [.. Draw(usual).Select(w => w.Length > 6 ? w[..5] + "zz" : w)]),
            ("nothing found", [.. Enumerable.Range(0, Each).Select(i => $"qxz{(char)('a' + i)}wvk")]),
        ], common);
    }

    /// <summary>A word as people type it: marked stems begin with a digit.</summary>
    private static bool IsWord(string word) => word.Length >= 4 && word.All(char.IsLetter);

    /// <summary>The part of an e-mail address that only one customer has.</summary>
    private static string MailName(Customer customer) =>
        customer.ContactPoints.Single(p => p.Kind == ContactPointKind.Email).Value.Split('@')[0].Split('.')[^1];

    private static string Together(List<HashSet<string>> rows, List<string> usual, Chance chance)
    {
        while (true)
        {
            var both = chance.Of(rows).Intersect(usual).Order(StringComparer.Ordinal).Take(2).ToList();
            if (both.Count == 2)
                return string.Join(' ', both);
        }
    }
}

using System.Globalization;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>Asks what was typed of all that can be found, and puts the answers in groups. Sign first: <c>&gt;</c> acts, <c>#</c> tickets, <c>@</c> customers.</summary>
public sealed class PaletteSearch(IEnumerable<IPaletteSource> sources, PageActs page)
{
    /// <summary>The sign that asks for acts alone.</summary>
    public const char Acts = '>';

    private const int MostActs = 8;

    /// <param name="typed">As it stands in the field.</param>
    /// <param name="actsOn">The heading over the acts on what is chosen, for its name.</param>
    /// <param name="ct">Stops reading: more was typed.</param>
    public async Task<IReadOnlyList<PaletteGroup>> FindAsync(string typed, Func<string, string> actsOn, CancellationToken ct)
    {
        var sign = typed.Length > 0 && (typed[0] == Acts || sources.Any(s => s.Prefix == typed[0])) ? typed[0] : (char?)null;
        var words = (sign is null ? typed : typed[1..]).Trim();
        List<PaletteGroup> groups = [];
        if (sign is null or Acts && page.Now is { } offer)
            Add(groups, actsOn(offer.Chosen), Matching(offer.Acts, words).Take(MostActs));
        foreach (var source in sources.Where(s => sign is null || s.Prefix == sign || (sign == Acts && s.Prefix is null)).OrderBy(s => s.Order))
        {
            var found = await source.FindAsync(words, ct);
            // What has a sign of its own was looked for by its reader; the rest is narrowed here.
            Add(groups, source.Group, source.Prefix is null ? Matching(found, words) : found);
        }
        return groups;
    }

    /// <summary>Those in whose title every word begins a word.</summary>
    internal static IEnumerable<PaletteHit> Matching(IEnumerable<PaletteHit> hits, string words)
    {
        var sought = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return hits.Where(hit => sought.Length == 0 ? !hit.OnlyWhenSought : sought.All(word => Begins(hit.Title, word)));
    }

    private static void Add(List<PaletteGroup> groups, string name, IEnumerable<PaletteHit> hits)
    {
        var all = hits.ToList();
        if (all.Count > 0)
            groups.Add(new(name, all));
    }

    private static bool Begins(string title, string word) => title.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries)
        .Any(part => CultureInfo.CurrentCulture.CompareInfo.IsPrefix(part, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace));
}

/// <param name="Name">Over its lines.</param>
/// <param name="Hits">At least one.</param>
public sealed record PaletteGroup(string Name, IReadOnlyList<PaletteHit> Hits);

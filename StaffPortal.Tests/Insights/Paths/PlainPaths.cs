using System.Globalization;
using System.IO.Compression;
using StaffPortal.Insights.Paths;
using StaffPortal.Tests.Channels.Import;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Insights.Paths;

/// <summary>Paths of the help-desk log counted plainly from its rows: no database, no warehouse, nothing of the program.</summary>
internal static class PlainPaths
{
    private static readonly string[] Waits = ["Wait", "Require upgrade"];
    private static readonly string[] Dones = ["Resolve ticket", "VERIFIED", "INVALID", "DUPLICATE", "Closed"];
    private static readonly string[] NotWork = ["INVALID", "DUPLICATE"];

    /// <summary>All cases as the map of the log reads them.</summary>
    public static async Task<List<Case>> ReadAsync()
    {
        Sources.Published("helpdesk-stage-events.csv.gz");
        await using var zipped = new GZipStream(File.OpenRead(Path.Combine(Repository.Root, "..", "shared", "data", "helpdesk-stage-events.csv.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(zipped);
        var head = (await reader.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(',');
        int Of(string column) => Array.IndexOf(head, column);
        var rows = new List<(string Case, Stay Stay)>();
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            var cells = line.Split(',');
            var step = cells[Of("concept:name")];
            rows.Add((cells[Of("case")], new(step == "RESOLVED" ? "Resolve ticket" : step, "Group " + cells[Of("workgroup")][^1], DateTimeOffset.Parse(cells[Of("time:timestamp")], CultureInfo.InvariantCulture))));
        }
        return [.. rows.GroupBy(r => r.Case).Select(g => new Case([.. g.Select(r => r.Stay)]))];
    }

    public static Plain Count(IEnumerable<Case> cases, PathView view, DateOnly from, DateOnly to, Func<string, int> code)
    {
        var helsinki = Sources.Helsinki;
        var chosen = cases.Select(c => (Case: c, Done: Done(c))).Where(c => c.Done is { } done && Day(done) >= from && Day(done) <= to && done != c.Case.Stays[0].From)
            .Select(c => (Path: Course(c.Case, view), Lead: (c.Done!.Value - c.Case.Stays[0].From).TotalMicroseconds)).Where(c => c.Path.Count > 0).ToList();
        var variants = chosen.GroupBy(c => string.Join(" > ", c.Path.Select(p => p.Name))).Select(g => (g.Key, N: g.Count(), Median: Median([.. g.Select(c => c.Lead)]), Codes: g.First().Path.ConvertAll(p => code(p.Name))))
            .OrderByDescending(v => v.N).ThenBy(v => v.Codes, Comparer<List<int>>.Create(Compare)).ToList();
        var shown = new HashSet<string>();
        for (int n = 0, before = 0; n < variants.Count && before * 100L < (long)chosen.Count * view.Share; before += variants[n++].N)
            shown.Add(variants[n].Key);
        var stops = new Dictionary<string, Tally>();
        var ways = new Dictionary<string, Tally>();
        foreach (var (id, (path, _)) in chosen.Where(c => shown.Contains(string.Join(" > ", c.Path.Select(p => p.Name)))).Index())
        {
            for (var n = 0; n < path.Count; n++)
            {
                var stop = Of(stops, path[n].Name);
                stop.Times++;
                stop.Cases.Add(id);
                if (path[n].Length is { } stay)
                    stop.Stays.Add(stay);
                if (n + 1 == path.Count)
                    continue;
                var way = Of(ways, $"{path[n].Name} > {path[n + 1].Name}");
                way.Times++;
                way.Cases.Add(id);
                way.Stays.Add(path[n].Length!.Value);
                var there = path[n + 1].Name;
                var been = false;
                for (var m = 0; m <= n; m++)
                    been |= path[m].Name == there;
                if (been && !Waits.Contains(there) && !(n > 0 && Waits.Contains(path[n].Name) && path[n - 1].Name == there))
                    way.Again++;
            }
        }
        return new(chosen.Count, variants.Count, shown.Count, [.. variants.Select(v => (v.Key, (long)v.N, v.Median))], stops, ways);

        DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, helsinki).DateTime);
    }

    /// <summary>By linear interpolation between the neighbours.</summary>
    public static double? Quantile(IReadOnlyList<double> values, double at)
    {
        if (values.Count == 0)
            return null;
        var sorted = values.Order().ToList();
        var place = (sorted.Count - 1) * at;
        var below = (int)place;
        return below + 1 == sorted.Count ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }

    private static double? Median(IReadOnlyList<double> values) => Quantile(values, 0.5);

    private static DateTimeOffset? Done(Case one)
    {
        DateTimeOffset? done = null;
        var counts = true;
        foreach (var stay in one.Stays)
        {
            var isDone = Dones.Contains(stay.Stage);
            done = isDone ? done ?? stay.From : null;
            counts = !isDone || (counts && !NotWork.Contains(stay.Stage));
        }
        return counts ? done : null;
    }

    private static List<(string Name, double? Length)> Course(Case one, PathView view)
    {
        List<(string Name, double? Length, int Last)> path = [];
        foreach (var (n, stay) in one.Stays.Index())
        {
            double? length = n + 1 < one.Stays.Count ? (one.Stays[n + 1].From - stay.From).TotalMicroseconds : null;
            if (view.Unit == PathUnit.Teams ? Dones.Contains(stay.Stage) : !view.Waiting && Waits.Contains(stay.Stage))
                continue;
            var name = view.Unit == PathUnit.Teams ? stay.Team : stay.Stage;
            var joins = path.Count > 0 && path[^1].Name == name && (view.Unit == PathUnit.Teams || (!view.Waiting && path[^1].Last + 1 < n));
            if (joins)
                path[^1] = (name, path[^1].Length + length, n);
            else
                path.Add((name, length, n));
        }
        return path.ConvertAll(p => (p.Name, p.Length));
    }

    private static int Compare(List<int>? one, List<int>? other)
    {
        for (var n = 0; n < Math.Min(one!.Count, other!.Count); n++)
            if (one[n] != other[n])
                return one[n].CompareTo(other[n]);
        return one.Count.CompareTo(other!.Count);
    }

    private static Tally Of(Dictionary<string, Tally> all, string name) => all.TryGetValue(name, out var known) ? known : all[name] = new();

    internal sealed record Stay(string Stage, string Team, DateTimeOffset From);

    internal sealed record Case(IReadOnlyList<Stay> Stays);

    internal sealed class Tally
    {
        public long Times { get; set; }

        public long Again { get; set; }

        public HashSet<int> Cases { get; } = [];

        public List<double> Stays { get; } = [];
    }

    internal sealed record Plain(
        long N, int Paths, int Shown, IReadOnlyList<(string Path, long N, double? Median)> Variants, IReadOnlyDictionary<string, Tally> Stops, IReadOnlyDictionary<string, Tally> Ways);
}

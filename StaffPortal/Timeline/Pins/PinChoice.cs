using StaffPortal.Rights;

namespace StaffPortal.Timeline.Pins;

/// <summary>A finding as far as choosing among them goes.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Source">The note or request it is in.</param>
/// <param name="Code">The concern.</param>
/// <param name="Group">Among what it is counted: visits, contacts.</param>
/// <param name="At">When it happened.</param>
/// <param name="IsPromised">Something about it is promised and open.</param>
/// <param name="IsDismissed">Somebody has seen to it.</param>
public sealed record FindingFacts(Guid Id, Guid Source, string Code, HappeningGroup Group, DepartmentId Department, DateTimeOffset At, bool IsPromised, bool IsDismissed);

/// <summary>A finding that matters now.</summary>
/// <param name="Of">So many notes of this customer say the same.</param>
/// <param name="All">So many of the same group there are.</param>
public sealed record Chosen(FindingFacts Finding, double Score, int Of, int All);

/// <summary>Chooses what is pinned.</summary>
public static class PinChoice
{
    /// <param name="findings">All of one customer.</param>
    /// <param name="weight">How much a concern weighs.</param>
    /// <param name="all">How many lines a group has.</param>
    /// <param name="group">How often a concern is said in a department, as a share; null when too little is known.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The most important first; of one concern the newest that nobody has seen to, of one note the heaviest concern.</returns>
    public static IReadOnlyList<Chosen> Of(
        IReadOnlyList<FindingFacts> findings, Func<DepartmentId, string, double> weight, Func<HappeningGroup, int> all, Func<DepartmentId, string, double?> group, DateTimeOffset now)
    {
        List<Chosen> chosen = [];
        foreach (var same in findings.GroupBy(f => (f.Code, f.Group)))
        {
            if (same.Where(f => !f.IsDismissed).MaxBy(f => f.At) is not { } newest)
                continue;
            var (of, whole) = (same.Select(f => f.Source).Distinct().Count(), Math.Max(all(same.Key.Group), 1));
            var score = PinScore.Of(weight(newest.Department, newest.Code), of, whole, group(newest.Department, newest.Code), now - newest.At, same.Any(f => f.IsPromised));
            if (score >= PinScore.Least)
                chosen.Add(new(newest, score, of, whole));
        }
        return [.. chosen.GroupBy(c => c.Finding.Source).Select(g => g.OrderByDescending(c => c.Score).ThenBy(c => c.Finding.Code, StringComparer.Ordinal).First()).OrderByDescending(c => c.Score).ThenByDescending(c => c.Finding.At)];
    }
}

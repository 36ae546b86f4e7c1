using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Markers;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Bottlenecks;

/// <summary>Reads what costs most waiting, and why.</summary>
public sealed class BottleneckReader(FigureReader figures, MarkerDirectory markers, StaffDirectory staff)
{
    /// <summary>So many are told with their evidence.</summary>
    public const int Most = 8;

    /// <summary>Weighed over weeks and dear to read: it is read again so often at most.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    /// <returns>Null when figures cannot be read, or one small team is looked at.</returns>
    [Needs(FactName.ReadFigures)]
    public async Task<BottleneckList?> OfAsync(Viewer viewer, FigureCut cut, CancellationToken ct)
    {
        var snapshot = await markers.GetAsync(ct);
        var (first, last) = (cut.Period.From.AddDays(7), (cut.Period.To < figures.Today ? cut.Period.To : figures.Today).AddDays(-7));
        var marked = snapshot.For(viewer, cut.Slice.Department).Where(m => m.Day >= first && m.Day <= last).Select(m => (DateOnly?)m.Day).LastOrDefault();
        var split = marked ?? cut.Period.From.AddDays((Math.Min(cut.Period.To.DayNumber, figures.Today.DayNumber) - cut.Period.From.DayNumber + 1) / 2);
        var small = (await staff.GetAsync(ct)).Teams.Keys.Where(t => figures.IsSmall(t)).Select(t => t.Value).Order().ToList();
        // Elapsed whatever the page shows: it is what people wait.
        var all = await figures.SpeedAsync<IReadOnlyList<Bottleneck>>(viewer, cut with { Measure = Measure.Elapsed }, ("Bottlenecks", split, string.Join(',', small)), FactParts.Anything, query => new BottleneckFigures(query, small, split, Most).All(), ct, ages: true, Rest);
        return all is null ? null : new(all, split, marked is not null);
    }
}

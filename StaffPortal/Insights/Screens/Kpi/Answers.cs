using Microsoft.Extensions.Localization;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Markers;
using StaffPortal.Insights.Screens.Charts;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Screens.Kpi;

/// <summary>What a chart says, in one sentence.</summary>
internal static class Answers
{
    public static string Trend(IStringLocalizer<InsightsTexts> t, Dashboard board)
    {
        if (board.Lead?.Whole is not { Median: { } median, P90: { } p90 } lead)
            return t["Trend.Nothing"];
        var measure = board.Cut.Measure;
        var (half, tenth) = (Lengths.Say(median, measure), Lengths.Say(p90, measure));
        if (board.LeadBefore?.Whole is not { Median: { } before, P90: { } p90Before })
            return t["Trend.Now", half, tenth];
        var (slower, tailSlower) = (median > before * 1.02, p90 > p90Before * 1.02);
        var (faster, tailFaster) = (median < before * 0.98, p90 < p90Before * 0.98);
        var head = t[slower ? "Trend.Slower" : faster ? "Trend.Faster" : "Trend.Same", half, Lengths.Say(before, measure), t[$"Compare.{board.Cut.Comparison}.In"].Value];
        return $"{head} {t[tailSlower ? "Trend.TailSlower" : tailFaster ? "Trend.TailFaster" : "Trend.TailSame", tenth, Lengths.Say(p90Before, measure)]}";
    }

    public static string Flow(IStringLocalizer<InsightsTexts> t, Dashboard board) => board.Flow is not [{ } first, .., { } last] ? t["Flow.Nothing"]
        : t[last.AllOpen > first.AllOpen ? "Flow.Grew" : last.AllOpen < first.AllOpen ? "Flow.Fell" : "Flow.Same", Figures.Whole(first.AllOpen), Figures.Whole(last.AllOpen)]
            + (board.Flow.Count > FlowChart.Most ? " " + t["Flow.Drawn", Moments.Date(board.Flow[^FlowChart.Most].Day)] : "");

    public static string Ages(IStringLocalizer<InsightsTexts> t, Dashboard board)
    {
        if (board.Dots is not { All: > 0 } dots)
            return t["Ages.None"];
        if (board.Ages?.P85 is not { } p85)
            return t["Ages.Open", Figures.Whole(dots.All)];
        var limit = Lengths.OnAxis(p85, board.AgesIn);
        var over = dots.Shown.Count(d => d.Age.TotalDays > limit);
        // Of very many only some are drawn, the oldest all of them.
        return dots.Shown.Count == dots.All
            ? t["Ages.Over", Figures.Whole(over), Figures.Whole(dots.All), Lengths.Say(p85, board.AgesIn)]
            : t["Ages.Drawn", Figures.Whole(dots.All), Figures.Whole(dots.Shown.Count), Lengths.Say(p85, board.AgesIn)];
    }

    public static string Effect(IStringLocalizer<InsightsTexts> t, MarkerLine marker, MarkerEffect? effect, Measure measure)
    {
        var what = $"{marker.Day:d.M.} {marker.Text}:";
        if (effect is not { Before.Median: { } before, After.Median: { } after, Change: { } change })
            return $"{what} {t["Marker.NoEffect"]}";
        var said = t["Marker.Effect", Lengths.Say(before, measure), Lengths.Say(after, measure), Lengths.Change(change, measure), Figures.Whole(effect.Before.N), Figures.Whole(effect.After.N)].Value;
        return effect.Interval is var (low, high)
            ? $"{what} {said} {t[effect.IsClear ? "Marker.Clear" : "Marker.Unclear", Lengths.Change(low, measure), Lengths.Change(high, measure)]}"
            : $"{what} {said} {t["Marker.Few"]}";
    }
}

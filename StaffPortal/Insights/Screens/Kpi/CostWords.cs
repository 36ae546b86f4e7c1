using Microsoft.Extensions.Localization;
using StaffPortal.Insights.Bottlenecks;
using StaffPortal.Insights.Counting;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Screens.Kpi;

/// <summary>What is said of a bottleneck: one sentence from its evidence, and how it moved.</summary>
internal static class CostWords
{
    public static string Cost(IStringLocalizer<InsightsTexts> t, TimeSpan perWeek) => t["Cost.PerWeek", Say(perWeek)];

    /// <summary>The strongest reason, in one sentence.</summary>
    public static string Sentence(IStringLocalizer<InsightsTexts> t, Bottleneck b) => Sentence(t, b, Reasons.Of(b)[0]);

    public static string Sentence(IStringLocalizer<InsightsTexts> t, Bottleneck b, Reason reason)
    {
        var e = b.Evidence;
        return reason switch
        {
            Reason.WaitsForOthers => t["Cost.WaitsForOthers", t[$"Cost.Whom.{e.WaitsFor}"].Value, Percent(e.WaitsForShare), Say(b.Median)],
            Reason.FewStayLong => t["Cost.FewStayLong", Say(b.Median), Say(b.P90), Percent(e.TailShare)],
            Reason.ComesBack => t["Cost.ComesBack", Percent(e.ReturnShare)],
            Reason.NotAccepted => t["Cost.NotAccepted", Percent(e.OffersRefused)],
            Reason.PilesUp => t["Cost.PilesUp", Figures.Whole(b.Arrived), Figures.Whole(b.Ended), Figures.Whole(b.Open)],
            Reason.Weekday => t["Cost.Weekday", Day(e.SlowDay!.Value), InService(e.SlowDayMedian), InService(e.OtherDaysMedian)],
            Reason.OnePerson => t["Cost.OnePerson", Percent(e.OnePersonShare)],
            Reason.TailGrows => t["Cost.TailGrows", Say(e.P90First), Say(e.P90Last)],
            Reason.OverTarget => t["Cost.OverTarget", Say(b.Median), Lengths.Say(b.Target!.Value.TotalMicroseconds, Measure.Service)],
            _ => b.Median is null ? t["Cost.NoneLeft", Figures.Whole(b.Open)] : t["Cost.TakesLong", Say(b.Median), Say(b.P90)],
        };
    }

    /// <summary>"since 31.8.: −40 %"; null when there was next to none before.</summary>
    public static string? Since(IStringLocalizer<InsightsTexts> t, Bottleneck b, DateOnly split) => b.Change is not { } change ? null
        : t["Cost.Since", $"{split:d.M.}", change > 9.99 ? t["Cost.Manifold"].Value : Figures.Change(change * 100) + Figures.NoBreakSpace + "%"].Value;

    private static string Say(TimeSpan? time) => Lengths.Say(time?.TotalMicroseconds, Measure.Elapsed);

    private static string InService(TimeSpan? time) => Lengths.Say(time?.TotalMicroseconds, Measure.Service);

    private static string Percent(double? share) => Figures.Percent(share ?? 0);

    private static string Day(DayOfWeek day) => SharedTexts.Say(Cultures.Current, $"Weekday.{day}");
}

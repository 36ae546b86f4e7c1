using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Insights.Warehouse;

/// <summary>
/// Facts counted plainly from the stored tickets: days walked one by one, minutes counted by the oracle. Everything happens on whole minutes, in
/// the hours Monday to Friday 8–16 of Helsinki, without holidays.
/// </summary>
internal static class PlainFacts
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    /// <summary>A line of a ticket, its values in one text.</summary>
    public static string OfTicket(Ticket t, Promise promise, MinuteOracle oracle, DateTimeOffset now)
    {
        DateTimeOffset? done = t.IsOpen ? null : t.ResolvedAt ?? t.ClosedAt;
        var byDay = done is not null && t.ClosedPrecision == Precision.Day;
        DateTimeOffset? work = null;
        foreach (var visit in t.Visits)
            if (visit.Stage == StageCategory.InProgress && (work is null || visit.From < work))
                work = visit.From;
        bool? onTime = null, answered = null;
        if (t.IsHistory && done is { } ended && t.HasTarget)
            onTime = byDay ? Local(ended).Date <= Local(t.DueAt).Date : ended <= t.DueAt;
        else if (!t.IsHistory)
        {
            var counted = oracle.Count(TicketCourse.Of(t, promise), now);
            onTime = t.HandDueAt is { } due ? (done is null ? null : done <= due) : counted.Resolution is { State: ClockState.Done } r ? r.Used <= r.Target : null;
            answered = counted.FirstResponse is { State: ClockState.Done } f ? f.Used <= f.Target : null;
        }
        var waited = t.Visits.Where(v => v is { Stage: StageCategory.Waiting, To: not null }).Sum(v => (v.To!.Value - v.From).TotalMinutes);
        var reopened = 0;
        var stages = Ordered(t).Select(v => v.Stage).ToList();
        for (var n = 1; n < stages.Count; n++)
            if (stages[n - 1] is StageCategory.Resolved or StageCategory.Closed && stages[n] is not (StageCategory.Resolved or StageCategory.Closed))
                reopened++;
        var isWork = done is not null && t.Ending is not (Ending.Cancelled or Ending.Duplicate) && (byDay || done != t.ReceivedAt);
        return string.Join(' ', t.Number, t.Stage, t.Priority, t.IsOpen, isWork, byDay, t.Ending?.ToString() ?? "-", Say(onTime), Say(answered), Minutes(t.ReceivedAt, byDay ? null : done), Service(t.ReceivedAt, byDay ? null : done),
            Minutes(work, byDay ? null : done), Service(work, byDay ? null : done), waited, Minutes(t.ReceivedAt, t.FirstReplyAt), Service(t.ReceivedAt, t.FirstReplyAt), reopened, t.HandOvers,
            DayOf(t.ReceivedAt), done is { } at ? DayOf(at) : "-");
    }

    /// <summary>Its stays, a line each.</summary>
    public static IEnumerable<string> OfVisits(Ticket t)
    {
        DateTimeOffset? done = t.IsOpen ? null : t.ResolvedAt ?? t.ClosedAt;
        foreach (var (n, v) in Ordered(t).Index())
        {
            var unknown = t.ClosedPrecision == Precision.Day && done is not null && v.To == done;
            var then = t.Priority;
            foreach (var change in t.Priorities.Reverse())
                if (change.At > v.From)
                    then = change.From;
            yield return string.Join(' ', t.Number, n, v.Stage, then, v.Team is null ? "-" : "team", v.Owner is null ? "-" : "owner", Minutes(v.From, unknown ? null : v.To), Service(v.From, unknown ? null : v.To), v.WaitsFor?.ToString() ?? "-");
        }
    }

    private static IEnumerable<StageVisit> Ordered(Ticket t) => t.Visits.OrderBy(v => v.From).ThenBy(v => v.To is null ? 1 : 0).ThenBy(v => v.To);

    private static string Say(bool? yes) => yes?.ToString() ?? "-";

    private static string Minutes(DateTimeOffset? from, DateTimeOffset? to) => from is { } a && to is { } b ? ((long)(b - a).TotalMinutes).ToString(CultureInfo.InvariantCulture) : "-";

    private static string Service(DateTimeOffset? from, DateTimeOffset? to)
    {
        if (from is not { } a || to is not { } b)
            return "-";
        var open = 0L;
        for (var at = a; at < b; at = at.AddMinutes(1))
        {
            var local = Local(at);
            if (local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && local.Hour is >= 8 and < 16)
                open++;
        }
        return open.ToString(CultureInfo.InvariantCulture);
    }

    private static string DayOf(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Helsinki).DateTime;
}

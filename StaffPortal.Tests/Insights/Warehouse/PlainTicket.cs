using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Insights.Warehouse;

/// <summary>
/// Facts counted plainly from a stored ticket: days walked one by one, clocks counted minute by minute by the oracle. Everything happens on whole minutes, in
/// Helsinki. Lengths are minutes.
/// </summary>
internal sealed record PlainTicket(
    long Number, Guid Department, Guid Service, Guid? Team, string? District, Channel Channel, Priority Priority, StageCategory Stage, DateTimeOffset ReceivedAt, DateOnly ReceivedDay, DateOnly? ReplyDay,
    DateOnly? DoneDay, bool ByDay, bool IsOpen, bool IsWork, Ending? Ending, bool? OnTime, bool? Answered, long? Lead, long? LeadService, bool WasWorkedOn, long? Cycle, long? CycleService, long Waited,
    long? Response, long? ResponseService, int Reopenings, int HandOvers, bool IsPlaced, Guid? Customer)
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    public IReadOnlyList<PlainStay> Stays { get; private init; } = [];

    public IReadOnlyList<PlainOffer> Offers { get; private init; } = [];

    /// <summary>Monday to Friday 8–16, without holidays; null: closed.</summary>
    public static (int From, int To)? Office(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? null : (8, 16);

    /// <param name="t">As it is stored, with its stays.</param>
    /// <param name="promise">What its service promises.</param>
    /// <param name="oracle">In the hours of the promise.</param>
    /// <param name="now">A whole minute.</param>
    /// <param name="hours">The hours once more, by the wall clock; null: around the clock.</param>
    public static PlainTicket Of(Ticket t, Promise promise, MinuteOracle oracle, DateTimeOffset now, Func<DateOnly, (int From, int To)?>? hours)
    {
        DateTimeOffset? done = t.IsOpen ? null : t.ResolvedAt ?? t.ClosedAt;
        var byDay = done is not null && t.ClosedPrecision == Precision.Day;
        DateTimeOffset? work = null, exact = byDay ? null : done;
        foreach (var visit in t.Visits)
            if (visit.Stage == StageCategory.InProgress && (work is null || visit.From < work))
                work = visit.From;
        bool? onTime = null, answered = null;
        if (t.IsHistory && done is { } ended && t.HasTarget)
            onTime = byDay ? DayOf(ended) <= DayOf(t.DueAt) : ended <= t.DueAt;
        else if (!t.IsHistory)
        {
            var counted = oracle.Count(TicketCourse.Of(t, promise), now);
            onTime = t.HandDueAt is { } due ? (done is null ? null : done <= due) : counted.Resolution is { State: ClockState.Done } r ? r.Used <= r.Target : null;
            answered = counted.FirstResponse is { State: ClockState.Done } f ? f.Used <= f.Target : null;
        }
        long waited = 0;
        foreach (var visit in t.Visits)
            if (visit is { Stage: StageCategory.Waiting, To: not null })
                waited += Minutes(visit.From, visit.To)!.Value;
        var reopened = 0;
        var visits = t.Visits.OrderBy(v => v.From).ThenBy(v => v.To is null ? 1 : 0).ThenBy(v => v.To).ToList();
        for (var n = 1; n < visits.Count; n++)
            if (visits[n - 1].Stage is StageCategory.Resolved or StageCategory.Closed && visits[n].Stage is not (StageCategory.Resolved or StageCategory.Closed))
                reopened++;
        var isWork = done is not null && t.Ending is not (StaffPortal.Tickets.Ending.Cancelled or StaffPortal.Tickets.Ending.Duplicate) && (byDay || done != t.ReceivedAt);
        List<PlainStay> stays = [];
        foreach (var (n, v) in visits.Index())
        {
            var isUnknown = byDay && v.To == done;
            var then = t.Priority;
            foreach (var change in t.Priorities.Reverse())
                if (change.At > v.From)
                    then = change.From;
            stays.Add(new(t.Number, n, v.Stage, then, v.Team?.Value, v.Owner is not null, v.From, DayOf(v.From), v.To is { } to ? DayOf(to) : null,
                Minutes(v.From, isUnknown ? null : v.To), Open(v.From, isUnknown ? null : v.To), v.TargetMinutes, v.WaitsFor));
        }
        return new(
            t.Number, t.Department.Value, t.Service.Value, t.Team?.Value, t.Location.District is { } district && district.Trim().Length > 0 ? district : null, t.Channel, t.Priority, t.Stage, t.ReceivedAt,
            DayOf(t.ReceivedAt), t.FirstReplyAt is { } reply ? DayOf(reply) : null, done is { } at ? DayOf(at) : null, byDay, t.IsOpen, isWork, t.Ending, onTime, answered, Minutes(t.ReceivedAt, exact),
            Open(t.ReceivedAt, exact), work is not null, Minutes(work, exact), Open(work, exact), waited, Minutes(t.ReceivedAt, t.FirstReplyAt), Open(t.ReceivedAt, t.FirstReplyAt), reopened, t.HandOvers,
            t.PlacedBy is not null, t.Customer?.Value)
        {
            Stays = stays,
            Offers = [.. t.Offers.Select(o => new PlainOffer(o.EndedAt is { } end ? DayOf(end) : null, o.Answer, Minutes(o.At, o.EndedAt), Open(o.At, o.EndedAt)))],
        };

        long? Open(DateTimeOffset? from, DateTimeOffset? to)
        {
            if (from is not { } a || to is not { } b)
                return null;
            if (hours is null)
                return a < b ? Minutes(a, b) : 0;
            long open = 0;
            for (var day = DayOf(a); day <= DayOf(b); day = day.AddDays(1))
                if (hours(day) is var (begins, ends))
                    open += Math.Max(0, Minutes(Later(a, At(day, begins)), Earlier(b, At(day, ends)))!.Value);
            return open;
        }
    }

    /// <summary>A line, its values in one text.</summary>
    public override string ToString() => string.Join(' ', Number, Stage, Priority, IsOpen, IsWork, ByDay, Say(Ending), Say(OnTime), Say(Answered), Say(Lead), Say(LeadService), Say(Cycle), Say(CycleService), Waited,
        Say(Response), Say(ResponseService), Reopenings, HandOvers, Say(ReceivedDay), Say(DoneDay));

    /// <summary>The first instant of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var at = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddHours(-3);
        while (DayOf(at) < day)
            at = at.AddMinutes(1);
        return at;
    }

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    internal static string Say<T>(T? value)
        where T : struct => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value?.ToString() ?? "-";

    private static string Say(DateOnly day) => Say((DateOnly?)day);

    private static long? Minutes(DateTimeOffset? from, DateTimeOffset? to) => from is { } a && to is { } b ? (long)(b - a).TotalMinutes : null;

    private static DateTimeOffset At(DateOnly day, int hour) => new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(new TimeOnly(hour, 0)), Helsinki), TimeSpan.Zero);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Helsinki).DateTime;
}

/// <summary>One of its stays.</summary>
internal sealed record PlainStay(
    long Number, int Ordinal, StageCategory Stage, Priority Priority, Guid? Team, bool IsOwned, DateTimeOffset From, DateOnly FromDay, DateOnly? ToDay, long? Elapsed, long? InService, long? Target, Awaited? WaitsFor)
{
    public override string ToString() => string.Join(' ', Number, Ordinal, Stage, Priority, Team is null ? "-" : "team", IsOwned ? "owner" : "-", PlainTicket.Say(Elapsed), PlainTicket.Say(InService), PlainTicket.Say(WaitsFor));
}

/// <summary>One time it was given to others.</summary>
internal sealed record PlainOffer(DateOnly? EndedDay, OfferAnswer Answer, long? Elapsed, long? InService);

using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Tests.Insights.Warehouse;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>A figure in the whole and in each bucket.</summary>
internal sealed record PlainSeries<T>(T Whole, IReadOnlyList<(DateOnly Start, DateOnly End, bool IsOver, T Value)> Points);

/// <summary>All figures of a cut, counted in plain loops over plain tickets.</summary>
internal sealed class PlainFigures
{
    private const long Minute = 60_000_000;

    private static readonly StageCategory[] OpenStages = [StageCategory.Received, StageCategory.Triage, StageCategory.Assigned, StageCategory.InProgress, StageCategory.Waiting];

    private readonly FigureCut cut;
    private readonly DateTimeOffset now;
    private readonly DateOnly today;
    private readonly DateOnly until;
    private readonly List<PlainTicket> town;
    private readonly List<PlainTicket> tickets;
    private readonly List<(PlainTicket Ticket, PlainStay Stay)> stays;
    private readonly List<(DateOnly Start, DateOnly End)> buckets = [];

    /// <param name="all">Of the whole town.</param>
    /// <param name="cut">What is asked for.</param>
    /// <param name="bucket">How finely a period as long is cut.</param>
    /// <param name="now">A whole minute.</param>
    public PlainFigures(IReadOnlyList<PlainTicket> all, FigureCut cut, Bucket bucket, DateTimeOffset now)
    {
        (this.cut, this.now, today) = (cut, now, PlainTicket.DayOf(now));
        until = cut.Period.To < today ? cut.Period.To : today;
        var slice = cut.Slice;
        town = [.. all.Where(t => slice.Department is null || t.Department == slice.Department.Value.Value)];
        List<PlainTicket> inSlice = [.. town.Where(t =>
            (slice.Service is null || t.Service == slice.Service.Value.Value) && (slice.District is null || t.District == slice.District) && (slice.Channel is null || t.Channel == slice.Channel))];
        tickets = [.. inSlice.Where(t => (slice.Team is null || t.Team == slice.Team.Value.Value) && (slice.Priority is null || t.Priority == slice.Priority))];
        // A stay counts with the team and the priority of its time.
        stays = [.. inSlice.SelectMany(t => t.Stays.Select(s => (t, s))).Where(x => (slice.Team is null || x.s.Team == slice.Team.Value.Value) && (slice.Priority is null || x.s.Priority == slice.Priority))];
        for (var day = cut.Period.From; day <= cut.Period.To; day = day.AddDays(1))
        {
            var begins = bucket switch
            {
                Bucket.Day => true,
                Bucket.Week => day.DayOfWeek == DayOfWeek.Monday,
                _ => day.Day == 1,
            };
            if (begins || buckets.Count == 0)
                buckets.Add((day, day));
            else
                buckets[^1] = (buckets[^1].Start, day);
        }
        buckets.RemoveAll(b => b.Start > today);
    }

    private IEnumerable<PlainTicket> Work => tickets.Where(t => t.IsWork);

    /// <summary>The end of the period, or now.</summary>
    private DateTimeOffset Moment => cut.Period.To < today ? PlainTicket.StartOf(cut.Period.To.AddDays(1)) : now;

    public PlainSeries<long> Received() => Each((from, to) => tickets.LongCount(t => Within(t.ReceivedDay, from, to)));

    public PlainSeries<long> Completed() => Each((from, to) => Work.LongCount(t => Within(t.DoneDay, from, to)));

    public PlainSeries<long> Open() => Each((_, to) => OpenAt(to < today ? to : today).LongCount());

    public PlainSeries<PlainSpread> Lead() => Each((from, to) => PlainSpread.Of(Work.Where(t => Within(t.DoneDay, from, to)).Select(LeadOf)));

    public PlainSeries<PlainSpread> Cycle() => Each((from, to) => PlainSpread.Of(Work.Where(t => t.WasWorkedOn && Within(t.DoneDay, from, to)).Select(t => Minute * (IsService ? t.CycleService : t.Cycle))));

    public PlainSeries<PlainSpread> Response() => Each((from, to) => PlainSpread.Of(tickets.Where(t => Within(t.ReplyDay, from, to)).Select(ResponseOf)));

    public PlainSeries<Share> OnTime() => Each((from, to) => ShareOf(Work.Where(t => t.OnTime is not null && Within(t.DoneDay, from, to)), t => t.OnTime == true));

    public PlainSpread OpenAge() => PlainSpread.Of(OpenAt(until).Select(t => (long?)((Moment - t.ReceivedAt).Ticks / 10)));

    public IEnumerable<string> Ages() => tickets.Where(t => t.IsOpen).OrderBy(t => t.ReceivedAt).ThenBy(t => t.Number).Select(t => $"{new OpenDot(t.Number, t.Stage, now - t.ReceivedAt)}");

    public IEnumerable<(Guid? Unit, StageCategory Stage, long N, decimal? Median, decimal? Target, decimal? ToTarget)> StageTimes()
    {
        var ended = stays.Where(x => OpenStages.Contains(x.Stay.Stage) && x.Stay.Elapsed is not null && Within(x.Stay.ToDay, cut.Period.From, cut.Period.To));
        foreach (var cell in ended.GroupBy(x => (Unit: cut.Slice.Department is null ? x.Ticket.Department : x.Stay.Team, x.Stay.Stage)))
        {
            var promised = cell.Where(x => x.Stay.Target is not null).ToList();
            // "Usual" is a target that at least every second stay had.
            var target = promised.Count * 2 >= cell.Count() ? PlainSpread.MedianOf(promised.Select(x => x.Stay.Target!.Value * Minute)) : null;
            var used = PlainSpread.MedianOf(promised.Select(x => x.Stay.InService!.Value * Minute));
            yield return (cell.Key.Unit, cell.Key.Stage, cell.Count(), PlainSpread.MedianOf(cell.Select(x => StayOf(x.Stay)!.Value)), target, target is null ? null : used / target);
        }
    }

    public IEnumerable<string> Flow()
    {
        var done = 0L;
        foreach (var (start, end) in buckets)
        {
            var last = end < until ? end : until;
            done += Work.LongCount(t => Within(t.DoneDay, start, end));
            var open = OpenStages.Select(stage => (Stage: stage, N: stays.Count(x => x.Stay.Stage == stage && x.Stay.FromDay <= last && !(x.Stay.ToDay <= last))));
            yield return FlowLine(last, open.Select(o => (o.Stage, (long)o.N)), done);
        }
    }

    public static string FlowLine(DateOnly day, IEnumerable<(StageCategory Stage, long N)> open, long done) =>
        $"{day:yyyy-MM-dd} {string.Join(' ', open.Where(o => o.N != 0).OrderBy(o => o.Stage).Select(o => $"{o.Stage} {o.N}"))} done {done}";

    public long EndedOtherwise() => tickets.Count(t => !t.IsWork && Within(t.DoneDay, cut.Period.From, cut.Period.To));

    public Share WaitingShare()
    {
        Share sum = default;
        foreach (var t in Work.Where(t => t.Lead is not null && Within(t.DoneDay, cut.Period.From, cut.Period.To)))
            sum = new(sum.Part + (Math.Min(t.Waited, t.Lead!.Value) * Minute), sum.N + (t.Lead.Value * Minute));
        return sum;
    }

    public Share AnsweredOnTime() => ShareOf(tickets.Where(t => t.Answered is not null && Within(t.ReplyDay, cut.Period.From, cut.Period.To)), t => t.Answered == true);

    public PlainSpread Acceptance() => PlainSpread.Of(tickets.SelectMany(t => t.Offers)
        .Where(o => o.Answer is OfferAnswer.Accepted or OfferAnswer.Declined && Within(o.EndedDay, cut.Period.From, cut.Period.To)).Select(o => Minute * (IsService ? o.InService : o.Elapsed)));

    public Share HandOvers() => ShareOf(DoneNow(), t => t.HandOvers > 0);

    public Share Reopenings() => ShareOf(DoneNow(), t => t.Reopenings > 0);

    public Share PlacedByRule() => ShareOf(ReceivedNow(), t => t.IsPlaced);

    public Share RepeatContacts() => ShareOf(
        ReceivedNow().Where(t => t.Customer is not null),
        t => town.Any(o => o.Number != t.Number && o.Customer == t.Customer && o.Service == t.Service && (o.ReceivedAt, o.Number).CompareTo((t.ReceivedAt, t.Number)) < 0 && t.ReceivedAt - o.ReceivedAt <= TimeSpan.FromDays(30)));

    public IEnumerable<(Channel Channel, long Count)> Channels() =>
        ReceivedNow().GroupBy(t => t.Channel).Select(c => (c.Key, c.LongCount())).OrderByDescending(c => c.Item2).ThenBy(c => $"{c.Key}", StringComparer.Ordinal);

    /// <summary>The rows behind a number, in order.</summary>
    public List<BehindRow> Behind(BehindKey key)
    {
        var rows = key.Kind switch
        {
            BehindKind.Completed => DoneNow().Select(t => Row(t, LeadOf(t))),
            BehindKind.Late => DoneNow().Where(t => t.OnTime == false).Select(t => Row(t, LeadOf(t))),
            BehindKind.HandedOver => DoneNow().Where(t => t.HandOvers > 0).Select(t => Row(t, LeadOf(t))),
            BehindKind.Reopened => DoneNow().Where(t => t.Reopenings > 0).Select(t => Row(t, LeadOf(t))),
            BehindKind.Received => ReceivedNow().Select(t => Row(t, t.DoneDay is null ? null : LeadOf(t))),
            BehindKind.Answered => tickets.Where(t => Within(t.ReplyDay, cut.Period.From, cut.Period.To)).Select(t => Row(t, ResponseOf(t))),
            BehindKind.Open => OpenAt(until).Select(t => Row(t, (Moment - t.ReceivedAt).Ticks / 10)),
            BehindKind.Stage => Stayed(key, s => s.Elapsed is not null && Within(s.ToDay, cut.Period.From, cut.Period.To), StayOf),
            _ => Stayed(key, s => s.ToDay is null, s => (now - s.From).Ticks / 10),
        };
        return [.. rows.OrderBy(r => r.Length is null).ThenByDescending(r => r.Length).ThenBy(r => r.Number)];
    }

    private bool IsService => cut.Measure == Measure.Service;

    private IEnumerable<PlainTicket> DoneNow() => Work.Where(t => Within(t.DoneDay, cut.Period.From, cut.Period.To));

    private IEnumerable<PlainTicket> ReceivedNow() => tickets.Where(t => Within(t.ReceivedDay, cut.Period.From, cut.Period.To));

    private IEnumerable<PlainTicket> OpenAt(DateOnly day) => tickets.Where(t => t.ReceivedDay <= day && !(t.DoneDay <= day));

    private IEnumerable<BehindRow> Stayed(BehindKey key, Func<PlainStay, bool> which, Func<PlainStay, long?> length) =>
        stays.Where(x => x.Stay.Stage == key.Stage && which(x.Stay)).GroupBy(x => x.Ticket)
            .Select(t => Row(t.Key, t.Max(x => length(x.Stay))) with { Team = t.MaxBy(x => x.Stay.Ordinal).Stay.Team });

    private static BehindRow Row(PlainTicket t, long? length) => new(t.Number, t.Service, t.Team, t.Stage, t.ReceivedDay, t.DoneDay, length, t.OnTime);

    private long? LeadOf(PlainTicket t) => cut.Measure switch
    {
        Measure.Elapsed => t.Lead * Minute,
        Measure.Service => t.LeadService * Minute,
        _ => t.DoneDay!.Value.DayNumber - t.ReceivedDay.DayNumber,
    };

    private long? ResponseOf(PlainTicket t) => Minute * (IsService ? t.ResponseService : t.Response);

    private long? StayOf(PlainStay s) => Minute * (IsService ? s.InService : s.Elapsed);

    private static Share ShareOf(IEnumerable<PlainTicket> some, Func<PlainTicket, bool> part)
    {
        var all = some.ToList();
        return new(all.Count(part), all.Count);
    }

    private static bool Within(DateOnly? day, DateOnly from, DateOnly to) => from <= day && day <= to;

    private PlainSeries<T> Each<T>(Func<DateOnly, DateOnly, T> count) =>
        new(count(cut.Period.From, cut.Period.To), [.. buckets.Select(b => (b.Start, b.End, b.End < today, count(b.Start, b.End)))]);
}

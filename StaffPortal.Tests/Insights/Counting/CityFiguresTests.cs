using StaffPortal.Insights.Counting;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>Figures of all cases of a city equal what is counted from its file without the portal.</summary>
public abstract class CityFiguresTests<TCity>(TCity city) : IClassFixture<TCity>, IAsyncLifetime
    where TCity : City
{
    /// <summary>Before the first case; a period that long is cut into months.</summary>
    private static readonly DateOnly Begin = new(2007, 1, 1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected TCity City => city;

    private FigureReader Figures => city.Figures;

    public async ValueTask InitializeAsync() => await city.ReadyAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Completed_work_and_its_lead_time_are_those_of_the_file()
    {
        List<string> found = [];
        foreach (var (name, slice, cases) in Cuts())
        {
            var cut = Whole(slice);
            var work = cases.Where(c => c.IsWork).ToList();
            var (exact, days) = (PlainSpread.Of(work.Select(c => c.Lead)), PlainSpread.Of(work.Select(c => (long?)c.Days)));
            var completed = (await Figures.CompletedAsync(city.Head, cut, Ct))!;
            if (completed.Whole != work.Count)
                found.Add($"{name}: {completed.Whole} completed instead of {work.Count}");
            // What is asked around the clock has as much service time.
            foreach (var measure in new[] { Measure.Elapsed, Measure.Service, Measure.Days })
            {
                var counted = measure == Measure.Days ? days : exact;
                if ((await Figures.LeadAsync(city.Head, cut with { Measure = measure }, Ct))!.Whole is var told && !counted.Equals(told))
                    found.Add($"{name} {measure}: {told} instead of {counted}");
            }
        }
        Findings.None(found);
    }

    [Fact]
    public async Task So_is_each_month_of_it()
    {
        List<string> found = [];
        var work = city.Cases.Where(c => c.IsWork).ToLookup(c => Month(c.DoneDay!.Value));
        var completed = (await Figures.CompletedAsync(city.Head, Whole(Slice.All), Ct))!;
        var exact = (await Figures.LeadAsync(city.Head, Whole(Slice.All), Ct))!;
        var days = (await Figures.LeadAsync(city.Head, Whole(Slice.All) with { Measure = Measure.Days }, Ct))!;
        var onTime = (await Figures.OnTimeAsync(city.Head, Whole(Slice.All), Ct))!;
        Assert.Equal(Months(Begin), completed.Points.Select(p => p.Start));
        foreach (var (n, month) in Months(Begin).Index())
        {
            var counted = (work[month].Count(), PlainSpread.Of(work[month].Select(c => c.Lead)), PlainSpread.Of(work[month].Select(c => (long?)c.Days)), OnTime(work[month]));
            var told = (completed.Points[n].Value, exact.Points[n].Value, days.Points[n].Value, onTime.Points[n].Value);
            if (counted.Item1 != told.Item1 || !counted.Item2.Equals(told.Item2) || !counted.Item3.Equals(told.Item3) || counted.Item4 != told.Item4)
                found.Add($"{month:yyyy-MM}: {told} instead of {counted}");
        }
        Findings.None(found);
    }

    [Fact]
    public async Task The_share_on_time_is_of_work_that_had_a_target()
    {
        List<string> found = [];
        foreach (var (name, slice, cases) in Cuts())
            if ((await Figures.OnTimeAsync(city.Head, Whole(slice), Ct))!.Whole is var told && told != OnTime(cases.Where(c => c.IsWork)))
                found.Add($"{name}: {told} instead of {OnTime(cases.Where(c => c.IsWork))}");
        Findings.None(found);
    }

    [Fact]
    public async Task What_was_open_at_the_end_of_each_month_is_what_the_file_says()
    {
        List<string> found = [];
        foreach (var (name, slice, cases) in Cuts())
        {
            // The second begins with what was open before it.
            foreach (var from in new[] { Begin, new(2011, 8, 20) })
            {
                var open = (await Figures.OpenAsync(city.Head, new(new(from, Figures.Today), slice), Ct))!;
                var counted = Months(from).Select(m => Min(m.AddMonths(1).AddDays(-m.Day), Figures.Today)).Select(end => (End: end, Open: (long)cases.Count(c => c.OpenedDay <= end && !(c.DoneDay <= end)))).ToList();
                found.AddRange(counted.Except(open.Points.Select(p => (p.End, p.Value))).Select(p => $"{name} from {from:O}: {open.Points.SingleOrDefault(o => o.End == p.End)?.Value} instead of {p.Item2} on {p.End:O}"));
                Assert.Equal((counted.Count, counted[^1].Open), (open.Points.Count, open.Whole));
            }
        }
        Findings.None(found);
    }

    [Fact]
    public async Task The_oldest_of_what_is_open_are_all_shown_and_of_the_longest_five_hundred()
    {
        var ages = (await Figures.AgesAsync(city.Head, Whole(Slice.All), Ct))!;
        var open = city.Cases.Where(c => c.DoneDay is null).Select(c => city.Db.Clock.GetUtcNow().UtcDateTime - c.Opened).OrderDescending().ToList();
        Assert.Equal(open.Count, ages.All);
        Assert.Equal(open.Take(150), ages.Shown.Select(d => d.Age).Take(150));
        Assert.InRange(ages.Shown.Count, Math.Min(open.Count, 300), 700);
        Assert.Empty(ages.Shown.Select(d => d.Age).Except(open));

        var behind = (await Figures.BehindAsync(city.Head, Whole(Slice.All) with { Measure = Measure.Days }, new(BehindKind.Completed), Ct))!;
        var longest = city.Cases.Where(c => c.IsWork).Select(c => (double?)c.Days).OrderDescending().ToList();
        Assert.Equal(longest.Count, behind.All);
        Assert.Equal(longest.Take(Behind.Most), behind.First.Select(r => r.Length));
    }

    [Fact]
    public async Task A_lead_sees_the_numbers_of_their_department_and_no_others()
    {
        var (mine, other) = (city.Cases.GroupBy(c => c.Department).OrderByDescending(d => d.Count()).Select(d => d.Key).Take(2).ToList() is var two ? two[0] : "", two[1]);
        var lead = await city.Db.JoinAsync("Lead", Role.Lead, city.Departments[mine], Ct);
        var work = city.Cases.Where(c => c.IsWork && c.Department == mine).ToList();

        Assert.Equal(work.Count, (await Figures.CompletedAsync(lead, Whole(Slice.All), Ct))!.Whole);
        Assert.True(PlainSpread.Of(work.Select(c => c.Lead)).Equals((await Figures.LeadAsync(lead, Whole(Slice.All), Ct))!.Whole));
        Assert.Equal(city.Cases.Count(c => c.Department == mine && c.DoneDay is null), (await Figures.OpenAsync(lead, Whole(Slice.All), Ct))!.Whole);
        Assert.Equal(
            city.Cases.Where(c => c.Department == mine && c.District.Length > 0).Select(c => c.District).Distinct().Order(StringComparer.Ordinal), await Figures.DistrictsAsync(lead, Ct));
        var theirs = Whole(new() { Department = city.Departments[other] });
        Assert.Equal((FigureState.Ready, FigureState.NotAllowed), (Figures.StateOf(lead, Whole(Slice.All)), Figures.StateOf(lead, theirs)));
        Assert.Null(await Figures.CompletedAsync(lead, theirs, Ct));
        Assert.Null(await Figures.LeadAsync(lead, theirs, Ct));
        Assert.Null(await Figures.BehindAsync(lead, theirs, new(BehindKind.Open), Ct));
    }

    /// <summary>All of it, each channel, each department, and the three districts most is asked in.</summary>
    private IEnumerable<(string Name, Slice Slice, List<PlainCase> Cases)> Cuts()
    {
        yield return ("all", Slice.All, city.Cases);
        foreach (var some in city.Cases.GroupBy(c => c.Channel))
            yield return ($"{some.Key}", new() { Channel = some.Key }, [.. some]);
        foreach (var some in city.Cases.GroupBy(c => c.Department))
            yield return (some.Key, new() { Department = city.Departments[some.Key] }, [.. some]);
        foreach (var some in city.Cases.Where(c => c.District.Length > 0).GroupBy(c => c.District).OrderByDescending(d => d.Count()).Take(3))
            yield return (some.Key, new() { District = some.Key }, [.. some]);
    }

    private FigureCut Whole(Slice slice) => new(new(Begin, Figures.Today), slice);

    private IEnumerable<DateOnly> Months(DateOnly from)
    {
        yield return from;
        for (var month = Month(from).AddMonths(1); month <= Figures.Today; month = month.AddMonths(1))
            yield return month;
    }

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private static Share OnTime(IEnumerable<PlainCase> cases) => new(cases.Count(c => c.OnTime == true), cases.Count(c => c.OnTime is not null));
}

public sealed class BostonFiguresTests(Boston city) : CityFiguresTests<Boston>(city)
{
    [Fact]
    public async Task Nothing_that_was_closed_the_second_it_was_opened_pulls_the_median_down()
    {
        var cut = new FigureCut(new(new(2011, 1, 1), City.Figures.Today), Slice.All);
        var lead = (await City.Figures.LeadAsync(City.Head, cut, TestContext.Current.CancellationToken))!.Whole;
        var others = (await City.Figures.OthersAsync(City.Head, cut, TestContext.Current.CancellationToken))!;

        Assert.Equal((30_081 - 1_548 + 6, 0, 1_548), (lead.N, lead.ByDay, others.EndedOtherwise));
        Assert.True(lead.Median > (double)PlainSpread.MedianOf(City.Cases.Select(c => c.Lead).OfType<long>())!);
    }
}

public sealed class KansasCityFiguresTests(KansasCity city) : CityFiguresTests<KansasCity>(city)
{
    [Fact]
    public async Task What_is_known_by_day_has_no_hours_and_what_was_cancelled_is_no_work()
    {
        var cut = new FigureCut(new(new(2007, 1, 1), City.Figures.Today), Slice.All);
        var lead = (await City.Figures.LeadAsync(City.Head, cut, TestContext.Current.CancellationToken))!.Whole;
        var days = (await City.Figures.LeadAsync(City.Head, cut with { Measure = Measure.Days }, TestContext.Current.CancellationToken))!.Whole;
        var others = (await City.Figures.OthersAsync(City.Head, cut, TestContext.Current.CancellationToken))!;

        Assert.Equal(Spread.None with { ByDay = 49_025 + 3 }, lead);
        Assert.Equal((49_025 + 3, 0, 532 + 6 + 1), (days.N, days.ByDay, others.EndedOtherwise));
        Assert.Equal(default, (await City.Figures.OnTimeAsync(City.Head, cut, TestContext.Current.CancellationToken))!.Whole);
    }
}

using StaffPortal.Catalogue;
using StaffPortal.Insights.Bottlenecks;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Bottlenecks;

/// <summary>Bottlenecks of made-up stays equal a plain count of the same stays.</summary>
public sealed class BottleneckTests : DbTests<SqliteDb>
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero);
    private static readonly Guid[] Owners = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
    private readonly Random chance = new(20261129);
    private SmallTown town = null!;
    private Viewer petra = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, handlers: 8, ct: Ct);
        petra = await Db.JoinAsync("Petra", Role.Lead, null, Ct);
    }

    [Fact]
    public async Task The_cost_of_each_stage_and_unit_equals_a_plain_count()
    {
        var stays = Enumerable.Range(0, 3_000).Select(n => Stay(n, town.Streets, chance.Next(2) == 0 ? town.Roads.Value : null)).ToList();
        await FillAsync(stays);
        var period = Period.Last(13, new(2026, 3, 2));

        var list = await Get<BottleneckReader>().OfAsync(petra, new(period, Slice.All), Ct);

        var (begin, middle) = (Midnight(period.From), Midnight(list!.Split));
        var plain = stays.Where(s => s.Stage is not (StageCategory.Resolved or StageCategory.Closed) && s.FromDay <= period.To && (s.ToDay is null || s.ToDay >= period.From))
            .GroupBy(s => (s.Stage, Unit: s.Team ?? s.Department)).Select(g =>
            {
                double Over(DateTimeOffset from, DateTimeOffset to) => g.Sum(s => Math.Max(0, (Earlier(s.To ?? Now, to) - Later(s.DueAt!.Value, from)).TotalMicroseconds));
                return (g.Key.Stage, g.Key.Unit, Cost: Over(begin, Now) / 13, Before: Over(begin, middle) * 7 / (middle - begin).TotalDays, After: Over(middle, Now) * 7 / (91 - Math.Round((middle - begin).TotalDays)),
                    Ended: g.Count(s => s.ToDay >= period.From && s.ToDay <= period.To), Arrived: g.Count(s => s.FromDay >= period.From), Open: g.Count(s => s.To is null));
            }).OrderByDescending(g => g.Cost).Take(BottleneckReader.Most).ToList();
        Assert.Equal(plain.Select(p => (p.Stage, p.Unit, (long)p.Ended, (long)p.Arrived, (long)p.Open)), list.All.Select(b => (b.Stage, b.Unit, b.Ended, b.Arrived, b.Open)));
        Assert.All(plain.Zip(list.All), pair =>
        {
            Assert.Equal(pair.First.Cost, pair.Second.CostPerWeek.TotalMicroseconds, 1.0);
            Assert.Equal(pair.First.Before, pair.Second.CostBefore.TotalMicroseconds, 1.0);
            Assert.Equal(pair.First.After, pair.Second.CostAfter.TotalMicroseconds, 1.0);
        });
    }

    [Fact]
    public async Task A_stage_that_is_instant_for_most_and_endless_for_some_comes_before_one_that_is_a_little_slow_for_all()
    {
        var stays = Enumerable.Range(0, 200).Select(n => Made(n, StageCategory.Triage, n % 8 == 0 ? TimeSpan.FromDays(20) : TimeSpan.FromMinutes(2)))
            .Concat(Enumerable.Range(200, 200).Select(n => Made(n, StageCategory.InProgress, TimeSpan.FromHours(30)))).ToList();
        await FillAsync(stays);

        var list = await Get<BottleneckReader>().OfAsync(petra, new(Period.Last(13, new(2026, 3, 2)), Slice.All), Ct);

        Assert.Equal([StageCategory.Triage, StageCategory.InProgress], list!.All.Select(b => b.Stage));
        Assert.Equal(Reason.FewStayLong, Reasons.Of(list.All[0])[0]);
    }

    [Fact]
    public async Task A_small_team_stands_under_its_department()
    {
        await using (var db = Db.Contexts.CreateDbContext())
        {
            var person = StaffMember.Join(Act.OfTimer(Now), StaffId.New(), "Maria", "", LocalText.Same(""), Language.Sv, "test", "Maria");
            person.JoinTeam(Act.OfTimer(Now), town.HomeCare);
            db.Add(person);
            await db.SaveChangesAsync(Ct);
        }
        InTown.Hear(Db);
        await FillAsync([.. Enumerable.Range(0, 40).Select(n => Made(n, StageCategory.InProgress, TimeSpan.FromDays(5)) with { Department = town.Care.Value, Team = town.HomeCare.Value })]);

        var only = Assert.Single((await Get<BottleneckReader>().OfAsync(petra, new(Period.Last(13, new(2026, 3, 2)), Slice.All), Ct))!.All);

        Assert.Equal((false, town.Care.Value), (only.IsTeam, only.Unit));
        Assert.Null(await Get<BottleneckReader>().OfAsync(petra, new(Period.Last(13, new(2026, 3, 2)), new() { Team = town.HomeCare }), Ct));
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(2));

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(2)).DateTime);

    private VisitFact Stay(int number, DepartmentId department, Guid? team)
    {
        var from = Now.AddMinutes(-chance.Next(1, 150 * 24 * 60));
        var to = from.AddMinutes(chance.Next(1, 20 * 24 * 60));
        var stage = (StageCategory)chance.Next(Enum.GetValues<StageCategory>().Length);
        return Of(number, department.Value, team, stage, from, to < Now ? to : null, TimeSpan.FromHours(chance.Next(1, 90)));
    }

    private VisitFact Made(int number, StageCategory stage, TimeSpan length) =>
        Of(number, town.Streets.Value, town.Roads.Value, stage, Now.AddDays(-60).AddMinutes(number), Now.AddDays(-60).AddMinutes(number) + length, TimeSpan.FromHours(24));

    private VisitFact Of(int number, Guid department, Guid? team, StageCategory stage, DateTimeOffset from, DateTimeOffset? to, TimeSpan target)
    {
        var length = to is { } end ? (long)(end - from).TotalMicroseconds : (long?)null;
        return new(number, 0, department, town.Potholes.Id.Value, null, Channel.Web, Priority.Normal, stage, null, 0, team, Owners[chance.Next(3)], from, DayOf(from), to, to is { } ended ? DayOf(ended) : null, false,
            length, length, (long)target.TotalMicroseconds, from + target, null);
    }

    private async Task FillAsync(IReadOnlyList<VisitFact> stays)
    {
        var store = Get<FactStore>();
        await Get<StaffDirectory>().GetAsync(Ct);
        var (file, path) = store.Begin();
        FactTables.Append(file, [.. stays.Select(s => new Facts(Ticket(s), [s], []))]);
        FactTables.Mark(file, 1);
        file.Dispose();
        store.Swap(path, 1);
    }

    private static TicketFact Ticket(VisitFact s) => new(
        s.Number, Guid.NewGuid(), s.Department, s.Service, s.Team, s.Owner, null, s.Channel, s.Priority, s.Stage, s.From, s.FromDay, null, null, null, s.To, s.ToDay, false, s.To is null, s.To is not null, null, null, null,
        s.Elapsed, s.InService, null, null, 0, null, null, 0, 0, null, null);
}

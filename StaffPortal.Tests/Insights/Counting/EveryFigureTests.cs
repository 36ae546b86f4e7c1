using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Insights.Counting;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Insights.Warehouse;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>Every figure equals a plain count of the stored tickets.</summary>
public abstract class EveryFigureTests<TDb> : FigureTown<TDb>
    where TDb : ITestDb, new()
{
    /// <summary>Steps of the town's life.</summary>
    private const int Steps = 1_100;

    /// <summary>Of so many cuts one is read: facts, not figures, come from the database.</summary>
    protected abstract int Sparse { get; }

    [Fact]
    public async Task Every_figure_of_every_cut_equals_a_plain_count()
    {
        await DrawProcessAsync();
        List<Customer> customers = [];
        foreach (var name in new[] { "Virtanen", "Korhonen", "Lindqvist", "Niemi", "Mäkinen" })
            customers.Add(await Db.MeetAsync("Kaisa", name, Ct));
        var life = new TownLife(Db, Town, new Random(20261129)) { Services = [Town.Potholes, Town.Meals], Customers = customers, Requests = 6, Recalls = 7, Oldest = 1_000, Pause = 150 };
        for (var n = 0; n < Steps; n++)
            await life.StepAsync();
        await FollowAsync();
        var all = await StoredAsync();
        var comparison = new FigureComparison(Figures, Head, all, Db.Clock.Now());

        foreach (var (n, (period, bucket, slice)) in Cuts().Index().Where(c => c.Index % Sparse == 0))
            await comparison.RunAsync(new(period, slice, (Measure)(n % 3)), bucket, (StageCategory)(n % 7), Ct);

        Findings.None(comparison.Found.Take(40));
        // What never happened in this town is compared with nothing.
        Assert.Equal(
            ["Acceptance", "AnsweredOnTime", "ByDay", "Cycle", "EndedOtherwise", "HandOvers", "Lead", "OnTime", "OpenAge", "PlacedByRule", "Reopenings", "RepeatContacts", "Response", "StageTarget", "WaitingShare"], comparison.Kinds.Order(StringComparer.Ordinal));
        Assert.InRange(all.Count, 200, 2_000);
    }

    [Fact]
    public async Task What_matches_nothing_has_empty_figures()
    {
        await Db.RequestAsync(Town.Potholes, Ct);
        await FollowAsync();
        var comparison = new FigureComparison(Figures, Head, await StoredAsync(), Db.Clock.Now());
        foreach (var slice in new Slice[] { new() { District = "Nowhere' OR '1'='1" }, new() { Team = TeamId.New() }, new() { Department = Town.Care }, new() { Channel = Channel.Letter } })
            foreach (var measure in Enum.GetValues<Measure>())
                await comparison.RunAsync(new(Period.Last(26, Today), slice, measure), Bucket.Week, StageCategory.Received, Ct);
        Findings.None(comparison.Found);
        Assert.Equal(Spread.None, (await Figures.LeadAsync(Head, Lately with { Slice = new() { District = "Nowhere" } }, Ct))!.Whole);
    }

    private IEnumerable<(Period Period, Bucket Bucket, Slice Slice)> Cuts()
    {
        Slice[] slices =
        [
            Slice.All, new() { Department = Town.Streets }, new() { Department = Town.Care }, new() { Team = Town.Roads }, new() { Team = Town.HomeCare }, new() { Service = Town.Meals.Id },
            new() { District = "Centre" }, new() { District = "O'Brien's hill" }, new() { Channel = Channel.Phone }, new() { Priority = Priority.Urgent },
            new() { Department = Town.Streets, Team = Town.Roads, Service = Town.Potholes.Id, District = "Harbour", Channel = Channel.Web, Priority = Priority.Normal },
        ];
        (Period, Bucket)[] periods =
        [
            (new(Today.AddDays(-9), Today), Bucket.Day), (Period.Last(26, Today), Bucket.Week), (new(Today.AddYears(-3), Today), Bucket.Month), (new(Today.AddDays(-40), Today.AddDays(20)), Bucket.Week),
            (new(Today.AddDays(-5), Today.AddDays(4)), Bucket.Day), (new(Today.AddDays(-300), Today.AddDays(-31)), Bucket.Week),
        ];
        foreach (var slice in slices)
            foreach (var (period, bucket) in periods)
                yield return (period, bucket, slice);
    }

    /// <summary>Meals go through stages that say how long they may take, in a kitchen that is always open.</summary>
    private Task DrawProcessAsync() => Db.ChangeAsync(
        context =>
        {
            var process = ProcessId.New();
            var targets = new Dictionary<StageCategory, TimeSpan> { [StageCategory.Received] = TimeSpan.FromHours(2), [StageCategory.InProgress] = TimeSpan.FromHours(8), [StageCategory.Waiting] = TimeSpan.FromDays(3) };
            context.Add(Process.Draw(Town.Act(), process, LocalText.Same("Kitchen"), Town.Care,
                [.. CommonProcess.Version.Stages.Select(s => s with { Target = targets.TryGetValue(s.Category, out var target) ? target : null })], CommonProcess.Version.Moves));
            context.Attach(Town.Meals);
            Town.Meals.Change(Town.Act(), Town.Meals.Terms with { Process = process });
            return Task.CompletedTask;
        },
        Ct);
}

public sealed class EveryFigureOnSqliteTests : EveryFigureTests<SqliteDb>
{
    protected override int Sparse => 1;
}

public sealed class EveryFigureOnPostgresTests : EveryFigureTests<PostgresDb>
{
    protected override int Sparse => 5;
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Insights.Warehouse;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>Every figure equals a plain count of the stored tickets, is told to whom it may be, and is read as seldom as can be.</summary>
public abstract class FigureTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer head = null!;

    private FigureReader Figures => Get<FigureReader>();

    private DateOnly Today => Figures.Today;

    private FigureCut Lately => new(Period.Last(2, Today), Slice.All);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        await Promised.SettleAsync(Db, town, Ct);
        head = await Db.JoinAsync("Head", Role.Head, null, Ct);
    }

    [Fact]
    public async Task Every_figure_of_every_cut_equals_a_plain_count()
    {
        await DrawProcessAsync();
        List<Customer> customers = [];
        foreach (var name in new[] { "Virtanen", "Korhonen", "Lindqvist", "Niemi", "Mäkinen" })
            customers.Add(await Db.MeetAsync("Kaisa", name, Ct));
        var life = new TownLife(Db, town, new Random(20261129)) { Services = [town.Potholes, town.Meals], Customers = customers, Requests = 6, Recalls = 7, Oldest = 1_000, Pause = 150 };
        for (var n = 0; n < Steps; n++)
            await life.StepAsync();
        await FollowAsync();
        var all = await StoredAsync();
        List<string> found = [];
        var kinds = new HashSet<string>();

        foreach (var (n, (period, bucket, slice)) in Cuts().Index().Where(c => c.Index % Sparse == 0))
            await CompareAsync(new(period, slice, (Measure)(n % 3)), bucket, (StageCategory)(n % 7), all, found, kinds);

        Findings.None(found.Take(40));
        // What never happened in this town is compared with nothing.
        Assert.Equal(
            ["Acceptance", "AnsweredOnTime", "ByDay", "Cycle", "EndedOtherwise", "HandOvers", "Lead", "OnTime", "OpenAge", "PlacedByRule", "Reopenings", "RepeatContacts", "Response", "StageTarget", "WaitingShare"], kinds.Order(StringComparer.Ordinal));
        Assert.InRange(all.Count, 200, 2_000);
    }

    [Fact]
    public async Task What_matches_nothing_has_empty_figures()
    {
        await Db.RequestAsync(town.Potholes, Ct);
        await FollowAsync();
        var found = new List<string>();
        foreach (var slice in new Slice[] { new() { District = "Nowhere' OR '1'='1" }, new() { Team = TeamId.New() }, new() { Department = town.Care }, new() { Channel = Channel.Letter } })
            foreach (var measure in Enum.GetValues<Measure>())
                await CompareAsync(new(Period.Last(26, Today), slice, measure), Bucket.Week, StageCategory.Received, await StoredAsync(), found, []);
        Findings.None(found);
        Assert.Equal(Spread.None, (await Figures.LeadAsync(head, Lately with { Slice = new() { District = "Nowhere" } }, Ct))!.Whole);
    }

    [Fact]
    public async Task A_period_in_which_nothing_can_be_counted_says_why()
    {
        Assert.Equal(FigureState.BeingMade, Figures.StateOf(head, Lately));
        Assert.Null(await Figures.ReceivedAsync(head, Lately, Ct));
        await FollowAsync();

        foreach (var (from, to, state) in new[]
        {
            (Today.AddDays(1), Today.AddDays(9), FigureState.NotBegun), (Today, Today.AddDays(-1), FigureState.Backwards), (Today.AddYears(-100), Today, FigureState.TooLong), (Today, Today.AddDays(9), FigureState.Ready),
            (Today.AddYears(-20), Today, FigureState.Ready),
        })
        {
            var cut = new FigureCut(new(from, to), Slice.All);
            Assert.Equal(state, Figures.StateOf(head, cut));
            Assert.Equal(state == FigureState.Ready, await Figures.ReceivedAsync(head, cut, Ct) is not null);
            Assert.Equal(state == FigureState.Ready, await Figures.OthersAsync(head, cut, Ct) is not null);
        }
    }

    [Fact]
    public async Task Who_may_read_no_figures_or_those_of_another_department_is_told_none()
    {
        await Db.RequestAsync(town.Potholes, Ct);
        await Db.RequestAsync(town.Potholes, Ct);
        await Db.RequestAsync(town.Meals, Ct);
        await FollowAsync();
        var lead = await Db.JoinAsync("Lead", Role.Lead, town.Care, Ct);
        var theirs = Lately with { Slice = new() { Department = town.Streets } };

        Assert.Equal((3, 1), ((await Figures.ReceivedAsync(head, Lately, Ct))!.Whole, (await Figures.ReceivedAsync(lead, Lately, Ct))!.Whole));
        foreach (var (who, cut) in new[] { (lead, theirs), (town.Aino, Lately), (Viewer.Anonymous, Lately) })
        {
            Assert.Equal(FigureState.NotAllowed, Figures.StateOf(who, cut));
            Assert.Null(await Figures.ReceivedAsync(who, cut, Ct));
            Assert.Null(await Figures.AgesAsync(who, cut, Ct));
            Assert.Null(await Figures.StageTimesAsync(who, cut, Ct));
        }
        // A team of the other department is looked for among one's own tickets.
        Assert.Equal(0, (await Figures.ReceivedAsync(lead, Lately with { Slice = new() { Team = town.Roads } }, Ct))!.Whole);
    }

    [Fact]
    public async Task A_small_team_is_told_volume_and_age_and_no_speed()
    {
        var ticket = await Db.RequestAsync(town.Potholes, Ct);
        await Db.RequestAsync(town.Potholes, Ct);
        Db.Clock.Advance(TimeSpan.FromHours(30));
        await Db.DoAsync(ticket.Id, t => t.MoveTo(town.Act(), StageCategory.Resolved), Ct);
        await FollowAsync();
        var cut = Lately with { Slice = new() { Team = town.Roads } };
        // A queue without known members tells of nobody.
        Assert.Equal((true, true), await TellsSpeedAsync(cut));

        List<Viewer> members = [];
        while (members.Count < 5)
        {
            members.Add(await Db.JoinAsync($"Member {members.Count}", Role.Handler, town.Streets, Ct));
            await ChangeAsync(members[^1].Staff!.Value, p => p.JoinTeam(town.Act(), town.Roads));
            // Nothing of the tickets has changed, and what was kept is not told.
            Assert.Equal((members.Count == 5, members.Count == 5), await TellsSpeedAsync(cut));
        }
        await ChangeAsync(members[0].Staff!.Value, p => p.Leave(town.Act()));
        Assert.Equal((false, false), await TellsSpeedAsync(cut));

        Assert.Null(await Figures.CycleAsync(head, cut, Ct));
        Assert.Null(await Figures.ResponseAsync(head, cut, Ct));
        Assert.Null(await Figures.OnTimeAsync(head, cut, Ct));
        Assert.Null(await Figures.StageTimesAsync(head, cut, Ct));
        Assert.Equal((2, 1, 1), ((await Figures.ReceivedAsync(head, cut, Ct))!.Whole, (await Figures.CompletedAsync(head, cut, Ct))!.Whole, (await Figures.OpenAsync(head, cut, Ct))!.Whole));
        Assert.Equal(TimeSpan.FromHours(30), TimeSpan.FromMicroseconds((await Figures.OpenAgeAsync(head, cut, Ct))!.Median!.Value));
        Assert.Equal((1, 1), ((await Figures.AgesAsync(head, cut, Ct))!.All, (await Figures.FlowAsync(head, cut, Ct))![^1].Done));
        var others = (await Figures.OthersAsync(head, cut, Ct))!;
        Assert.Equal((2, 1, 0, 1), (others.Received, others.Completed, others.EndedOtherwise, others.OpenAge.N));
        Assert.Equal((null, null, null, null, null, null), (others.Cycle, others.WaitingShare, others.AnsweredOnTime, others.Acceptance, others.HandOvers, others.Reopenings));
        // Among the teams of its department it is left out.
        Assert.DoesNotContain(await Figures.StageTimesAsync(head, Lately with { Slice = new() { Department = town.Streets } }, Ct) ?? [], c => c.Unit == town.Roads.Value);
        // Behind its numbers stand its tickets, without how long they took.
        foreach (var kind in Enum.GetValues<BehindKind>())
        {
            var behind = await Figures.BehindAsync(head, cut, new(kind, StageCategory.Received), Ct);
            if (kind is BehindKind.Completed or BehindKind.Received)
                Assert.All(behind!.First, r => Assert.Equal((null, null), (r.Length, r.OnTime)));
            else if (kind is BehindKind.Open or BehindKind.InStage)
                Assert.Equal((double)TimeSpan.FromHours(30).Ticks / 10, Assert.Single(behind!.First).Length);
            else
                Assert.Null(behind);
        }
    }

    [Fact]
    public async Task Nothing_is_younger_than_nothing()
    {
        Db.Clock.Advance(TimeSpan.FromSeconds(40));
        await Db.RequestAsync(town.Potholes, Ct);
        await FollowAsync();

        Assert.Equal(0, (await Figures.OpenAgeAsync(head, Lately, Ct))!.Median);
        Assert.Equal(TimeSpan.Zero, Assert.Single((await Figures.AgesAsync(head, Lately, Ct))!.Shown).Age);
        foreach (var kind in new[] { BehindKind.Open, BehindKind.InStage })
            Assert.Equal(0, Assert.Single((await Figures.BehindAsync(head, Lately, new(kind, StageCategory.Received), Ct))!.First).Length);
    }

    [Fact]
    public async Task A_file_damaged_while_it_is_read_is_made_anew()
    {
        // What is the same in all rows needs no block that could be damaged.
        for (var n = 0; n < 10; n++)
        {
            await Db.RequestAsync(town.Potholes, Ct);
            Db.Clock.Advance(TimeSpan.FromHours(23));
        }
        await FollowAsync();
        var file = Assert.Single(Directory.GetFiles(Path.Combine(Get<DataFolder>().Path, "insights"), "*.duckdb"));
        // All blocks behind the headers.
        await using (var disk = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            var rest = new byte[disk.Length - (3 * 4096)];
            Array.Fill(rest, (byte)0x5a);
            disk.Position = 3 * 4096;
            await disk.WriteAsync(rest, Ct);
        }

        Assert.Null(await Figures.ReceivedAsync(head, Lately, Ct));
        Assert.Equal((true, FigureState.BeingMade), (Get<FactStore>().IsDoubted, Figures.StateOf(head, Lately)));
        Assert.Null(await Figures.LeadAsync(head, Lately, Ct));

        await FollowAsync();
        Assert.Equal((FigureState.Ready, 10), (Figures.StateOf(head, Lately), (await Figures.ReceivedAsync(head, Lately, Ct))!.Whole));
        Assert.NotEqual(file, Assert.Single(Directory.GetFiles(Path.Combine(Get<DataFolder>().Path, "insights"), "*.duckdb")));
    }

    [Fact]
    public async Task An_answer_is_kept_until_facts_of_these_departments_change()
    {
        var pothole = await Db.RequestAsync(town.Potholes, Ct);
        await Db.RequestAsync(town.Meals, Ct);
        await FollowAsync();
        var lead = await Db.JoinAsync("Lead", Role.Lead, town.Streets, Ct);
        var streets = Lately with { Slice = new() { Department = town.Streets } };
        Assert.Equal((1, 1), await CostAsync(head, streets));

        Assert.Equal((1, 0), await CostAsync(head, streets));
        // Compared with something else, and asked by who may read no other department: the same reading.
        Assert.Equal((1, 0), await CostAsync(head, streets with { Comparison = Comparison.LastYear }));
        Assert.Equal((1, 0), await CostAsync(lead, streets));

        await Db.RequestAsync(town.Meals, Ct);
        await FollowAsync();
        Assert.Equal((1, 0), await CostAsync(head, streets));
        Assert.Equal((3, 1), await CostAsync(head, Lately));

        await Db.RequestAsync(town.Potholes, Ct);
        Assert.Equal((1, 0), await CostAsync(head, streets));
        await FollowAsync();
        Assert.Equal((2, 1), await CostAsync(head, streets));
        Assert.Equal((2, 0), await CostAsync(lead, streets));

        // No verb moves a ticket between departments; stored so, both hear of it with its next entry.
        var care = Lately with { Slice = new() { Department = town.Care } };
        Assert.Equal((2, 1), await CostAsync(head, care));
        await using (var db = Open())
        {
            var moved = await db.Set<Ticket>().Include(t => t.Tags).SingleAsync(t => t.Id == pothole.Id, Ct);
            db.Entry(moved).Property(t => t.Department).CurrentValue = town.Care;
            moved.Tag(town.Act(), "moved");
            await db.SaveChangesAsync(Ct);
        }
        await FollowAsync();
        Assert.Equal((1, 1), await CostAsync(head, streets));
        Assert.Equal((3, 1), await CostAsync(head, care));
    }

    /// <summary>Steps of the town's life.</summary>
    private const int Steps = 1_100;

    /// <summary>Of so many cuts one is read: facts, not figures, come from the database.</summary>
    protected abstract int Sparse { get; }

    private IEnumerable<(Period Period, Bucket Bucket, Slice Slice)> Cuts()
    {
        Slice[] slices =
        [
            Slice.All, new() { Department = town.Streets }, new() { Department = town.Care }, new() { Team = town.Roads }, new() { Team = town.HomeCare }, new() { Service = town.Meals.Id },
            new() { District = "Centre" }, new() { District = "O'Brien's hill" }, new() { Channel = Channel.Phone }, new() { Priority = Priority.Urgent },
            new() { Department = town.Streets, Team = town.Roads, Service = town.Potholes.Id, District = "Harbour", Channel = Channel.Web, Priority = Priority.Normal },
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

    private async Task CompareAsync(FigureCut cut, Bucket bucket, StageCategory stage, IReadOnlyList<PlainTicket> all, List<string> found, HashSet<string> kinds)
    {
        var of = $"{cut.Period} {cut.Measure} {cut.Slice}";
        var (plain, others) = (new PlainFigures(all, cut, bucket, Db.Clock.Now()), (await Figures.OthersAsync(head, cut, Ct))!);
        var (lead, cycle, response, age) = (plain.Lead(), plain.Cycle(), plain.Response(), plain.OpenAge());
        Series("Lead", await Figures.LeadAsync(head, cut, Ct), lead, (counted, told) => counted.Equals(told));
        Series("Cycle", await Figures.CycleAsync(head, cut, Ct), cycle, (counted, told) => counted.Equals(told));
        Series("Response", await Figures.ResponseAsync(head, cut, Ct), response, (counted, told) => counted.Equals(told));
        Series("OnTime", await Figures.OnTimeAsync(head, cut, Ct), plain.OnTime(), (counted, told) => counted == told);
        Series("Open", await Figures.OpenAsync(head, cut, Ct), plain.Open(), (counted, told) => counted == told);
        Series("Received", await Figures.ReceivedAsync(head, cut, Ct), plain.Received(), (counted, told) => counted == told);
        Series("Completed", await Figures.CompletedAsync(head, cut, Ct), plain.Completed(), (counted, told) => counted == told);
        Spread("OpenAge", await Figures.OpenAgeAsync(head, cut, Ct), age);
        var ages = (await Figures.AgesAsync(head, cut, Ct))!;
        Lines("Ages", ages.Shown.Select(d => $"{d}"), plain.Ages());
        Same("Ages.All", ages.All, (long)ages.Shown.Count);
        Stages(await Figures.StageTimesAsync(head, cut, Ct) ?? [], [.. plain.StageTimes()]);
        Lines("Flow", (await Figures.FlowAsync(head, cut, Ct))!.Select(p => PlainFigures.FlowLine(p.Day, p.Open.Select(o => (o.Key, o.Value)), p.Done)), plain.Flow());
        Same("Others.Received", others.Received, plain.Received().Whole);
        Same("Others.Completed", others.Completed, plain.Completed().Whole);
        Same("EndedOtherwise", others.EndedOtherwise, plain.EndedOtherwise());
        Spread("Others.OpenAge", others.OpenAge, age);
        Spread("Others.Cycle", others.Cycle, cycle.Whole);
        Same("WaitingShare", others.WaitingShare, plain.WaitingShare());
        Same("AnsweredOnTime", others.AnsweredOnTime, plain.AnsweredOnTime());
        Spread("Acceptance", others.Acceptance, plain.Acceptance());
        Same("HandOvers", others.HandOvers, plain.HandOvers());
        Same("Reopenings", others.Reopenings, plain.Reopenings());
        Same("PlacedByRule", others.PlacedByRule, plain.PlacedByRule());
        Same("RepeatContacts", others.RepeatContacts, plain.RepeatContacts());
        Lines("Channels", others.Channels.Select(c => $"{c}"), plain.Channels().Select(c => $"{c}"));
        foreach (var key in Enum.GetValues<BehindKind>().Select(kind => new BehindKey(kind, stage)))
        {
            var (behind, rows) = ((await Figures.BehindAsync(head, cut, key, Ct))!, plain.Behind(key));
            Same($"{key}", behind.All, (long)rows.Count);
            Lines($"{key}", behind.First.Select(r => $"{r}"), rows.Select(r => $"{r}").Take(Behind.Most));
        }
        Note("Lead", lead.Whole.N);
        Note("ByDay", lead.Whole.ByDay);
        Note("Cycle", cycle.Whole.N);
        Note("Response", response.Whole.N);
        Note("OpenAge", age.N);
        Note("OnTime", plain.OnTime().Whole is { Part: > 0 } onTime && onTime.Part < onTime.N ? 1 : 0);
        Note("EndedOtherwise", plain.EndedOtherwise());
        Note("WaitingShare", plain.WaitingShare().Part);
        Note("AnsweredOnTime", plain.AnsweredOnTime() is { Part: > 0 } answered && answered.Part < answered.N ? 1 : 0);
        Note("Acceptance", plain.Acceptance().N);
        Note("HandOvers", plain.HandOvers().Part);
        Note("Reopenings", plain.Reopenings().Part);
        Note("PlacedByRule", plain.PlacedByRule().Part);
        Note("RepeatContacts", plain.RepeatContacts().Part);
        Note("StageTarget", plain.StageTimes().Count(c => c.Target is not null));

        void Note(string kind, long n)
        {
            if (n > 0)
                kinds.Add(kind);
        }

        void Same<T>(string name, T told, T counted)
        {
            if (!Equals(told, counted))
                found.Add($"{of}: {name} is {told} instead of {counted}");
        }

        void Spread(string name, Spread? told, PlainSpread counted)
        {
            if (told is null || !counted.Equals(told))
                found.Add($"{of}: {name} is {told} instead of {counted}");
        }

        void Series<TTold, TCounted>(string name, Series<TTold>? told, PlainSeries<TCounted> counted, Func<TCounted, TTold, bool> same)
        {
            if (told is null || !same(counted.Whole, told.Whole))
                found.Add($"{of}: {name} is {(told is null ? "null" : told.Whole)} instead of {counted.Whole}");
            Lines($"{name} buckets", told?.Points.Select(p => $"{p.Start:O}–{p.End:O} {p.IsOver}") ?? [], counted.Points.Select(p => $"{p.Start:O}–{p.End:O} {p.IsOver}"));
            foreach (var (one, point) in told?.Points.Zip(counted.Points) ?? [])
                if (!same(point.Value, one.Value))
                    found.Add($"{of}: {name} from {one.Start:O} is {one.Value} instead of {point.Value}");
        }

        void Lines(string name, IEnumerable<string> told, IEnumerable<string> counted)
        {
            var (a, b) = (told.ToList(), counted.ToList());
            if (!a.SequenceEqual(b))
                found.Add($"{of}: {name}: only told: {string.Join("; ", a.Except(b).Take(3))}; only counted: {string.Join("; ", b.Except(a).Take(3))}; or another order");
        }

        void Stages(IReadOnlyList<StageCell> told, List<(Guid? Unit, StageCategory Stage, long N, decimal? Median, decimal? Target, decimal? ToTarget)> counted)
        {
            Lines("StageTimes", told.Select(c => $"{c.Unit} {c.Stage} {c.N}").Order(), counted.Select(c => $"{c.Unit} {c.Stage} {c.N}").Order());
            foreach (var (cell, plainCell) in told.SelectMany(c => counted.Where(p => (p.Unit, p.Stage) == (c.Unit, c.Stage)), (c, p) => (c, p)))
                if (!PlainSpread.Same(cell.Median, plainCell.Median) || !PlainSpread.Same(cell.Target, plainCell.Target) || (cell.ToTarget is null) != (plainCell.ToTarget is null)
                    || Math.Abs((cell.ToTarget ?? 0) - (double)(plainCell.ToTarget ?? 0)) > 1e-9)
                    found.Add($"{of}: {cell} instead of {plainCell}");
        }
    }

    /// <summary>Lead time is told, and speed among the other figures.</summary>
    private async Task<(bool Lead, bool Others)> TellsSpeedAsync(FigureCut cut) =>
        (await Figures.LeadAsync(head, cut, Ct) is { Whole.N: 1 }, (await Figures.OthersAsync(head, cut, Ct))!.HandOvers is not null);

    /// <summary>How many were received, and how many readings it took.</summary>
    private async Task<(long Received, long Readings)> CostAsync(Viewer viewer, FigureCut cut)
    {
        var before = Get<SharedReads>().Reads;
        return ((await Figures.ReceivedAsync(viewer, cut, Ct))!.Whole, Get<SharedReads>().Reads - before);
    }

    private async Task FollowAsync()
    {
        while (await Get<WarehouseFollower>().FollowAsync(Ct) > 0)
        {
            // Until nothing is left.
        }
    }

    /// <summary>Meals go through stages that say how long they may take, in a kitchen that is always open.</summary>
    private Task DrawProcessAsync() => Db.ChangeAsync(
        context =>
        {
            var process = ProcessId.New();
            var targets = new Dictionary<StageCategory, TimeSpan> { [StageCategory.Received] = TimeSpan.FromHours(2), [StageCategory.InProgress] = TimeSpan.FromHours(8), [StageCategory.Waiting] = TimeSpan.FromDays(3) };
            context.Add(Process.Draw(town.Act(), process, LocalText.Same("Kitchen"), town.Care,
                [.. CommonProcess.Version.Stages.Select(s => s with { Target = targets.TryGetValue(s.Category, out var target) ? target : null })], CommonProcess.Version.Moves));
            context.Attach(town.Meals);
            town.Meals.Change(town.Act(), town.Meals.Terms with { Process = process });
            return Task.CompletedTask;
        },
        Ct);

    private async Task ChangeAsync(StaffId id, Action<StaffMember> change)
    {
        await using (var db = Open())
        {
            change(await db.Set<StaffMember>().Include(p => p.Memberships).Include(p => p.Grants).SingleAsync(p => p.Id == id, Ct));
            await db.SaveChangesAsync(Ct);
        }
        InTown.Hear(Db);
    }

    private async Task<IReadOnlyList<PlainTicket>> StoredAsync()
    {
        await using var db = Open();
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).AsSplitQuery().OrderBy(t => t.Number).ToListAsync(Ct);
        var known = await Get<CatalogueDirectory>().GetAsync(Ct);
        var begin = tickets.Where(t => !t.IsHistory).Select(t => t.ReceivedAt).DefaultIfEmpty(Db.Clock.Now()).Min();
        return [.. new[] { town.Potholes, town.Meals }.SelectMany(Of).OrderBy(t => t.Number)];

        IEnumerable<PlainTicket> Of(Service service)
        {
            var promise = known.PromiseOf(service.Id)!;
            var oracle = new MinuteOracle(promise.Calendar.Zone, new DateTimeOffset(begin.UtcDateTime.Date, TimeSpan.Zero), (int)(Db.Clock.Now() - begin).TotalDays + 150, promise.Calendar.HoursOf);
            return tickets.Where(t => t.Service == service.Id).Select(t => PlainTicket.Of(t, promise, oracle, Db.Clock.Now(), service == town.Potholes ? PlainTicket.Office : null));
        }
    }
}

public sealed class FigureOnSqliteTests : FigureTests<SqliteDb>
{
    protected override int Sparse => 1;
}

public sealed class FigureOnPostgresTests : FigureTests<PostgresDb>
{
    protected override int Sparse => 5;
}

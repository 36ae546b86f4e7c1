using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Import;
using StaffPortal.Data;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Paths;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Channels.Import;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Insights.Paths;

public sealed class PathReaderTests : DbTests<SqliteDb>
{
    private const string Map = """
        {
          "source": "steps", "zone": "Europe/Helsinki", "id": "case",
          "activity": { "column": "step", "process": "Steps", "values": { "Register": "received", "Work": "inProgress", "Ask": "waiting", "Shut": "closed" }, "targetDays": { "Work": 1, "Ask": 3 } },
          "time": { "column": "at", "format": "yyyy-MM-dd HH:mm" }, "target": { "column": "due", "format": "yyyy-MM-dd HH:mm" },
          "channel": { "column": "via" }, "department": { "column": "unit" }, "team": { "column": "queue" }, "service": { "column": "kind" }
        }
        """;

    private static readonly Viewer Head = new(Guid.CreateVersion7(), "Head", new HashSet<Fact> { new(FactName.ReadFigures) });

    private readonly TemporaryFolder folder = new();

    private PathReader Reader => Get<PathReader>();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task It_equals_a_plain_count_of_the_help_desk_log()
    {
        var import = await Sources.CheckAsync([Sources.Published("helpdesk-stage-events.csv.gz")], await Sources.MapAsync("helpdesk-events.json"));
        await Get<HistoryImport>().RunAsync(import, null, Language.En, null, Ct);
        await Get<WarehouseBuild>().RunAsync(Ct);
        var (stages, teams) = await NamesAsync();
        var cases = await PlainPaths.ReadAsync();
        var service = (await CatalogueAsync()).Services.Values.Single().Id;

        foreach (var (from, to) in new (DateOnly, DateOnly)[] { (new(2010, 1, 1), new(2014, 12, 31)), (new(2012, 3, 5), new(2012, 8, 31)) })
            foreach (var view in new PathView[] { new(Share: 100), new(Share: 95), new(Share: 60), new(Share: 100, Waiting: false), new(PathUnit.Teams, Share: 100) })
                await AgreesAsync(view, from, to);

        async Task AgreesAsync(PathView view, DateOnly from, DateOnly to)
        {
            var plain = PlainPaths.Count(cases, view, from, to, name => stages.FirstOrDefault(s => s.Value == name).Key);
            var cut = new FigureCut(new(from, to), Slice.All with { Service = service });
            var map = (await Reader.MapAsync(Head, cut, view, Ct))!;
            Assert.True(plain.N > 200);
            Assert.Equal((plain.N, plain.Paths, plain.Shown), (map.N, map.Paths, map.PathsShown));
            Assert.Equal(
                plain.Stops.Select(s => (s.Key, s.Value.Times, (long)s.Value.Cases.Count, (long)s.Value.Stays.Count)).Order(),
                map.Places.Select(p => (Name(p.Place), p.Visits, p.Cases, p.Times.N)).Order());
            Assert.Equal(
                plain.Ways.Select(w => (w.Key, w.Value.Times, (long)w.Value.Cases.Count, w.Value.Again)).Order(),
                map.Steps.Select(s => ($"{Name(s.From)} > {Name(s.To)}", s.Moves, s.Cases, s.Again)).Order());
            foreach (var stop in map.Places)
                Near(plain.Stops[Name(stop.Place)].Stays, stop.Times);
            foreach (var step in map.Steps)
                Near(plain.Ways[$"{Name(step.From)} > {Name(step.To)}"].Stays, step.Times);
            Assert.All(map.Variants.Zip(plain.Variants), pair =>
            {
                Assert.Equal(pair.Second.N, pair.First.N);
                if (view.Unit == PathUnit.Stages)
                {
                    Assert.Equal(pair.Second.Path, string.Join(" > ", pair.First.Places.Select(Name)));
                    Assert.Equal(pair.Second.Median!.Value, pair.First.Median!.Value, 3d);
                }
            });
            if (map.Steps.Count == 0)
                return;
            var busiest = map.Steps[0];
            var detail = (await Reader.DetailAsync(Head, cut, view, new(busiest.From.Key, busiest.To.Key), Ct))!;
            Assert.Equal((busiest.Cases, busiest.Times.N, busiest.Times.Median, busiest.Moves), (detail.Cases, detail.Times.N, detail.Times.Median, detail.Bins!.Counts.Sum()));
            Assert.Equal(busiest.Cases, (await Reader.BehindAsync(Head, cut, view, new(busiest.From.Key, busiest.To.Key), Ct))!.All);
        }

        string Name(PathPlace place) => place.Category is null ? teams[place.Team!.Value] : stages[place.Stage];
    }

    [Fact]
    public async Task Lengths_are_told_against_their_targets()
    {
        await ImportAsync([
            "1,Register,05 08:00", "1,Work,05 09:00", "1,Shut,08 09:00",
            "2,Register,05 08:00", "2,Work,05 09:00", "2,Ask,05 10:00", "2,Work,06 10:00", "2,Shut,07 09:00"]);
        var cut = Cut();

        var map = (await Reader.MapAsync(Head, cut, new(), Ct))!;

        Assert.Equal("Register 2/2, Work 3/2, Ask 1/1, Shut 2/2", string.Join(", ", map.Places.Select(p => $"{NameOf(p.Place)} {p.Visits}/{p.Cases}")));
        Assert.Equal("Register>Work 2, Work>Shut 2, Ask>Work 1, Work>Ask 1", string.Join(", ", map.Steps.OrderByDescending(s => s.Moves).ThenBy(s => NameOf(s.From)[0]).Select(s => $"{NameOf(s.From)}>{NameOf(s.To)} {s.Moves}")));
        var work = map.Of("s2")!.Times;
        // Stays of 72, 1 and 23 hours where 24 were said; the period has 31 days.
        Assert.Equal((3, Hours(23), Hours(24), true), (work.N, work.Median!.Value, work.Target!.Value, Math.Abs(work.ToTarget!.Value - (23d / 24)) < 1e-9));
        Assert.Equal(Hours(48) * 7 / 31, work.Cost!.Value, 1d);
        Assert.Equal((true, null), (map.Of("s2", "s4")!.Times.IsOver, map.Of("s1")!.Times.Target));
        Assert.Equal(map.Of("s2", "s4"), map.Dearest);
        // Coming back from a wait is no work done again.
        Assert.All(map.Steps, s => Assert.Equal(0, s.Again));
        var detail = (await Reader.DetailAsync(Head, cut, new(), new("s2", "s4"), Ct))!;
        Assert.Equal((2, Hours(47.5), null, 2), (detail.Cases, detail.Times.Median!.Value, detail.Now, detail.Bins!.Counts.Sum()));
        Assert.Equal([7, 8], detail.ByBucket.Where(p => p.Value.N > 0).Select(p => p.Start.Day));
    }

    [Fact]
    public async Task Without_waiting_the_stays_around_it_are_one()
    {
        await ImportAsync(["1,Register,05 08:00", "1,Work,05 09:00", "1,Ask,05 10:00", "1,Work,06 10:00", "1,Shut,07 09:00"]);

        var map = (await Reader.MapAsync(Head, Cut(), new(Waiting: false), Ct))!;

        Assert.Equal(["Register", "Work", "Shut"], map.Places.Select(p => NameOf(p.Place)));
        Assert.Equal(1, map.Of("s2")!.Visits);
        Assert.Equal(Hours(24), map.Of("s2")!.Times.Median);
    }

    [Fact]
    public async Task Work_done_again_is_told_and_late_cases_can_be_looked_at_alone()
    {
        await ImportAsync([
            "1,Register,05 08:00,2026-01-06 08:00", "1,Work,05 09:00", "1,Shut,05 10:00",
            "2,Register,05 08:00,2026-01-06 08:00", "2,Work,05 09:00", "2,Shut,05 12:00", "2,Work,06 12:00", "2,Shut,07 10:00"]);

        var map = (await Reader.MapAsync(Head, Cut(), new(), Ct))!;
        var late = (await Reader.MapAsync(Head, Cut(), new(OnlyLate: true), Ct))!;

        Assert.Equal((1, true), (map.Of("s4", "s2")!.Again, map.Of("s4", "s2")!.IsRework));
        Assert.Equal((3, 1, false), (map.Of("s2", "s4")!.Moves, map.Of("s2", "s4")!.Again, map.Of("s2", "s4")!.IsRework));
        Assert.Equal((2, 1), (map.N, late.N));
        Assert.True(late.Variants.Single().HasRework);
    }

    [Fact]
    public async Task Where_cases_went_through_several_processes_places_are_kinds_of_stages()
    {
        await ImportAsync(["1,Register,05 08:00", "1,Work,05 09:00", "1,Shut,05 10:00"]);
        await ImportAsync(["7,Register,05 08:00", "7,Work,05 09:00", "7,Shut,05 10:00"], Map.Replace("\"Steps\"", "\"Others\"", StringComparison.Ordinal));

        var map = (await Reader.MapAsync(Head, Cut(), new(), Ct))!;

        Assert.Equal([PathPlace.Of(StageCategory.Received), PathPlace.Of(StageCategory.InProgress), PathPlace.Of(StageCategory.Closed)], map.Places.Select(p => p.Place));
        Assert.Equal(["received", "inprogress", "closed"], map.Places.Select(p => p.Place.Key));
    }

    [Fact]
    public async Task Everybody_sees_the_departments_they_may_and_of_a_small_team_no_speed()
    {
        await ImportAsync([
            "1,Register,05 08:00,,web,Streets,Roads", "1,Work,05 09:00,,web,Streets,Lights", "1,Shut,05 12:00,,web,Streets,Lights",
            "2,Register,05 08:00,,web,Care,Meals", "2,Shut,05 12:00,,web,Care,Meals"]);
        var units = (await CatalogueAsync()).Departments.Values.ToDictionary(d => d.Name.Fi, d => d.Id);
        TeamId lights;
        await using (var db = Open())
        {
            lights = (await db.Set<Team>().ToListAsync(Ct)).Single(t => t.Name.Fi == "Lights").Id;
            var person = StaffMember.Join(StaffPortal.Journal.Act.OfTimer(Db.Clock.Now()), StaffId.New(), "Aino", "", LocalText.Same(""), Language.En, "test", "aino");
            person.JoinTeam(StaffPortal.Journal.Act.OfTimer(Db.Clock.Now()), lights);
            db.Add(person);
            await db.SaveChangesAsync(Ct);
        }
        await Get<StaffDirectory>().GetAsync(Ct);
        var lead = new Viewer(Guid.CreateVersion7(), "Lead", new HashSet<Fact> { new(FactName.ReadFigures, units["Streets"]) });

        var streets = (await Reader.MapAsync(lead, Cut(), new(PathUnit.Teams), Ct))!;

        Assert.Equal((1, 2), (streets.N, streets.Places.Count));
        Assert.Equal([(1L, Hours(1)), (1L, null)], streets.Places.Select(p => (p.Cases, p.Times.Median)));
        Assert.Null(await Reader.MapAsync(lead, Cut() with { Slice = Slice.All with { Department = units["Care"] } }, new(), Ct));
        Assert.Null(await Reader.MapAsync(new(Guid.CreateVersion7(), "Clerk", new HashSet<Fact>()), Cut(), new(), Ct));
        var small = (await Reader.DetailAsync(lead, Cut(), new(PathUnit.Teams), new($"t{lights.Value:N}"), Ct))!;
        Assert.Equal((1L, null, null, 0), (small.Cases, small.Times.Median, small.Bins, small.ByBucket.Count));
        Assert.Null(await Reader.DetailAsync(lead, Cut(), new(), new("s99"), Ct));
    }

    [Fact]
    public async Task Where_nothing_was_completed_the_map_is_empty()
    {
        await ImportAsync(["1,Register,05 08:00", "1,Work,05 09:00"]);

        Assert.Equal(PathMap.Empty, await Reader.MapAsync(Head, Cut(), new(), Ct));
        Assert.Equal(1, (await Reader.DetailAsync(Head, Cut(), new(), new("inprogress"), Ct))!.Now);
        Assert.Equal(1, (await Reader.NowAsync(Head, Cut(), new(), new("inprogress"), Ct))!.All);
    }

    private static FigureCut Cut() => new(new(new(2026, 1, 1), new(2026, 1, 31)), Slice.All);

    private static double Hours(double hours) => hours * 3.6e9;

    private static void Near(List<double> stays, PathTimes times)
    {
        foreach (var (plain, read) in new[] { (PlainPaths.Quantile(stays, 0.5), times.Median), (PlainPaths.Quantile(stays, 0.9), times.P90) })
        {
            Assert.Equal(plain is null, read is null);
            // Steps of one instant stand a microsecond apart in the portal.
            Assert.Equal(plain ?? 0, read ?? 0, 3d);
        }
    }

    private static string NameOf(PathPlace place) => new[] { "", "Register", "Work", "Ask", "Shut" }[place.Stage];

    private async Task<(Dictionary<int, string> Stages, Dictionary<Guid, string> Teams)> NamesAsync()
    {
        await using var db = Open();
        return ((await db.Set<Process>().SingleAsync(Ct)).Newest.Stages.ToDictionary(s => s.Id, s => s.Name.Fi), await db.Set<Team>().ToDictionaryAsync(t => t.Id.Value, t => t.Name.Fi, Ct));
    }

    private ValueTask<CatalogueSnapshot> CatalogueAsync() => Get<CatalogueDirectory>().GetAsync(Ct);

    private async Task ImportAsync(string[] rows, string map = Map)
    {
        var path = Path.Combine(folder.Path, "steps.csv");
        await File.WriteAllLinesAsync(path, ["case,step,at,due,via,unit,queue,kind", .. rows.Select(Whole)], Ct);
        var import = await Sources.CheckAsync([new(path)], map);
        Assert.False(import.IsRefused, string.Join(' ', import.Findings.Select(f => ImportWords.Of(Language.En, f))));
        Assert.Equal(ImportEnd.Done, (await Get<HistoryImport>().RunAsync(import, null, Language.En, null, Ct)).End);
        await Get<WarehouseBuild>().RunAsync(Ct);

        static string Whole(string row)
        {
            string[] usual = ["", "", "", "", "web", "Streets", "Roads", "Repair"];
            var cells = row.Split(',');
            return string.Join(',', usual.Select((other, n) => n == 2 ? $"2026-01-{cells[n]}" : n < cells.Length ? cells[n] : other));
        }
    }
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>A figure is told to whom it may be, is read as seldom as can be, and says why there is none.</summary>
public abstract class FigureTests<TDb> : FigureTown<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task A_period_in_which_nothing_can_be_counted_says_why()
    {
        Assert.Equal(FigureState.BeingMade, Figures.StateOf(Head, Lately));
        Assert.Null(await Figures.ReceivedAsync(Head, Lately, Ct));
        await FollowAsync();

        foreach (var (from, to, state) in new[]
        {
            (Today.AddDays(1), Today.AddDays(9), FigureState.NotBegun), (Today, Today.AddDays(-1), FigureState.Backwards), (Today.AddYears(-100), Today, FigureState.TooLong), (Today, Today.AddDays(9), FigureState.Ready),
            (Today.AddYears(-20), Today, FigureState.Ready),
        })
        {
            var cut = new FigureCut(new(from, to), Slice.All);
            Assert.Equal(state, Figures.StateOf(Head, cut));
            Assert.Equal(state == FigureState.Ready, await Figures.ReceivedAsync(Head, cut, Ct) is not null);
            Assert.Equal(state == FigureState.Ready, await Figures.OthersAsync(Head, cut, Ct) is not null);
        }
    }

    [Fact]
    public async Task Who_may_read_no_figures_or_those_of_another_department_is_told_none()
    {
        await Db.RequestAsync(Town.Potholes, Ct);
        await Db.RequestAsync(Town.Potholes, Ct);
        await Db.RequestAsync(Town.Meals, Ct);
        await FollowAsync();
        var lead = await Db.JoinAsync("Lead", Role.Lead, Town.Care, Ct);
        var theirs = Lately with { Slice = new() { Department = Town.Streets } };

        Assert.Equal((3, 1), ((await Figures.ReceivedAsync(Head, Lately, Ct))!.Whole, (await Figures.ReceivedAsync(lead, Lately, Ct))!.Whole));
        foreach (var (who, cut) in new[] { (lead, theirs), (Town.Aino, Lately), (Viewer.Anonymous, Lately) })
        {
            Assert.Equal(FigureState.NotAllowed, Figures.StateOf(who, cut));
            Assert.Null(await Figures.ReceivedAsync(who, cut, Ct));
            Assert.Null(await Figures.AgesAsync(who, cut, Ct));
            Assert.Null(await Figures.StageTimesAsync(who, cut, Ct));
        }
        // A team of the other department is looked for among one's own tickets.
        Assert.Equal(0, (await Figures.ReceivedAsync(lead, Lately with { Slice = new() { Team = Town.Roads } }, Ct))!.Whole);
    }

    [Fact]
    public async Task A_small_team_is_told_volume_and_age_and_no_speed()
    {
        var ticket = await Db.RequestAsync(Town.Potholes, Ct);
        await Db.RequestAsync(Town.Potholes, Ct);
        Db.Clock.Advance(TimeSpan.FromHours(30));
        await Db.DoAsync(ticket.Id, t => t.MoveTo(Town.Act(), StageCategory.Resolved), Ct);
        await FollowAsync();
        var cut = Lately with { Slice = new() { Team = Town.Roads } };
        // A queue without known members tells of nobody.
        Assert.Equal((true, true), await TellsSpeedAsync(cut));

        List<Viewer> members = [];
        while (members.Count < 5)
        {
            members.Add(await Db.JoinAsync($"Member {members.Count}", Role.Handler, Town.Streets, Ct));
            await ChangeAsync(members[^1].Staff!.Value, p => p.JoinTeam(Town.Act(), Town.Roads));
            // Nothing of the tickets has changed, and what was kept is not told.
            Assert.Equal((members.Count == 5, members.Count == 5), await TellsSpeedAsync(cut));
        }
        await ChangeAsync(members[0].Staff!.Value, p => p.Leave(Town.Act()));
        Assert.Equal((false, false), await TellsSpeedAsync(cut));

        Assert.Null(await Figures.CycleAsync(Head, cut, Ct));
        Assert.Null(await Figures.ResponseAsync(Head, cut, Ct));
        Assert.Null(await Figures.OnTimeAsync(Head, cut, Ct));
        Assert.Null(await Figures.StageTimesAsync(Head, cut, Ct));
        Assert.Equal((2, 1, 1), ((await Figures.ReceivedAsync(Head, cut, Ct))!.Whole, (await Figures.CompletedAsync(Head, cut, Ct))!.Whole, (await Figures.OpenAsync(Head, cut, Ct))!.Whole));
        Assert.Equal(TimeSpan.FromHours(30), TimeSpan.FromMicroseconds((await Figures.OpenAgeAsync(Head, cut, Ct))!.Median!.Value));
        Assert.Equal((1, 1), ((await Figures.AgesAsync(Head, cut, Ct))!.All, (await Figures.FlowAsync(Head, cut, Ct))![^1].Done));
        var others = (await Figures.OthersAsync(Head, cut, Ct))!;
        Assert.Equal((2, 1, 0, 1), (others.Received, others.Completed, others.EndedOtherwise, others.OpenAge.N));
        Assert.Equal((null, null, null, null, null, null), (others.Cycle, others.WaitingShare, others.AnsweredOnTime, others.Acceptance, others.HandOvers, others.Reopenings));
        // Among the teams of its department it is left out.
        Assert.DoesNotContain(await Figures.StageTimesAsync(Head, Lately with { Slice = new() { Department = Town.Streets } }, Ct) ?? [], c => c.Unit == Town.Roads.Value);
        // Behind its numbers stand its tickets, without how long they took.
        foreach (var kind in Enum.GetValues<BehindKind>())
        {
            var behind = await Figures.BehindAsync(Head, cut, new(kind, StageCategory.Received), Ct);
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
        await Db.RequestAsync(Town.Potholes, Ct);
        await FollowAsync();

        Assert.Equal(0, (await Figures.OpenAgeAsync(Head, Lately, Ct))!.Median);
        Assert.Equal(TimeSpan.Zero, Assert.Single((await Figures.AgesAsync(Head, Lately, Ct))!.Shown).Age);
        foreach (var kind in new[] { BehindKind.Open, BehindKind.InStage })
            Assert.Equal(0, Assert.Single((await Figures.BehindAsync(Head, Lately, new(kind, StageCategory.Received), Ct))!.First).Length);
    }

    [Fact]
    public async Task A_file_damaged_while_it_is_read_is_made_anew()
    {
        // What is the same in all rows needs no block that could be damaged.
        for (var n = 0; n < 10; n++)
        {
            await Db.RequestAsync(Town.Potholes, Ct);
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

        Assert.Null(await Figures.ReceivedAsync(Head, Lately, Ct));
        Assert.Equal((true, FigureState.BeingMade), (Get<FactStore>().IsDoubted, Figures.StateOf(Head, Lately)));
        Assert.Null(await Figures.LeadAsync(Head, Lately, Ct));

        await FollowAsync();
        Assert.Equal((FigureState.Ready, 10), (Figures.StateOf(Head, Lately), (await Figures.ReceivedAsync(Head, Lately, Ct))!.Whole));
        Assert.NotEqual(file, Assert.Single(Directory.GetFiles(Path.Combine(Get<DataFolder>().Path, "insights"), "*.duckdb")));
    }

    [Fact]
    public async Task An_answer_is_kept_until_facts_of_these_departments_change()
    {
        var pothole = await Db.RequestAsync(Town.Potholes, Ct);
        await Db.RequestAsync(Town.Meals, Ct);
        await FollowAsync();
        var lead = await Db.JoinAsync("Lead", Role.Lead, Town.Streets, Ct);
        var streets = Lately with { Slice = new() { Department = Town.Streets } };
        Assert.Equal((1, 1), await CostAsync(Head, streets));

        Assert.Equal((1, 0), await CostAsync(Head, streets));
        // Compared with something else, and asked by who may read no other department: the same reading.
        Assert.Equal((1, 0), await CostAsync(Head, streets with { Comparison = Comparison.LastYear }));
        Assert.Equal((1, 0), await CostAsync(lead, streets));

        await Db.RequestAsync(Town.Meals, Ct);
        await FollowAsync();
        Assert.Equal((1, 0), await CostAsync(Head, streets));
        Assert.Equal((3, 1), await CostAsync(Head, Lately));

        await Db.RequestAsync(Town.Potholes, Ct);
        Assert.Equal((1, 0), await CostAsync(Head, streets));
        await FollowAsync();
        Assert.Equal((2, 1), await CostAsync(Head, streets));
        Assert.Equal((2, 0), await CostAsync(lead, streets));

        // No verb moves a ticket between departments; stored so, both hear of it with its next entry.
        var care = Lately with { Slice = new() { Department = Town.Care } };
        Assert.Equal((2, 1), await CostAsync(Head, care));
        await using (var db = Open())
        {
            var moved = await db.Set<Ticket>().Include(t => t.Tags).SingleAsync(t => t.Id == pothole.Id, Ct);
            db.Entry(moved).Property(t => t.Department).CurrentValue = Town.Care;
            moved.Tag(Town.Act(), "moved");
            await db.SaveChangesAsync(Ct);
        }
        await FollowAsync();
        Assert.Equal((1, 1), await CostAsync(Head, streets));
        Assert.Equal((3, 1), await CostAsync(Head, care));
    }

    /// <summary>Lead time is told, and speed among the other figures.</summary>
    private async Task<(bool Lead, bool Others)> TellsSpeedAsync(FigureCut cut) =>
        (await Figures.LeadAsync(Head, cut, Ct) is { Whole.N: 1 }, (await Figures.OthersAsync(Head, cut, Ct))!.HandOvers is not null);

    /// <summary>How many were received, and how many readings it took.</summary>
    private async Task<(long Received, long Readings)> CostAsync(Viewer viewer, FigureCut cut)
    {
        var before = Get<SharedReads>().Reads;
        return ((await Figures.ReceivedAsync(viewer, cut, Ct))!.Whole, Get<SharedReads>().Reads - before);
    }

    private async Task ChangeAsync(StaffId id, Action<StaffMember> change)
    {
        await using (var db = Open())
        {
            change(await db.Set<StaffMember>().Include(p => p.Memberships).Include(p => p.Grants).SingleAsync(p => p.Id == id, Ct));
            await db.SaveChangesAsync(Ct);
        }
        InTown.Hear(Db);
    }
}

public sealed class FigureOnSqliteTests : FigureTests<SqliteDb>;

public sealed class FigureOnPostgresTests : FigureTests<PostgresDb>;

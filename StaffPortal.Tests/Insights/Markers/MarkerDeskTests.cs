using StaffPortal.Data;
using StaffPortal.Insights.Markers;
using StaffPortal.Rights;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Insights.Markers;

/// <summary>Who says what was changed when, and what is aimed at.</summary>
public abstract class MarkerDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly DateOnly Day = new(2026, 2, 9);
    private SmallTown town = null!;
    private Viewer head = null!;

    private MarkerDesk Desk => Get<MarkerDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        head = await Db.JoinAsync("Kristiina", Role.Head, town.Streets, Ct);
    }

    [Fact]
    public async Task A_head_marks_a_change_in_the_own_department_changes_it_removes_it_and_takes_that_back()
    {
        var id = new MarkerId((await Desk.SaveAsync(head, CommandId.New(), null, town.Streets, Day, " Triage by service ", Ct)).Id!.Value);
        Assert.Equal(("Triage by service", Day, 1), Shown(await SnapshotAsync()));

        Assert.Null((await Desk.SaveAsync(head, CommandId.New(), id, town.Streets, Day.AddDays(1), "Triage by team", Ct)).Refused);
        Assert.Equal(("Triage by team", Day.AddDays(1), 1), Shown(await SnapshotAsync()));

        await Desk.RemoveAsync(head, CommandId.New(), id, Ct);
        Assert.Empty((await SnapshotAsync()).Markers);
        await Desk.RestoreAsync(head, CommandId.New(), id, Ct);
        Assert.Single((await SnapshotAsync()).Markers);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_in_words_and_nothing_is_stored()
    {
        foreach (var (day, text, refusal) in new (DateOnly?, string, MarkerRefusal)[]
        {
            (null, "x", MarkerRefusal.NoDay), (new(1980, 1, 1), "x", MarkerRefusal.FarDay), (new(2030, 1, 1), "x", MarkerRefusal.FarDay),
            (Day, " ", MarkerRefusal.NoText), (Day, new('x', ProcessMarker.TextLength + 1), MarkerRefusal.TooLong),
        })
            Assert.Equal(refusal, (await Desk.SaveAsync(head, CommandId.New(), null, town.Streets, day, text, Ct)).Refused);
        foreach (var (kind, value) in new[] { (GoalKind.OnTime, 101), (GoalKind.Median, 0), (GoalKind.Open, double.NaN) })
            Assert.Equal(MarkerRefusal.BadValue, (await Desk.AimAsync(head, CommandId.New(), town.Streets, kind, value, Ct)).Refused);
        Assert.Empty((await SnapshotAsync()).Markers);
        Assert.Empty((await SnapshotAsync()).Goals);
    }

    [Fact]
    public async Task Nobody_marks_for_another_department_or_for_all_without_the_right()
    {
        Assert.Equal(MarkerRefusal.NotAllowed, (await Desk.SaveAsync(head, CommandId.New(), null, town.Care, Day, "x", Ct)).Refused);
        Assert.Equal(MarkerRefusal.NotAllowed, (await Desk.SaveAsync(head, CommandId.New(), null, null, Day, "x", Ct)).Refused);
        Assert.Equal(MarkerRefusal.NotAllowed, (await Desk.AimAsync(town.Eero, CommandId.New(), town.Streets, GoalKind.Median, 5, Ct)).Refused);
        var all = await Db.JoinAsync("Petra", Role.Lead, null, Ct);
        var id = new MarkerId((await Desk.SaveAsync(all, CommandId.New(), null, null, Day, "New phones", Ct)).Id!.Value);
        Assert.Equal(MarkerRefusal.NotAllowed, (await Desk.RemoveAsync(head, CommandId.New(), id, Ct)).Refused);
        Assert.Equal("New phones", Assert.Single((await SnapshotAsync()).For(head, town.Streets)).Text);
    }

    [Fact]
    public async Task A_goal_is_set_once_for_a_department_and_a_figure()
    {
        await Desk.AimAsync(head, CommandId.New(), town.Streets, GoalKind.Median, 5, Ct);
        await Desk.AimAsync(head, CommandId.New(), town.Streets, GoalKind.Median, 4, Ct);
        Assert.Equal((4, null, null), ((await SnapshotAsync()).Goal(town.Streets, GoalKind.Median), (await SnapshotAsync()).Goal(null, GoalKind.Median), (await SnapshotAsync()).Goal(town.Streets, GoalKind.P90)));

        await Desk.AimAsync(head, CommandId.New(), town.Streets, GoalKind.Median, null, Ct);
        Assert.Empty((await SnapshotAsync()).Goals);
    }

    private (string, DateOnly, int) Shown(MarkerSnapshot snapshot) => Assert.Single(snapshot.For(head, town.Streets)) is var line ? (line.Text, line.Day, line.Number) : default;

    private async Task<MarkerSnapshot> SnapshotAsync() => await new MarkerDirectory(Db.Contexts).GetAsync(Ct);
}

public sealed class MarkerDeskOnSqliteTests : MarkerDeskTests<SqliteDb>;

public sealed class MarkerDeskOnPostgresTests : MarkerDeskTests<PostgresDb>;

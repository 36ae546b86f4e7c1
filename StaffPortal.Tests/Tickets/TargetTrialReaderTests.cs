using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>What other targets or hours would have done to the last quarter, counted by hand.</summary>
public abstract class TargetTrialReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer admin = null!;
    private CalendarId hours;
    private PolicyId policy;

    private TargetTrialReader Trials => Get<TargetTrialReader>();

    /// <summary>Monday at eight: three tickets, answered after one, three and five office hours, and resolved then; a fourth is still open.</summary>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        admin = await Db.JoinAsync("Juha", Role.Administrator, null, Ct);
        (hours, policy) = await Promised.SettleAsync(Db, town, Ct);
        var tickets = new List<Ticket>();
        for (var n = 0; n < 4; n++)
            tickets.Add(await Db.RequestAsync(town.Potholes, Ct));
        foreach (var (ticket, after) in tickets.Zip([1, 2, 2]))
        {
            Db.Clock.Advance(TimeSpan.FromHours(after));
            await Db.DoAsync(ticket.Id, t => t.MoveTo(town.Act(), StageCategory.Resolved), Ct);
        }
    }

    [Fact]
    public async Task Shorter_targets_let_fewer_be_in_time()
    {
        var trial = await Trials.OfPolicyAsync(admin, policy, hours, (Of(2), Of(1), Of(1)), null, Ct);

        Assert.Equal(4, trial.Tickets);
        // As promised: four hours to the first answer, forty to resolving. The fourth is late with both: first answer after four hours.
        Assert.Equal(
            [(ClockKind.FirstResponse, 4, 2, 4, 1), (ClockKind.Resolution, 3, 3, 4, 1)],
            trial.Shares.Select(s => (s.Kind, s.Now.Decided, s.Now.InTime, s.Then.Decided, s.Then.InTime)));
        Assert.Equal((50.0, 25.0), (trial.Shares[0].Now.Percent, trial.Shares[0].Then.Percent));
        Assert.False(trial.ChangesNothing);
    }

    [Fact]
    public async Task Longer_hours_use_more_of_a_target_and_a_target_taken_away_decides_nothing()
    {
        var all = CalendarVersion.Always with { ValidFrom = new(2030, 1, 1) };
        Db.Clock.Advance(TimeSpan.FromHours(40));

        var trial = await Trials.OfHoursAsync(admin, hours, all, null, Ct);
        Assert.Equal([(3, 3, 4, 3)], trial.Shares.Where(s => s.Kind == ClockKind.Resolution).Select(s => (s.Now.Decided, s.Now.InTime, s.Then.Decided, s.Then.InTime)));

        var none = await Trials.OfPolicyAsync(admin, policy, hours, (Targets.None, Targets.None, Targets.None), null, Ct);
        Assert.All(none.Shares, s => Assert.Null(s.Then.Percent));
    }

    [Fact]
    public async Task Older_ones_and_those_of_other_promises_are_not_looked_at_and_a_handler_sees_nothing()
    {
        Assert.Equal(0, (await Trials.OfPolicyAsync(admin, PolicyId.New(), hours, (Of(1), Of(1), Of(1)), null, Ct)).Tickets);
        Assert.Equal(0, (await Trials.OfPolicyAsync(town.Eero, policy, hours, (Of(1), Of(1), Of(1)), null, Ct)).Tickets);
        Db.Clock.Advance(TargetTrialReader.Past);
        Assert.Equal(0, (await Trials.OfPolicyAsync(admin, policy, hours, (Of(1), Of(1), Of(1)), null, Ct)).Tickets);
    }

    private static Targets Of(int h) => new(TimeSpan.FromHours(h), null, TimeSpan.FromHours(h), null);
}

public sealed class TargetTrialReaderOnSqliteTests : TargetTrialReaderTests<SqliteDb>;

public sealed class TargetTrialReaderOnPostgresTests : TargetTrialReaderTests<PostgresDb>;

using Microsoft.EntityFrameworkCore;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Staff;

/// <summary>A changed role applies at the next act: the directory hears of it through the journal.</summary>
public abstract class StaffDirectoryTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private StaffDirectory Directory => Get<StaffDirectory>();

    [Fact]
    public async Task It_knows_people_their_roles_and_their_teams()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await ChangeAsync(town.Eero, p => p.JoinTeam(town.Act(), town.Roads));

        var snapshot = await Directory.GetAsync(Ct);

        Assert.Equal(["Aino", "Eero", "Linnea"], snapshot.People.Values.Select(p => p.Name).Order());
        Assert.Equal([town.Streets, town.Care], snapshot.Teams.Values.OrderBy(t => t.Order).Select(t => t.Department));
        Assert.Equal([town.Eero.Staff], snapshot.MembersOf(town.Roads).Select(p => (StaffId?)p.Id));
        Assert.Equal(town.Eero.Facts.ToHashSet(), (await Directory.ViewerAsync(town.Eero.Staff!.Value, Ct)).Facts.ToHashSet());
        Assert.Equal((null, null, null), (snapshot.Person(Guid.NewGuid()), snapshot.Person((StaffId?)null), snapshot.Team(TeamId.New())));
    }

    [Fact]
    public async Task A_role_given_and_a_leaving_apply_as_soon_as_they_are_told()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await using var following = await Following.StartAsync(Db, Ct);
        var eero = town.Eero.Staff!.Value;
        Assert.False((await Directory.ViewerAsync(eero, Ct)).Has(FactName.AssignTickets));

        await ChangeAsync(town.Eero, p => p.Grant(town.Act(), Role.Lead, town.Streets));
        await following.CaughtUpAsync(Ct);
        Assert.True((await Directory.ViewerAsync(eero, Ct)).Has(FactName.AssignTickets, town.Streets));

        await ChangeAsync(town.Eero, p => p.Leave(town.Act()));
        await following.CaughtUpAsync(Ct);
        Assert.Empty((await Directory.ViewerAsync(eero, Ct)).Facts);
    }

    [Fact]
    public async Task Who_is_unknown_is_nobody() => Assert.Equal(Viewer.Anonymous, await Directory.ViewerAsync(StaffId.New(), Ct));

    [Fact]
    public async Task Who_has_left_belongs_to_no_team()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await ChangeAsync(town.Eero, p =>
        {
            p.JoinTeam(town.Act(), town.Roads);
            p.Leave(town.Act());
        });

        Assert.Empty((await Directory.GetAsync(Ct)).MembersOf(town.Roads));
    }

    private async Task ChangeAsync(Viewer who, Action<StaffMember> what)
    {
        await using var db = Open();
        what(await db.Set<StaffMember>().Include(p => p.Grants).Include(p => p.Memberships).SingleAsync(p => p.Id == who.Staff, Ct));
        await db.SaveChangesAsync(Ct);
    }
}

public sealed class StaffDirectoryOnSqliteTests : StaffDirectoryTests<SqliteDb>;

public sealed class StaffDirectoryOnPostgresTests : StaffDirectoryTests<PostgresDb>;

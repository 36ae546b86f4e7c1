using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Catalogue;

/// <summary>Services, departments and teams are made, changed and retired; what is wrong is said and nothing changes.</summary>
public abstract class CatalogueDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer admin = null!;

    private CatalogueDesk Desk => Get<CatalogueDesk>();

    private ServiceTerms Terms => new(
        "street-lamp", new("Katuvalo", "Gatubelysning", "Street lamp"), LocalText.Same(""), LocalText.Same(""), "lamppu, pimeä", town.Streets, town.Roads, true, Publish.Never, 60, []);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        admin = await Db.JoinAsync("Admin", Role.Administrator, null, Ct);
    }

    [Fact]
    public async Task A_service_is_offered_changed_retired_and_brought_back_and_the_journal_says_so()
    {
        var id = new ServiceId((await Desk.SaveServiceAsync(admin, CommandId.New(), null, 0, Terms, Ct)).Id!.Value);
        await Desk.SaveServiceAsync(admin, CommandId.New(), id, 1, Terms with { Code = "other", DueMinutes = 120, Attributes = [Asked("WHERE")] }, Ct);
        await Desk.RetireServiceAsync(admin, CommandId.New(), id, true, Ct);
        Assert.True((await ServiceAsync(id)).IsRetired);
        await Desk.RetireServiceAsync(admin, CommandId.New(), id, false, Ct);

        var service = await ServiceAsync(id);
        Assert.Equal(("street-lamp", 120, false, "WHERE"), (service.Code, service.DueMinutes, service.IsRetired, Assert.Single(service.Attributes).Code));
        await using var db = Open();
        Assert.Equal([CatalogueKinds.ServiceOffered, CatalogueKinds.ServiceChanged, CatalogueKinds.ServiceRetired, CatalogueKinds.ServiceBroughtBack],
            await db.Set<JournalEntry>().Where(e => e.SubjectId == id.Value).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync(Ct));
    }

    [Fact]
    public async Task What_is_wrong_with_a_service_is_said_and_nothing_is_offered()
    {
        await RefusedAsync(Terms with { Name = LocalText.Same(" ") }, CatalogueProblem.NoName);
        await RefusedAsync(Terms with { Name = LocalText.Same(new('x', CatalogueDesk.NameLength + 1)) }, CatalogueProblem.TooLong);
        await RefusedAsync(Terms with { Code = "Street lamp" }, CatalogueProblem.BadCode);
        await RefusedAsync(Terms with { Code = "pothole" }, CatalogueProblem.CodeTaken);
        await RefusedAsync(Terms with { DueMinutes = 0 }, CatalogueProblem.BadDue);
        await RefusedAsync(Terms with { Department = DepartmentId.New() }, CatalogueProblem.NoDepartment);
        await RefusedAsync(Terms with { Team = TeamId.New() }, CatalogueProblem.NoTeam);
        await RefusedAsync(Terms with { Team = town.HomeCare }, CatalogueProblem.NoTeam);
        await RefusedAsync(Terms with { Attributes = [Asked("A"), Asked("A")] }, CatalogueProblem.BadQuestion);
        await RefusedAsync(Terms with { Attributes = [Asked("with space")] }, CatalogueProblem.BadQuestion);
        await RefusedAsync(Terms with { Attributes = [Asked("A") with { Type = AttributeType.Singlevaluelist }] }, CatalogueProblem.BadQuestion);
        await using var db = Open();
        Assert.Equal(2, await db.Set<Service>().CountAsync(Ct));
    }

    [Fact]
    public async Task What_services_use_is_not_retired()
    {
        var department = await Desk.RetireDepartmentAsync(admin, CommandId.New(), town.Streets, true, Ct);
        var team = await Desk.RetireTeamAsync(admin, CommandId.New(), town.Roads, true, Ct);
        Assert.Equal((CatalogueProblem.InUse, town.Potholes.Name.Here), (department.Problem!.Value, department.Names));
        Assert.Equal((CatalogueProblem.InUse, town.Potholes.Name.Here), (team.Problem!.Value, team.Names));

        await Desk.RetireServiceAsync(admin, CommandId.New(), town.Potholes.Id, true, Ct);
        Assert.True((await Desk.RetireTeamAsync(admin, CommandId.New(), town.Roads, true, Ct)).IsDone);
        Assert.True((await Desk.RetireDepartmentAsync(admin, CommandId.New(), town.Streets, true, Ct)).IsDone);
        await using var db = Open();
        Assert.True((await db.Set<Team>().SingleAsync(t => t.Id == town.Roads, Ct)).IsRetired);
        Assert.True((await db.Set<Department>().SingleAsync(d => d.Id == town.Streets, Ct)).IsRetired);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_the_second_is_told()
    {
        var other = await Db.JoinAsync("Other", Role.Administrator, null, Ct);
        Assert.True((await Desk.SaveDepartmentAsync(other, CommandId.New(), town.Streets, 1, LocalText.Same("Ways"), Ct)).IsDone);
        Assert.True((await Desk.SaveTeamAsync(other, CommandId.New(), town.Roads, 1, town.Streets, LocalText.Same("Ways"), "park", Ct)).IsDone);
        Assert.True((await Desk.SaveServiceAsync(other, CommandId.New(), town.Potholes.Id, 1, town.Potholes.Terms with { DueMinutes = 90 }, Ct)).IsDone);

        Assert.Equal(other.ActorId, (await Desk.SaveDepartmentAsync(admin, CommandId.New(), town.Streets, 1, LocalText.Same("Mine"), Ct)).TakenBy);
        Assert.Equal(other.ActorId, (await Desk.SaveTeamAsync(admin, CommandId.New(), town.Roads, 1, town.Streets, LocalText.Same("Mine"), "park", Ct)).TakenBy);
        Assert.Equal(other.ActorId, (await Desk.SaveServiceAsync(admin, CommandId.New(), town.Potholes.Id, 1, town.Potholes.Terms with { DueMinutes = 30 }, Ct)).TakenBy);
        Assert.Equal(90, (await ServiceAsync(town.Potholes.Id)).DueMinutes);
    }

    [Fact]
    public async Task A_team_is_made_and_people_come_and_go()
    {
        var team = new TeamId((await Desk.SaveTeamAsync(admin, CommandId.New(), null, 0, town.Streets, LocalText.Same("Lamps"), "park", Ct)).Id!.Value);
        await Desk.SetMemberAsync(admin, CommandId.New(), team, town.Eero.Staff!.Value, true, Ct);
        Assert.Equal([team], await TeamsOfAsync(town.Eero));
        await Desk.SetMemberAsync(admin, CommandId.New(), team, town.Eero.Staff.Value, false, Ct);
        Assert.Empty(await TeamsOfAsync(town.Eero));
        Assert.Equal(CatalogueProblem.NoDepartment, (await Desk.SaveTeamAsync(admin, CommandId.New(), null, 0, DepartmentId.New(), LocalText.Same("Lamps"), "park", Ct)).Problem);
    }

    [Fact]
    public async Task Whoever_does_not_keep_the_organisation_changes_nothing()
    {
        foreach (var viewer in new[] { town.Aino, town.Eero })
        {
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.SaveServiceAsync(viewer, CommandId.New(), null, 0, Terms, Ct));
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.RetireServiceAsync(viewer, CommandId.New(), town.Potholes.Id, true, Ct));
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.SaveDepartmentAsync(viewer, CommandId.New(), null, 0, LocalText.Same("Mine"), Ct));
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.SaveTeamAsync(viewer, CommandId.New(), null, 0, town.Streets, LocalText.Same("Mine"), "park", Ct));
            Assert.Equal(CatalogueOutcome.NotAllowed, await Desk.SetMemberAsync(viewer, CommandId.New(), town.Roads, viewer.Staff!.Value, true, Ct));
        }
        await using var db = Open();
        Assert.Equal((2, 2, 2), (await db.Set<Service>().CountAsync(Ct), await db.Set<Department>().CountAsync(Ct), await db.Set<Team>().CountAsync(Ct)));
    }

    private static ServiceAttribute Asked(string code) => new(code, AttributeType.String, false, LocalText.Same("Where?"), LocalText.Same(""), []);

    private async Task RefusedAsync(ServiceTerms terms, CatalogueProblem why) =>
        Assert.Equal((false, why), ((await Desk.SaveServiceAsync(admin, CommandId.New(), null, 0, terms, Ct)) is { IsDone: var done, Problem: var problem } ? (done, problem) : default));

    private async Task<Service> ServiceAsync(ServiceId id)
    {
        await using var db = Open();
        return await db.Set<Service>().SingleAsync(s => s.Id == id, Ct);
    }

    private async Task<IReadOnlyList<TeamId>> TeamsOfAsync(Viewer viewer)
    {
        await using var db = Open();
        return [.. (await db.Set<StaffMember>().Include(p => p.Memberships).SingleAsync(p => p.Id == viewer.Staff!.Value, Ct)).Memberships.Select(m => m.Team)];
    }
}

public sealed class CatalogueDeskOnSqliteTests : CatalogueDeskTests<SqliteDb>;

public sealed class CatalogueDeskOnPostgresTests : CatalogueDeskTests<PostgresDb>;

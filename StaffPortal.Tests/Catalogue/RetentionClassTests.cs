using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Catalogue;

/// <summary>Retention classes are made, changed, given to services and retired; what is wrong is said and nothing changes.</summary>
public abstract class RetentionClassTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer admin = null!;

    private CatalogueDesk Desk => Get<CatalogueDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        admin = await Db.JoinAsync("Admin", Role.Administrator, null, Ct);
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nothing_is_stored()
    {
        var good = new RetentionTerms(LocalText.Same("Two years"), 24, "Law");
        foreach (var months in new[] { 0, -1, int.MinValue, 1_201 })
            Assert.Equal(CatalogueProblem.BadMonths, await SaveAsync(admin, good with { Months = months }));
        Assert.Equal(CatalogueProblem.NoName, await SaveAsync(admin, good with { Name = LocalText.Same(" ") }));
        Assert.Equal(CatalogueProblem.TooLong, await SaveAsync(admin, good with { Name = LocalText.Same(new('x', CatalogueDesk.NameLength + 1)) }));
        Assert.Equal(CatalogueProblem.TooLong, await SaveAsync(admin, good with { Ground = new('x', RetentionTerms.GroundLength + 1) }));
        Assert.Equal(CatalogueProblem.NotAllowed, await SaveAsync(town.Aino, good));
        Assert.Equal(CatalogueProblem.NotAllowed, (await Desk.SaveRetentionAsync(admin, CommandId.New(), RetentionClassId.New(), 0, good, Ct)).Problem);
        await using var db = Open();
        Assert.False(await db.Set<RetentionClass>().AnyAsync(Ct));
    }

    [Fact]
    public async Task A_service_has_one_and_while_it_does_the_class_is_not_retired()
    {
        Assert.True((await Desk.MakeStandardRetentionAsync(admin, CommandId.New(), Ct)).IsDone);
        Assert.True((await Desk.MakeStandardRetentionAsync(admin, CommandId.New(), Ct)).IsDone);
        await using (var db = Open())
            Assert.Equal([24, 72, 120, 144, null], (await db.Set<RetentionClass>().Select(c => c.Months).ToListAsync(Ct)).OrderBy(m => m ?? int.MaxValue));
        var terms = town.Potholes.Terms with { Retention = StandardRetention.Requests };
        Assert.Equal(CatalogueProblem.NoRetention, (await Desk.SaveServiceAsync(admin, CommandId.New(), town.Potholes.Id, town.Potholes.Version, terms with { Retention = RetentionClassId.New() }, Ct)).Problem);
        Assert.True((await Desk.SaveServiceAsync(admin, CommandId.New(), town.Potholes.Id, town.Potholes.Version, terms, Ct)).IsDone);
        var refused = await Desk.RetireRetentionAsync(admin, CommandId.New(), StandardRetention.Requests, true, Ct);
        Assert.Equal((CatalogueProblem.Used, "pothole"), (refused.Problem, refused.Names));
        // Also while the service itself is retired: what was written under it still has to end.
        Assert.True((await Desk.RetireServiceAsync(admin, CommandId.New(), town.Potholes.Id, true, Ct)).IsDone);
        Assert.Equal(CatalogueProblem.Used, (await Desk.RetireRetentionAsync(admin, CommandId.New(), StandardRetention.Requests, true, Ct)).Problem);
        Assert.True((await Desk.RetireRetentionAsync(admin, CommandId.New(), StandardRetention.Care, true, Ct)).IsDone);
        Assert.Equal(CatalogueProblem.NoRetention, (await Desk.SaveServiceAsync(admin, CommandId.New(), town.Meals.Id, town.Meals.Version, town.Meals.Terms with { Retention = StandardRetention.Care }, Ct)).Problem);
        Assert.True((await Desk.RetireRetentionAsync(admin, CommandId.New(), StandardRetention.Care, false, Ct)).IsDone);

        Get<CatalogueDirectory>().Forget();
        var known = await Get<CatalogueDirectory>().GetAsync(Ct);
        Assert.Equal(StandardRetention.Requests, known.Services[town.Potholes.Id].Retention);
        Assert.Equal(new DateOnly(2026, 2, 28), known.Retention[StandardRetention.Requests].LastDayOf(new(2024, 2, 29)));
        Assert.Null(known.Retention[StandardRetention.Permanent].LastDayOf(new(2024, 2, 29)));
    }

    [Fact]
    public async Task Whoever_changed_it_first_stands_and_the_other_is_told()
    {
        var id = new RetentionClassId((await Desk.SaveRetentionAsync(admin, CommandId.New(), null, 0, new(LocalText.Same("Two years"), 24, ""), Ct)).Id!.Value);
        var other = await Db.JoinAsync("Other", Role.Administrator, null, Ct);
        Assert.True((await Desk.SaveRetentionAsync(other, CommandId.New(), id, 1, new(LocalText.Same("Three years"), 36, ""), Ct)).IsDone);
        Assert.Equal(other.ActorId, (await Desk.SaveRetentionAsync(admin, CommandId.New(), id, 1, new(LocalText.Same("One year"), 12, ""), Ct)).TakenBy);
        await using var db = Open();
        Assert.Equal(36, (await db.Set<RetentionClass>().SingleAsync(Ct)).Months);
    }

    private async Task<CatalogueProblem?> SaveAsync(Viewer viewer, RetentionTerms terms) => (await Desk.SaveRetentionAsync(viewer, CommandId.New(), null, 0, terms, Ct)).Problem;
}

public sealed class RetentionClassOnSqliteTests : RetentionClassTests<SqliteDb>;

public sealed class RetentionClassOnPostgresTests : RetentionClassTests<PostgresDb>;

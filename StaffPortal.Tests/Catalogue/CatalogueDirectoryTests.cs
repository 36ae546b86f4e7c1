using StaffPortal.Catalogue;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Catalogue;

public abstract class CatalogueDirectoryTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private CatalogueDirectory Directory => Get<CatalogueDirectory>();

    [Fact]
    public async Task A_service_is_known_by_its_code_with_all_it_was_offered_with()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        ServiceAttribute depth = new(
            "depth", AttributeType.Singlevaluelist, true, new("Kuinka syvä?", "Hur djup?", "How deep?"), LocalText.Same(""),
            [new("shallow", new("Matala", "Grund", "Shallow")), new("deep", new("Syvä", "Djup", "Deep"))]);
        var terms = new ServiceTerms(
            "hole", new("Kuoppa", "Grop", "Hole"), LocalText.Same("A hole"), LocalText.Same("Streets"), "kuoppa, grop", town.Streets, town.Roads,
            IsPublic: true, Publish.AfterApproval, 90, [depth]);
        await OfferAsync(town, terms);

        var known = (await Directory.GetAsync(Ct)).ByCode("hole")!;

        Assert.Equal(
            (terms.Name, terms.Description, terms.Group, terms.Keywords, terms.Department, terms.Team, true, Publish.AfterApproval, 90),
            (known.Name, known.Description, known.Group, known.Keywords, known.Department, known.Team, known.IsPublic, known.Publish, known.DueMinutes));
        var question = Assert.Single(known.Attributes);
        Assert.Equal((depth with { Choices = [] }, depth.Choices[1]), (question with { Choices = [] }, question.Choices[1]));
        Assert.Null((await Directory.GetAsync(Ct)).ByCode("HOLE"));
    }

    [Fact]
    public async Task A_new_service_is_known_as_soon_as_it_is_told()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await using var following = await Following.StartAsync(Db, Ct);
        Assert.Equal(2, (await Directory.GetAsync(Ct)).Services.Count);

        await OfferAsync(town, new("lamp", LocalText.Same("Lamp"), LocalText.Same(""), LocalText.Same(""), "", town.Streets, town.Roads, true, Publish.Never, 60, []));
        await following.CaughtUpAsync(Ct);

        Assert.Equal(["lamp", "meal", "pothole"], (await Directory.GetAsync(Ct)).Services.Values.Select(s => s.Code).Order());
    }

    private async Task OfferAsync(SmallTown town, ServiceTerms terms)
    {
        await using var db = Open();
        db.Add(Service.Offer(town.Act(), ServiceId.New(), terms));
        await db.SaveChangesAsync(Ct);
    }
}

public sealed class CatalogueDirectoryOnSqliteTests : CatalogueDirectoryTests<SqliteDb>;

public sealed class CatalogueDirectoryOnPostgresTests : CatalogueDirectoryTests<PostgresDb>;

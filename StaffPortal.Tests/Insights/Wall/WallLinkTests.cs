using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Insights.Wall;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Insights.Wall;

public abstract class WallLinkTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private WallLinkDirectory links = null!;
    private SmallTown town = null!;
    private Viewer roads = null!;
    private Viewer care = null!;

    private WallLinkDesk Desk => new(Get<Commands>(), links, Get<StaffDirectory>(), Db.Clock);

    private WallLinkReader Reader => new(Db.Contexts, links, Get<StaffDirectory>(), Get<CatalogueDirectory>());

    private WallDoor Door => new(links, Get<StaffDirectory>(), Get<IViewerSource>());

    private WallLinkTerms Lobby => new(town.Roads, "  Lobby ", Language.Sv);

    [Fact]
    public async Task A_link_is_shown_once_and_only_its_hash_is_stored()
    {
        var secret = await Desk.MakeAsync(roads, CommandId.New(), Lobby, Ct);

        Assert.Matches("^spw_[A-Za-z0-9_-]{43}$", secret!);
        await using var db = Open();
        var link = await db.Set<WallLink>().AsNoTracking().SingleAsync(Ct);
        Assert.Equal((town.Roads, "Lobby", Language.Sv, roads.ActorId, Db.Clock.GetUtcNow()), (link.Team, link.Place, link.Language, link.MadeBy, link.MadeAt));
        Assert.Equal(WallSecret.Hash(secret!), link.Hash);
        var stored = string.Join('|', (await db.Set<CommandRecord>().Select(c => c.Outcome).ToListAsync(Ct)).Concat(await db.Set<JournalEntry>().Select(e => e.Data).ToListAsync(Ct)));
        Assert.DoesNotContain(secret!, stored, StringComparison.Ordinal);
        Assert.DoesNotContain("Lobby", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_opens_its_team_and_no_other_in_its_language()
    {
        var secret = await Desk.MakeAsync(roads, CommandId.New(), Lobby, Ct);

        var guest = await Door.AdmitAsync(town.Roads, secret, new(), Ct);
        Assert.Equal((Language.Sv, "Roads", true), (guest!.Language, guest.TeamName.En, guest.Viewer.MaySeeWall(town.Streets)));
        Assert.False(guest.Viewer.Has(FactName.ReadTickets));
        Assert.Null(await Door.AdmitAsync(town.HomeCare, secret, new(), Ct));
        Assert.Null(await Door.AdmitAsync(new(Guid.NewGuid()), secret, new(), Ct));
        Assert.Null(await Door.AdmitAsync(town.Roads, secret + "x", new(), Ct));
        Assert.Null(await Door.AdmitAsync(town.Roads, null, new(), Ct));
    }

    [Fact]
    public async Task A_revoked_link_opens_nothing_from_the_next_reading_on_and_stays_on_the_list()
    {
        var secret = await Desk.MakeAsync(roads, CommandId.New(), Lobby, Ct);
        var link = (await Door.AdmitAsync(town.Roads, secret, new(), Ct))!.Link!.Value;
        Assert.Null(await Door.RevokedAsync(town.Roads, secret, Ct));

        Assert.True(await Desk.RevokeAsync(roads, CommandId.New(), link, Ct));

        Assert.Null(await Door.AdmitAsync(town.Roads, secret, new(), Ct));
        Assert.Equal(Language.Sv, (await Door.RevokedAsync(town.Roads, secret, Ct))!.Language);
        StartAgain();
        Assert.Null(await Door.AdmitAsync(town.Roads, secret, new(), Ct));
        var row = Assert.Single(await Reader.LinksAsync(roads, Ct));
        Assert.Equal((Db.Clock.GetUtcNow(), roads.ActorId), (row.RevokedAt!.Value, row.RevokedBy));
    }

    [Fact]
    public async Task Whoever_leads_another_department_makes_sees_and_revokes_nothing_of_this_one()
    {
        await Desk.MakeAsync(roads, CommandId.New(), Lobby, Ct);
        StartAgain();
        var link = Assert.Single(await Reader.LinksAsync(roads, Ct));

        foreach (var other in new[] { care, town.Aino, town.Eero, Viewer.Anonymous })
        {
            Assert.Null(await Desk.MakeAsync(other, CommandId.New(), Lobby, Ct));
            Assert.False(await Desk.RevokeAsync(other, CommandId.New(), link.Id, Ct));
            Assert.Empty(await Reader.LinksAsync(other, Ct));
            Assert.DoesNotContain(await Reader.TeamsAsync(other, Ct), t => t.Id == town.Roads);
        }
        StartAgain();
        Assert.Null(Assert.Single(await Reader.LinksAsync(roads, Ct)).RevokedAt);
        Assert.Equal([town.Roads], (await Reader.TeamsAsync(roads, Ct)).Select(t => t.Id));
    }

    [Fact]
    public async Task Whoever_looks_after_teams_gives_links_to_all_without_seeing_the_walls()
    {
        var keeper = new Viewer(Guid.CreateVersion7(), "Keeper", new HashSet<Fact> { new(FactName.ManageStaff) });

        Assert.NotNull(await Desk.MakeAsync(keeper, CommandId.New(), Lobby, Ct));

        Assert.Equal([(town.Roads, false), (town.HomeCare, false)], (await Reader.TeamsAsync(keeper, Ct)).Select(t => (t.Id, t.MaySee)));
        Assert.Single(await Reader.LinksAsync(keeper, Ct));
    }

    [Fact]
    public async Task The_same_command_twice_makes_one_link_and_shows_it_once()
    {
        var command = CommandId.New();

        Assert.NotNull(await Desk.MakeAsync(roads, command, Lobby, Ct));
        Assert.Null(await Desk.MakeAsync(roads, command, Lobby, Ct));
        Assert.Single(await Reader.LinksAsync(roads, Ct));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("A place with a name that is longer than sixty letters is no place")]
    public async Task A_link_that_hangs_nowhere_is_not_made(string place) =>
        Assert.Null(await Desk.MakeAsync(roads, CommandId.New(), Lobby with { Place = place }, Ct));

    [Fact]
    public async Task The_list_tells_when_a_wall_was_last_seen()
    {
        var secret = await Desk.MakeAsync(roads, CommandId.New(), Lobby, Ct);
        var link = (await Door.AdmitAsync(town.Roads, secret, new(), Ct))!.Link!.Value;
        StartAgain();
        using var uses = new WallLinkUses(Db.Contexts, Db.Clock, NullLogger<WallLinkUses>.Instance);
        Assert.Null(Assert.Single(await Reader.LinksAsync(roads, Ct)).SeenAt);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Db.Clock.Advance(TimeSpan.FromHours(1));
            uses.Used(link);
            await uses.StoreAsync(Ct);
            Assert.Equal(Db.Clock.GetUtcNow(), Assert.Single(await Reader.LinksAsync(roads, Ct)).SeenAt);
        }
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        links = new(Db.Contexts);
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        roads = Lead(town.Streets);
        care = Lead(town.Care);
    }

    public override async ValueTask DisposeAsync()
    {
        links?.Dispose();
        await base.DisposeAsync();
    }

    private static Viewer Lead(DepartmentId department) => new(Guid.CreateVersion7(), "Lead", new HashSet<Fact> { new(FactName.ReadFigures, department) });

    /// <summary>As after a restart, or when the journal has told of what was done elsewhere.</summary>
    private void StartAgain()
    {
        links.Dispose();
        links = new(Db.Contexts);
    }
}

public sealed class WallLinkOnSqliteTests : WallLinkTests<SqliteDb>;

public sealed class WallLinkOnPostgresTests : WallLinkTests<PostgresDb>;

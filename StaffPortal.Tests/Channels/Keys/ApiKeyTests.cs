using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels.Keys;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Channels.Keys;

public abstract class ApiKeyTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly Viewer Keeper = new(Guid.CreateVersion7(), "Keeper", new HashSet<Fact> { new(FactName.ManageKeys) });
    private static readonly Viewer Clerk = new(Guid.CreateVersion7(), "Clerk", new HashSet<Fact> { new(FactName.ReadTickets) });
    private static readonly ApiKeyTerms App = new("  Katuapp ", MayCreate: true, MayWatch: false);

    private ApiKeyDirectory directory = null!;

    private ApiKeyDesk Desk => new(Get<Commands>(), directory, Db.Clock);

    private ApiKeyReader Reader => new(Db.Contexts);

    [Fact]
    public async Task A_key_is_shown_once_and_only_its_hash_is_stored()
    {
        var secret = await Desk.MakeAsync(Keeper, CommandId.New(), App, Ct);

        Assert.Matches("^spk_[A-Za-z0-9_-]{43}$", secret!);
        await using var db = Open();
        var key = await db.Set<ApiKey>().AsNoTracking().SingleAsync(Ct);
        Assert.Equal(("Katuapp", true, false, ApiKeyTerms.UsualPerMinute, Keeper.ActorId, Db.Clock.GetUtcNow()),
            (key.Name, key.MayCreate, key.MayWatch, key.PerMinute, key.MadeBy, key.MadeAt));
        Assert.Equal(ApiKeySecret.Hash(secret!), key.Hash);
        var stored = string.Join('|', (await db.Set<CommandRecord>().Select(c => c.Outcome).ToListAsync(Ct)).Concat(await db.Set<JournalEntry>().Select(e => e.Data).ToListAsync(Ct)));
        Assert.DoesNotContain(secret!, stored, StringComparison.Ordinal);
        Assert.DoesNotContain("Katuapp", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_opens_what_it_is_for_and_nothing_else()
    {
        var create = (await directory.FindAsync((await Desk.MakeAsync(Keeper, CommandId.New(), App, Ct))!, Ct))!;
        var watch = (await directory.FindAsync((await Desk.MakeAsync(Keeper, CommandId.New(), new("Board", false, true), Ct))!, Ct))!;

        Assert.Equal([new(FactName.CreateRequests)], create.ToViewer().Facts);
        Assert.Equal([new(FactName.WatchLive), new(FactName.ReadTickets)], watch.ToViewer().Facts);
        Assert.Null(await directory.FindAsync("nonsense", Ct));
    }

    [Fact]
    public async Task A_revoked_key_is_refused_at_its_next_call_and_stays_on_the_list()
    {
        var secret = (await Desk.MakeAsync(Keeper, CommandId.New(), App, Ct))!;
        var key = (await directory.FindAsync(secret, Ct))!;

        Assert.True(await Desk.RevokeAsync(Keeper, CommandId.New(), key.Id, Ct));

        Assert.Null(await directory.FindAsync(secret, Ct));
        Assert.Null(await directory.OfKeyAsync(key.Id.Value, Ct));
        using var afterRestart = new ApiKeyDirectory(Db.Contexts);
        Assert.Null(await afterRestart.FindAsync(secret, Ct));
        var row = Assert.Single(await Reader.AllAsync(Keeper, Ct));
        Assert.Equal((Db.Clock.GetUtcNow(), Keeper.ActorId), (row.RevokedAt!.Value, row.RevokedBy));
    }

    [Fact]
    public async Task The_same_command_twice_makes_one_key_and_shows_it_once()
    {
        var command = CommandId.New();

        var first = await Desk.MakeAsync(Keeper, command, App, Ct);
        var again = await Desk.MakeAsync(Keeper, command, App, Ct);

        Assert.NotNull(first);
        Assert.Null(again);
        Assert.Single(await Reader.AllAsync(Keeper, Ct));
    }

    [Fact]
    public async Task Without_the_right_nothing_is_made_revoked_or_read()
    {
        var key = (await directory.FindAsync((await Desk.MakeAsync(Keeper, CommandId.New(), App, Ct))!, Ct))!;

        Assert.Null(await Desk.MakeAsync(Clerk, CommandId.New(), App, Ct));
        Assert.False(await Desk.RevokeAsync(Clerk, CommandId.New(), key.Id, Ct));
        Assert.Empty(await Reader.AllAsync(Clerk, Ct));
        Assert.Null(Assert.Single(await Reader.AllAsync(Keeper, Ct)).RevokedAt);
    }

    [Theory]
    [InlineData(" ", true, 1)]
    [InlineData("App", false, 1)]
    [InlineData("App", true, 0)]
    [InlineData("App", true, 60_001)]
    [InlineData("A name that is longer than a hundred letters is not a name but a story about who holds the key and why", true, 1)]
    public async Task Terms_that_make_no_sense_make_no_key(string name, bool mayCreate, int perMinute) =>
        Assert.Null(await Desk.MakeAsync(Keeper, CommandId.New(), new(name, mayCreate, MayWatch: false, perMinute), Ct));

    [Fact]
    public async Task The_list_tells_when_a_key_was_last_used()
    {
        var key = (await directory.FindAsync((await Desk.MakeAsync(Keeper, CommandId.New(), App, Ct))!, Ct))!;
        using var uses = new ApiKeyUses(Db.Contexts, Db.Clock);
        Assert.Null(Assert.Single(await Reader.AllAsync(Keeper, Ct)).LastUsedAt);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Db.Clock.Advance(TimeSpan.FromHours(1));
            uses.Used(key.Id);
            await uses.StoreAsync(Ct);
            Assert.Equal(Db.Clock.GetUtcNow(), Assert.Single(await Reader.AllAsync(Keeper, Ct)).LastUsedAt);
        }
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        directory = new(Db.Contexts);
    }

    public override async ValueTask DisposeAsync()
    {
        directory?.Dispose();
        await base.DisposeAsync();
    }
}

public sealed class ApiKeyOnSqliteTests : ApiKeyTests<SqliteDb>;

public sealed class ApiKeyOnPostgresTests : ApiKeyTests<PostgresDb>;

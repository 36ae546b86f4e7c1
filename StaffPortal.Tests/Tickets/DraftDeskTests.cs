using Microsoft.EntityFrameworkCore;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>What somebody has begun to write is theirs alone and is not lost.</summary>
public abstract class DraftDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket ticket = null!;

    private DraftDesk Desk => Get<DraftDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        ticket = await town.ReceiveAsync(Ct);
    }

    [Fact]
    public async Task A_reply_and_a_note_are_kept_side_by_side_and_the_newest_text_stands()
    {
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Reply, "We c", Ct);
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Note, "Ask", Ct);
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Reply, "We come today ", Ct);
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Incoming, "They called", Ct);

        Assert.Equal([(MessageKind.Incoming, "They called"), (MessageKind.Reply, "We come today "), (MessageKind.Note, "Ask")], (await Desk.OfAsync(town.Eero, ticket.Id, Ct)).OrderBy(d => d.Key).Select(d => (d.Key, d.Value)));
    }

    [Fact]
    public async Task Nobody_else_sees_it_and_another_ticket_has_its_own()
    {
        var other = await town.ReceiveAsync(Ct);
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Reply, "We come", Ct);
        await Desk.KeepAsync(town.Eero, other.Id, MessageKind.Reply, "Later", Ct);

        Assert.Empty(await Desk.OfAsync(town.Aino, ticket.Id, Ct));
        Assert.Empty(await Desk.OfAsync(Viewer.Anonymous, ticket.Id, Ct));
        Assert.Equal((MessageKind.Reply, "Later"), Assert.Single(await Desk.OfAsync(town.Eero, other.Id, Ct)) is var kept ? (kept.Key, kept.Value) : default);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task An_emptied_text_is_forgotten(string empty)
    {
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Note, "Ask", Ct);

        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Note, empty, Ct);
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Reply, empty, Ct);

        await using var db = Open();
        Assert.Equal(0, await db.Set<Draft>().CountAsync(Ct));
    }

    [Fact]
    public async Task A_text_longer_than_a_message_is_cut_there()
    {
        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Reply, new('x', Ticket.TextLength + 5), Ct);

        Assert.Equal(Ticket.TextLength, (await Desk.OfAsync(town.Eero, ticket.Id, Ct))[MessageKind.Reply].Length);
    }

    [Fact]
    public async Task Who_may_not_write_keeps_nothing()
    {
        var helena = await Db.JoinAsync("Helena", Role.Head, town.Streets, Ct);

        await Desk.KeepAsync(helena, ticket.Id, MessageKind.Note, "Ask", Ct);
        await Desk.KeepAsync(Viewer.Anonymous, ticket.Id, MessageKind.Note, "Ask", Ct);

        await using var db = Open();
        Assert.Equal(0, await db.Set<Draft>().CountAsync(Ct));
    }

    [Fact]
    public async Task What_is_only_begun_is_no_news()
    {
        var head = await Get<StaffPortal.Data.JournalFeed>().HeadAsync(Ct);

        await Desk.KeepAsync(town.Eero, ticket.Id, MessageKind.Note, "Ask", Ct);

        Assert.Equal(head, await Get<StaffPortal.Data.JournalFeed>().HeadAsync(Ct));
        Assert.Equal(ticket.Version, (await town.NowAsync(ticket.Id, Ct)).Version);
    }
}

public sealed class DraftDeskOnSqliteTests : DraftDeskTests<SqliteDb>;

public sealed class DraftDeskOnPostgresTests : DraftDeskTests<PostgresDb>;

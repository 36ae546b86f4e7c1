using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Data;

public abstract class CommandsTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly Guid Actor = Guid.CreateVersion7();

    [Fact]
    public async Task A_repeat_returns_the_first_outcome_and_changes_nothing()
    {
        var (town, ticket) = await ReceiveAsync();
        var id = CommandId.New();

        var first = await Get<Commands>().OnceAsync(Actor, [id], "note", Note(town, ticket.Id, "one"), Ct);
        Db.Clock.Advance(TimeSpan.FromHours(1));
        var second = await Get<Commands>().OnceAsync(Actor, [id], "note", Note(town, ticket.Id, "two"), Ct);

        Assert.Equal(("one", false), (first.Outcome, first.Repeated));
        Assert.Equal(("one", true), (second.Outcome, second.Repeated));
        Assert.Equal(["one"], await NotesAsync(ticket.Id));
    }

    [Fact]
    public async Task Of_five_at_once_one_is_carried_out_and_all_hear_its_outcome()
    {
        var (town, ticket) = await ReceiveAsync();

        for (var round = 0; round < 10; round++)
        {
            var id = CommandId.New();
            var before = (await NotesAsync(ticket.Id)).Count;
            var outcomes = await Task.WhenAll(Enumerable.Range(1, 5).Select(n => Task.Run(
                () => Get<Commands>().OnceAsync(Actor, [id], "note", Note(town, ticket.Id, $"{round}/{n}"), Ct), Ct)));

            var notes = await NotesAsync(ticket.Id);
            Assert.Equal(before + 1, notes.Count);
            Assert.Single(outcomes, o => !o.Repeated);
            Assert.All(outcomes, o => Assert.Equal(notes[^1], o.Outcome));
        }
    }

    [Fact]
    public async Task The_same_id_of_another_actor_is_another_command()
    {
        var (town, ticket) = await ReceiveAsync();
        var id = CommandId.New();

        await Get<Commands>().OnceAsync(Actor, id, "note", Note(town, ticket.Id, "mine"), Ct);
        await Get<Commands>().OnceAsync(Guid.CreateVersion7(), id, "note", Note(town, ticket.Id, "theirs"), Ct);

        Assert.Equal(["mine", "theirs"], await NotesAsync(ticket.Id));
    }

    [Fact]
    public async Task Commands_that_share_one_of_their_ids_are_the_same_command()
    {
        var (town, ticket) = await ReceiveAsync();
        var shared = CommandId.New();

        await Get<Commands>().OnceAsync(Actor, [CommandId.New(), shared], "note", Note(town, ticket.Id, "one"), Ct);
        var repeat = await Get<Commands>().OnceAsync(Actor, [shared, CommandId.New()], "note", Note(town, ticket.Id, "two"), Ct);

        Assert.Equal(("one", true), (repeat.Outcome, repeat.Repeated));
    }

    [Fact]
    public async Task What_fails_leaves_no_receipt_and_can_be_sent_again()
    {
        var (town, ticket) = await ReceiveAsync();
        var id = CommandId.New();

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            Get<Commands>().OnceAsync<string>(Actor, id, "note", (_, _) => throw new InvalidDataException(), Ct));
        var again = await Get<Commands>().OnceAsync(Actor, [id], "note", Note(town, ticket.Id, "one"), Ct);

        Assert.False(again.Repeated);
        Assert.Equal(["one"], await NotesAsync(ticket.Id));
    }

    [Fact]
    public async Task Two_who_change_one_ticket_at_once_decide_again_and_both_stand()
    {
        var (town, ticket) = await ReceiveAsync();
        var loaded = new CountdownEvent(2);
        var decisions = 0;

        await Task.WhenAll(Enumerable.Range(1, 2).Select(n => Get<Commands>().OnceAsync(Actor, CommandId.New(), "note", async (db, ct) =>
        {
            var loadedNow = await Note(town, ticket.Id, $"note {n}")(db, ct);
            Interlocked.Increment(ref decisions);
            // Both have read the same version before either saves; a second decision does not wait again.
            if (!loaded.IsSet)
                loaded.Signal();
            while (!loaded.IsSet)
                await Task.Delay(1, ct);
            return loadedNow;
        }, Ct)));

        Assert.Equal(3, decisions);
        Assert.Equal(["note 1", "note 2"], (await NotesAsync(ticket.Id)).Order());
    }

    private async Task<(SmallTown Town, Ticket Ticket)> ReceiveAsync()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        return (town, await town.ReceiveAsync(Ct));
    }

    private static Func<PortalContext, CancellationToken, Task<string>> Note(SmallTown town, TicketId id, string text) => async (db, ct) =>
    {
        (await db.Set<Ticket>().SingleAsync(t => t.Id == id, ct)).Note(town.Act(), text);
        return text;
    };

    private async Task<List<string>> NotesAsync(TicketId id)
    {
        await using var db = Open();
        return await db.Set<Message>().AsNoTracking().Where(m => m.Ticket == id).OrderBy(m => m.Id).Select(m => m.Text).ToListAsync(Ct);
    }
}

public sealed class CommandsOnSqliteTests : CommandsTests<SqliteDb>;

public sealed class CommandsOnPostgresTests : CommandsTests<PostgresDb>;

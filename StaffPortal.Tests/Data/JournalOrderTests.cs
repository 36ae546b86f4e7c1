using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Data;

/// <summary><c>seq</c> is in commit order: whoever follows the journal by a cursor misses nothing.</summary>
public abstract class JournalOrderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private const int Writers = 64;
    private const int EachWrites = 12;

    [Fact]
    public async Task A_cursor_reader_misses_nothing_of_64_writers()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var tickets = await town.ReceiveAsync(Writers, Ct);
        var start = await Get<JournalFeed>().HeadAsync(Ct);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Ct);

        var reading = FollowAsync(start, done.Token);
        await Task.WhenAll(tickets.Select((ticket, n) => Task.Run(() => WriteAsync(town, ticket.Id, new Random(n)), Ct)));
        await done.CancelAsync();
        var seen = await reading;

        Assert.Equal(Enumerable.Range(1, Writers * EachWrites).Select(n => start + n), seen);
    }

    /// <summary>Notes on a ticket of its own, with a random pause inside and between the saves.</summary>
    private async Task WriteAsync(SmallTown town, TicketId id, Random random)
    {
        for (var n = 0; n < EachWrites; n++)
        {
            await using var db = Open();
            var ticket = await db.Set<Ticket>().SingleAsync(t => t.Id == id, Ct);
            ticket.Note(town.Act(), $"Note {n}");
            await Task.Delay(random.Next(0, 8), Ct);
            await db.SaveChangesAsync(Ct);
        }
    }

    /// <summary>Reads as fast as it can from its cursor; once told that all is written, to the end.</summary>
    private async Task<List<long>> FollowAsync(long cursor, CancellationToken done)
    {
        var seen = new List<long>();
        for (var last = false; ;)
        {
            var entries = await Get<JournalFeed>().AfterAsync(cursor, 100, Ct);
            seen.AddRange(entries.Select(e => e.Seq));
            cursor = entries.Count > 0 ? entries[^1].Seq : cursor;
            if (last && entries.Count == 0)
                return seen;
            last = done.IsCancellationRequested;
            await Task.Yield();
        }
    }
}

public sealed class JournalOrderOnSqliteTests : JournalOrderTests<SqliteDb>;

public sealed class JournalOrderOnPostgresTests : JournalOrderTests<PostgresDb>;

using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Both databases give the sixty searches the same answers.</summary>
public abstract class TicketSearchReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task Sixty_searches_in_three_languages_find_these_requests_and_no_other()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var names = new Dictionary<TicketId, string>();
        await using (var db = Open())
        {
            foreach (var (name, text) in SixtyQueries.Texts)
            {
                var ticket = await town.RequestAsync("-", description: text, ct: Ct);
                names.Add(ticket.Id, name);
                db.Add(ticket);
            }
            await db.SaveChangesAsync(Ct);
        }
        var order = SixtyQueries.Texts.Keys.ToList();

        var wrong = new List<string>();
        foreach (var (query, finds) in SixtyQueries.Queries)
        {
            var found = (await Get<TicketSearchReader>().FindAsync(town.Aino, query, Ct)).Select(row => names[row.Id]).Reverse().ToList();
            if (!found.SequenceEqual(finds))
                wrong.Add($"{query}: found [{string.Join(' ', found)}], expected [{string.Join(' ', finds)}]");
        }

        Findings.None(wrong);
    }

    [Fact]
    public async Task The_newest_come_first()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var tickets = await town.ReceiveAsync(70, Ct);

        var found = await Get<TicketSearchReader>().FindAsync(town.Aino, "pothole", Ct);

        Assert.Equal(tickets.Reverse().Take(TicketSearchReader.Most).Select(t => t.Number), found.Select(row => row.Number));
    }

    [Fact]
    public async Task A_search_finds_only_what_its_viewer_may_read()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await using (var db = Open())
        {
            db.AddRange(await town.RequestAsync("Broken lamp", ct: Ct), await town.RequestAsync("Broken thermos", town.Meals, ct: Ct));
            await db.SaveChangesAsync(Ct);
        }

        var found = await Get<TicketSearchReader>().FindAsync(town.Linnea, "broken", Ct);

        Assert.Equal(["Broken thermos"], found.Select(row => row.Subject));
    }

    [Fact]
    public async Task What_is_said_later_is_found_too()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var ticket = await town.ReceiveAsync(Ct);

        await Get<TicketDesk>().NoteAsync(town.Eero, new(CommandId.New(), ticket.Id, ticket.Version), "Kaivo tulvii", Ct);

        Assert.Equal([ticket.Id], (await Get<TicketSearchReader>().FindAsync(town.Aino, "kaivon", Ct)).Select(row => row.Id));
    }

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("') | ('x")]
    [InlineData("NEAR(a b) NOT c^2 {x}:y *")]
    [InlineData("a:* & !b <-> 'c' \\")]
    [InlineData("12e3 0x1F 1e5 3.14")]
    [InlineData("   ")]
    public async Task Nothing_a_person_types_is_an_error(string typed)
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await town.ReceiveAsync(Ct);

        Assert.Empty(await Get<TicketSearchReader>().FindAsync(town.Aino, typed, Ct));
    }
}

public sealed class TicketSearchReaderOnSqliteTests : TicketSearchReaderTests<SqliteDb>;

public sealed class TicketSearchReaderOnPostgresTests : TicketSearchReaderTests<PostgresDb>;

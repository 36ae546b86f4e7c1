using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Two people at once: exactly one wins, the other hears who.</summary>
public abstract class TicketDeskRaceTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private const int People = 50;

    /// <summary>1,000 take some minutes for the 50,000 commands of each database; every run proves it on fewer.</summary>
    private static readonly int Tickets = int.Parse(Environment.GetEnvironmentVariable("STAFFPORTAL_CLAIMS") ?? "60", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Of_50_people_who_take_the_same_tickets_one_gets_each_and_49_hear_who()
    {
        var town = await SmallTown.SettleAsync(Db, People, Ct);
        var tickets = await town.ReceiveAsync(Tickets, Ct);
        var desk = Get<TicketDesk>();

        // Everybody goes through the list from a place of their own, so that a ticket meets many at once.
        var answers = await Task.WhenAll(town.Handlers.Select((person, n) => Task.Run(async () =>
        {
            var mine = new List<(TicketId Ticket, StaffId Who, TicketOutcome Outcome)>(Tickets);
            foreach (var ticket in tickets.Skip(n % 5).Concat(tickets.Take(n % 5)))
                mine.Add((ticket.Id, person.Staff!.Value, await desk.AssignAsync(person, new(CommandId.New(), ticket.Id, ticket.Version), person.Staff, ticket.Team, Ct)));
            return mine;
        }, Ct)));

        foreach (var ticket in answers.SelectMany(a => a).GroupBy(a => a.Ticket))
        {
            var winner = Assert.Single(ticket, a => a.Outcome is Done).Who;
            Findings.None(ticket.Where(a => a.Who != winner && a.Outcome is not TakenBy { Field: "owner" } || a.Outcome is TakenBy other && other.Who != winner.Value));
        }
        await using var db = Open();
        var owners = await db.Set<Ticket>().AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Owner, Ct);
        Assert.All(answers.SelectMany(a => a).Where(a => a.Outcome is Done), won => Assert.Equal(won.Who, owners[won.Ticket]));
    }

    [Fact]
    public async Task A_tag_and_an_owner_set_by_two_people_at_once_both_stand()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var seen = await town.ReceiveAsync(Ct);

        var taken = await Get<TicketDesk>().AssignAsync(town.Eero, Command(seen), town.Eero.Staff, seen.Team, Ct);
        var tagged = await Get<TicketDesk>().TagAsync(town.Aino, Command(seen), "winter", Ct);

        Assert.IsType<Done>(taken);
        Assert.IsType<Done>(tagged);
        var now = await town.NowAsync(seen.Id, Ct);
        Assert.Equal((town.Eero.Staff, "winter"), (now.Owner, Assert.Single(now.Tags).Word));
    }

    [Fact]
    public async Task Two_owners_collide_and_the_first_stands()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var seen = await town.ReceiveAsync(Ct);

        await Get<TicketDesk>().AssignAsync(town.Eero, Command(seen), town.Eero.Staff, seen.Team, Ct);
        var late = await Get<TicketDesk>().AssignAsync(town.Aino, Command(seen), town.Aino.Staff, seen.Team, Ct);

        Assert.Equal(new TakenBy(town.Eero.ActorId, Db.Clock.Now(), "owner"), late);
        Assert.Equal(town.Eero.Staff, (await town.NowAsync(seen.Id, Ct)).Owner);
    }

    [Fact]
    public async Task A_priority_set_by_one_does_not_collide_with_the_stage_set_by_another()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var seen = await town.ReceiveAsync(Ct);

        await Get<TicketDesk>().PrioritiseAsync(town.Eero, Command(seen), Priority.Urgent, Ct);
        var moved = await Get<TicketDesk>().MoveAsync(town.Aino, Command(seen), StageCategory.Triage, Ct);

        Assert.IsType<Done>(moved);
        var now = await town.NowAsync(seen.Id, Ct);
        Assert.Equal((Priority.Urgent, StageCategory.Triage), (now.Priority, now.Stage));
    }

    [Fact]
    public async Task Taking_a_received_ticket_moves_it_so_a_stage_seen_before_collides()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var seen = await town.ReceiveAsync(Ct);

        await Get<TicketDesk>().AssignAsync(town.Eero, Command(seen), town.Eero.Staff, seen.Team, Ct);
        var moved = await Get<TicketDesk>().MoveAsync(town.Aino, Command(seen), StageCategory.Resolved, Ct, StageTerms.Done);

        Assert.Equal("stage", Assert.IsType<TakenBy>(moved).Field);
    }

    [Fact]
    public async Task Somebody_without_the_right_hears_the_same_of_a_ticket_and_of_none()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var ticket = await town.ReceiveAsync(Ct);

        var there = await Get<TicketDesk>().TagAsync(town.Linnea, Command(ticket), "mine", Ct);
        var nowhere = await Get<TicketDesk>().TagAsync(town.Linnea, new(CommandId.New(), TicketId.New(), 1), "mine", Ct);

        Assert.Equal((new NotFound(), new NotFound()), (there, nowhere));
    }

    private static TicketCommand Command(Ticket seen) => new(CommandId.New(), seen.Id, seen.Version);
}

public sealed class TicketDeskRaceOnSqliteTests : TicketDeskRaceTests<SqliteDb>;

public sealed class TicketDeskRaceOnPostgresTests : TicketDeskRaceTests<PostgresDb>;

using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>A unit asks another for a task on its ticket; each side sees its state and does what is its own to do.</summary>
public abstract class TaskDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket ticket = null!;

    private TaskDesk Desk => Get<TaskDesk>();

    private TaskReader Reader => Get<TaskReader>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        ticket = await Db.RequestAsync(town.Potholes, Ct, location: Location.Unknown with { Address = "Näsintie 4" }, description: "Deep");
    }

    [Fact]
    public async Task The_unit_asked_sees_what_it_must_know_and_moves_it_to_done()
    {
        var id = await AskAsync(new("Patch the hole", town.HomeCare, TimeSpan.FromHours(4), "Cold mix is in"));

        var asked = Assert.Single(await Reader.AskedAsync(town.Linnea, Ct));
        Assert.Equal(
            (ticket.Number, "Pothole", "Deep", "Näsintie 4", "Patch the hole", TaskState.Asked, (DateTimeOffset?)Db.Clock.Now().AddHours(4), true, false, false),
            (asked.TicketNumber, asked.Subject, asked.Description, asked.Place, asked.Title, asked.State, asked.DueAt, asked.MayDo, asked.MayAsk, asked.MayOpen));
        Assert.Equal(("Cold mix is in", town.Eero.ActorId), (asked.Said.Single().Text, asked.Said.Single().Author));
        Assert.Equal((1, 0), (await Reader.CountAsync(town.Linnea, Ct), await Reader.CountAsync(town.Eero, Ct)));
        Assert.Null(await Get<TicketReader>().OpenAsync(town.Linnea, ticket.Id, Ct));

        Assert.IsType<Done>(await Desk.MoveAsync(town.Linnea, CommandId.New(), id, TaskState.InProgress, "", Ct));
        Assert.IsType<Done>(await Desk.SayAsync(town.Linnea, CommandId.New(), id, "Which lane?", Ct));
        Assert.IsType<Done>(await Desk.MoveAsync(town.Linnea, CommandId.New(), id, TaskState.Done, "Patched", Ct));

        var own = Assert.Single(await Reader.OfAsync(town.Eero, ticket.Id, Ct));
        Assert.Equal((TaskState.Done, town.Linnea.ActorId), (own.State, own.Owner));
        Assert.Equal(["Cold mix is in", "Which lane?", "Patched"], own.Said.Select(s => s.Text));
        Assert.Empty(await Reader.AskedAsync(town.Linnea, Ct));
        // What is said on a task is not said on the ticket.
        Assert.Empty((await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!.Messages);
    }

    [Fact]
    public async Task Each_side_does_only_what_is_its_own()
    {
        var id = await AskAsync(new("Patch the hole", town.HomeCare, null, ""));

        Assert.Equal(new NotAllowed(Refusal.NoRight), await Desk.MoveAsync(town.Eero, CommandId.New(), id, TaskState.Done, "", Ct));
        Assert.Equal(new NotAllowed(Refusal.NoRight), await Desk.MoveAsync(town.Linnea, CommandId.New(), id, TaskState.Cancelled, "", Ct));
        Assert.Equal(new NotFound(), await Desk.AskAsync(town.Linnea, CommandId.New(), ticket.Id, new("X", town.Roads, null, ""), Ct));
        Assert.Empty(await Reader.OfAsync(town.Linnea, ticket.Id, Ct));
        var stranger = await Db.JoinAsync("Stranger", Role.Administrator, null, Ct);
        Assert.Equal((0, 0), (await Reader.CountAsync(stranger, Ct), (await Reader.AskedAsync(stranger, Ct)).Count));
        Assert.IsType<Done>(await Desk.MoveAsync(town.Eero, CommandId.New(), id, TaskState.Cancelled, "", Ct));
        Assert.Equal(new NotAllowed(Refusal.NoSuchMove), await Desk.MoveAsync(town.Linnea, CommandId.New(), id, TaskState.InProgress, "", Ct));
    }

    [Fact]
    public async Task What_is_wrong_is_refused_and_nothing_is_asked()
    {
        (Refusal Why, TaskTerms Terms)[] wrong =
        [
            (Refusal.Empty, new("  ", town.HomeCare, null, "")),
            (Refusal.TooLong, new(new('x', WorkTask.TitleLength + 1), town.HomeCare, null, "")),
            (Refusal.TooLong, new("X", town.HomeCare, null, new('x', Ticket.TextLength + 1))),
            (Refusal.UnknownTeam, new("X", TeamId.New(), null, "")),
            (Refusal.Past, new("X", town.HomeCare, TimeSpan.Zero, "")),
        ];
        foreach (var (why, terms) in wrong)
            Assert.Equal(new NotAllowed(why), await Desk.AskAsync(town.Eero, CommandId.New(), ticket.Id, terms, Ct));
        Assert.Empty(await Reader.OfAsync(town.Eero, ticket.Id, Ct));

        var id = await AskAsync(new("Patch the hole", town.HomeCare, null, ""));
        Assert.Equal(new NotAllowed(Refusal.Empty), await Desk.MoveAsync(town.Linnea, CommandId.New(), id, TaskState.Declined, " ", Ct));
        Assert.Equal(new NotAllowed(Refusal.Empty), await Desk.SayAsync(town.Linnea, CommandId.New(), id, " ", Ct));
        Assert.Equal(new NotFound(), await Desk.SayAsync(town.Linnea, CommandId.New(), WorkTaskId.New(), "X", Ct));
    }

    [Fact]
    public async Task Whoever_works_everywhere_is_asked_what_their_teams_are_asked()
    {
        await AskAsync(new("Patch the hole", town.HomeCare, null, ""));
        Assert.Equal(1, await Reader.CountAsync(town.Aino, Ct));

        await Db.ChangeAsync(async context => (await context.Set<StaffPortal.Staff.StaffMember>().Include(p => p.Memberships).SingleAsync(p => p.Id == town.Aino.Staff, Ct)).JoinTeam(town.Act(), town.Roads), Ct);
        Assert.Equal(0, await Reader.CountAsync(town.Aino, Ct));
        await AskAsync(new("Cones", town.Roads, null, ""));
        Assert.Equal(1, await Reader.CountAsync(town.Aino, Ct));
    }

    [Fact]
    public async Task A_ticket_is_not_resolved_while_a_task_is_open()
    {
        var id = await AskAsync(new("Patch the hole", town.HomeCare, null, ""));
        async Task<TicketOutcome> ResolveAsync() => await Get<TicketDesk>().MoveAsync(town.Eero, new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version), StageCategory.Resolved, Ct, StageTerms.Done);

        Assert.Equal(new NotAllowed(Refusal.OpenTasks), await ResolveAsync());
        await Desk.MoveAsync(town.Linnea, CommandId.New(), id, TaskState.Declined, "Not ours", Ct);
        Assert.IsType<Done>(await ResolveAsync());
        Assert.Equal(new NotAllowed(Refusal.NoSuchMove), await Desk.AskAsync(town.Eero, CommandId.New(), ticket.Id, new("Too late", town.HomeCare, null, ""), Ct));
    }

    [Fact]
    public async Task Of_a_protected_customers_ticket_the_unit_asked_learns_neither_place_nor_description()
    {
        var hidden = await Db.MeetAsync("Anna", "Salainen", Ct);
        await using (var db = Open())
        {
            var customer = await db.Set<Customer>().SingleAsync(c => c.Id == hidden.Id, Ct);
            customer.Protect(town.Act(), ProtectionGround.Register, null);
            await db.SaveChangesAsync(Ct);
        }
        ticket = await Db.RequestAsync(town.Potholes, Ct, reporter: hidden, location: Location.Unknown with { Address = "Salatie 1" }, description: "My gate at Salatie 1");
        await AskAsync(new("Clear the way", town.HomeCare, null, ""));

        var asked = Assert.Single(await Reader.AskedAsync(town.Linnea, Ct));
        Assert.Equal((null, ""), (asked.Place, asked.Description));
    }

    [Fact]
    public async Task The_journal_tells_who_asked_whom_and_how_it_went_without_words_of_people()
    {
        var id = await AskAsync(new("Patch the hole of Anna", town.HomeCare, null, "Secret"));
        await Desk.MoveAsync(town.Linnea, CommandId.New(), id, TaskState.Declined, "Secret", Ct);

        await using var db = Open();
        var entries = await db.Set<JournalEntry>().Where(e => e.TicketId == ticket.Id.Value && e.Kind.StartsWith("ticket.task-")).OrderBy(e => e.Seq).ToListAsync(Ct);
        Assert.Equal([(TicketKinds.TaskAsked, town.Eero.ActorId), (TicketKinds.TaskMoved, town.Linnea.ActorId)], entries.Select(e => (e.Kind, e.ActorId)));
        Assert.All(entries, e => Assert.DoesNotContain("Secret", e.Data, StringComparison.Ordinal));
        Assert.All(entries, e => Assert.Contains($"\"taskTeam\":\"{town.HomeCare.Value:N}\"", e.Data, StringComparison.Ordinal));
    }

    private async Task<WorkTaskId> AskAsync(TaskTerms terms) =>
        new(Assert.IsType<Done>(await Desk.AskAsync(town.Eero, CommandId.New(), ticket.Id, terms, Ct)).Made!.Value);
}

public sealed class TaskDeskOnSqliteTests : TaskDeskTests<SqliteDb>;

public sealed class TaskDeskOnPostgresTests : TaskDeskTests<PostgresDb>;

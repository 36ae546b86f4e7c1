using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets.Work;

/// <summary>What people do to tasks: those who work on the ticket ask and cancel, those of the unit asked do it; both say something on it.</summary>
public sealed partial class TaskDesk(Commands commands, StaffDirectory staff, CatalogueDirectory catalogue, TimeProvider clock, ILogger<TaskDesk> log)
{
    /// <summary>Most open tasks of one ticket.</summary>
    public const int MostOpen = 20;

    /// <summary>Asks a team for something on a ticket.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> AskAsync(Viewer viewer, CommandId command, TicketId ticket, TaskTerms terms, CancellationToken ct) =>
        ActAsync(viewer, command, "ask-task", (_, _) => Task.FromResult(ticket), async (asked, act) =>
        {
            if (!viewer.Has(FactName.ReadTickets, asked.Department, asked.IsConfidential))
                return new NotFound();
            if (!viewer.Has(FactName.WorkTickets, asked.Department))
                return new NotAllowed(Refusal.NoRight);
            var (title, text) = (terms.Title.Trim(), terms.Text.Trim());
            if (title.Length == 0)
                return new NotAllowed(Refusal.Empty);
            if (title.Length > WorkTask.TitleLength || text.Length > Ticket.TextLength)
                return new NotAllowed(Refusal.TooLong);
            if (!asked.IsOpen)
                return new NotAllowed(Refusal.NoSuchMove);
            if (asked.Tasks.Count(t => t.IsOpen) >= MostOpen)
                return new NotAllowed(Refusal.TooMany);
            if ((await staff.GetAsync(ct)).Team(terms.Team) is not { IsRetired: false } team)
                return new NotAllowed(Refusal.UnknownTeam);
            if (terms.Target is { } length && (length <= TimeSpan.Zero || length > ProcessCheck.MostTarget))
                return new NotAllowed(Refusal.Past);
            var due = terms.Target is { } target ? (await catalogue.GetAsync(ct)).PromiseOf(asked.Service)?.Calendar.After(act.At, target) : null;
            var made = asked.AskTask(act, terms with { Title = title, Text = text }, team.Department, due);
            return new Done(asked.Number, asked.Version, Made: made.Id.Value);
        }, ct);

    /// <summary>Moves a task on. Declining says why.</summary>
    /// <param name="viewer">Who acts.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The task.</param>
    /// <param name="state">Where it goes.</param>
    /// <param name="text">What is said with it; may be empty, except when it is declined.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> MoveAsync(Viewer viewer, CommandId command, WorkTaskId id, TaskState state, string text, CancellationToken ct) =>
        ActAsync(viewer, command, "move-task", (db, stop) => TicketOfAsync(db, id, stop), (ticket, act) =>
        {
            var task = ticket.Tasks.Single(t => t.Id == id);
            if (MayNot(viewer, ticket, task, asks: TaskWorkflow.IsAskers(state), does: !TaskWorkflow.IsAskers(state)) is { } not)
                return Answer(not);
            if (!TaskWorkflow.Allows(task.State, state) || !ticket.IsOpen)
                return Answer(new NotAllowed(Refusal.NoSuchMove));
            var words = text.Trim();
            if (words.Length == 0 && state == TaskState.Declined)
                return Answer(new NotAllowed(Refusal.Empty));
            if (words.Length > Ticket.TextLength)
                return Answer(new NotAllowed(Refusal.TooLong));
            ticket.MoveTask(act, id, state, words);
            return Answer(new Done(ticket.Number, ticket.Version));
        }, ct);

    /// <summary>Says something on a task, for the staff of both sides.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> SayAsync(Viewer viewer, CommandId command, WorkTaskId id, string text, CancellationToken ct) =>
        ActAsync(viewer, command, "say-task", (db, stop) => TicketOfAsync(db, id, stop), (ticket, act) =>
        {
            if (MayNot(viewer, ticket, ticket.Tasks.Single(t => t.Id == id), asks: true, does: true) is { } not)
                return Answer(not);
            var words = text.Trim();
            if (words.Length is 0 or > Ticket.TextLength)
                return Answer(new NotAllowed(words.Length == 0 ? Refusal.Empty : Refusal.TooLong));
            ticket.SayOnTask(act, id, words);
            return Answer(new Done(ticket.Number, ticket.Version));
        }, ct);

    /// <summary>Asked first: looked for through the tickets, SQLite would walk all of them. The empty id when there is no such task.</summary>
    private static Task<TicketId> TicketOfAsync(PortalContext db, WorkTaskId id, CancellationToken ct) =>
        db.Set<WorkTask>().Where(t => t.Id == id).Select(t => t.Ticket).SingleOrDefaultAsync(ct);

    private static Task<TicketOutcome> Answer(TicketOutcome outcome) => Task.FromResult(outcome);

    /// <summary>Null when the viewer may: one who works on the ticket asks, one of the unit does.</summary>
    private static TicketOutcome? MayNot(Viewer viewer, Ticket ticket, WorkTask task, bool asks, bool does)
    {
        var isAsker = viewer.Has(FactName.WorkTickets, ticket.Department, ticket.IsConfidential);
        var isDoer = viewer.Has(FactName.WorkTickets, task.Department);
        return (asks && isAsker) || (does && isDoer) ? null
            : isAsker || isDoer || viewer.Has(FactName.ReadTickets, ticket.Department, ticket.IsConfidential) ? new NotAllowed(Refusal.NoRight) : new NotFound();
    }

    private async Task<TicketOutcome> ActAsync(
        Viewer viewer, CommandId command, string kind, Func<PortalContext, CancellationToken, Task<TicketId>> which, Func<Ticket, Act, Task<TicketOutcome>> verb, CancellationToken ct)
    {
        if (viewer.ActorId is not { } actor)
            return new NotFound();
        try
        {
            return await commands.OnceAsync<TicketOutcome>(actor, command, kind, async (db, stop) =>
            {
                var id = await which(db, stop);
                if (await db.Set<Ticket>().Include(t => t.Tasks).Include(t => t.Visits).AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id, stop) is not { ErasedOn: null } ticket)
                    return new NotFound();
                // A ticket that waits for the unit asked goes on when that is done.
                ticket.Follow((await catalogue.GetAsync(stop)).ProcessOf(ticket.Process, ticket.ProcessVersion));
                return await verb(ticket, Act.By(actor, clock.Now()));
            }, ct);
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is { } trouble)
        {
            NotTaken(failure, kind);
            return new NotStored(trouble);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database did not take a command of kind {Kind}.")]
    private partial void NotTaken(Exception failure, string kind);
}

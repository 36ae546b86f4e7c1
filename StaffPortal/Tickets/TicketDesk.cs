using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>What a person does to a ticket. One method is one operation: one context, one save, carried out once.</summary>
public sealed partial class TicketDesk(Commands commands, StaffDirectory staff, CatalogueDirectory catalogue, TimeProvider clock)
{
    /// <summary>How long a public reply can be taken back.</summary>
    public static readonly TimeSpan ReplyWaits = TimeSpan.FromSeconds(8);

    private static readonly string[] OwnerField = ["owner"];
    private static readonly string[] StageField = ["stage"];
    private static readonly string[] PriorityField = ["priority"];

    /// <summary>Gives it to a person, a team's queue or nobody. Taking it oneself needs <see cref="FactName.WorkTickets"/>, giving it to others <see cref="FactName.AssignTickets"/>.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> AssignAsync(Viewer viewer, TicketCommand command, StaffId? owner, TeamId? team, CancellationToken ct) =>
        ChangeAsync(viewer, command, "assign", OwnerField, async (ticket, act) =>
        {
            var toSelf = owner == viewer.Staff && team == ticket.Team;
            if (!toSelf && !viewer.Has(FactName.AssignTickets, ticket.Department))
                return new NotAllowed(Refusal.NoRight);
            var people = await staff.GetAsync(ct);
            if (owner is not null && people.Person(owner)?.ToViewer().Has(FactName.WorkTickets, ticket.Department) != true)
                return new NotAllowed(Refusal.UnknownPerson);
            if (team is not null && team != ticket.Team && people.Team(team) is null)
                return new NotAllowed(Refusal.UnknownTeam);
            var before = new TicketBefore(new(ticket.Owner, ticket.Team), ticket.Stage);
            ticket.Assign(act, owner, team);
            return new Done(ticket.Number, ticket.Version, before);
        }, ct);

    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> MoveAsync(Viewer viewer, TicketCommand command, StageCategory stage, CancellationToken ct) =>
        ChangeAsync(viewer, command, "move", StageField, (ticket, act) =>
        {
            if (!Workflow.Allows(ticket.Stage, stage))
                return Refused(Refusal.NoSuchMove);
            var before = new TicketBefore(Stage: ticket.Stage);
            ticket.MoveTo(act, stage);
            return Accepted(new Done(ticket.Number, ticket.Version, before));
        }, ct);

    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> PrioritiseAsync(Viewer viewer, TicketCommand command, Priority priority, CancellationToken ct) =>
        ChangeAsync(viewer, command, "prioritise", PriorityField, async (ticket, act) =>
        {
            var before = new TicketBefore(Priority: ticket.Priority);
            ticket.Prioritise(act, priority, await DueMinutesAsync(ticket, ct));
            return new Done(ticket.Number, ticket.Version, before);
        }, ct);

    /// <summary>Takes one's own act back, if nobody has set the same fields since.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> UndoAsync(Viewer viewer, TicketCommand command, TicketBefore before, CancellationToken ct)
    {
        List<string> fields = [];
        if (before.Owner is not null)
            fields.Add("owner");
        if (before.Stage is not null)
            fields.Add("stage");
        if (before.Priority is not null)
            fields.Add("priority");
        return ChangeAsync(viewer, command, "undo", [.. fields], async (ticket, act) =>
        {
            if (before.Owner is { } owner && owner.Owner != viewer.Staff && owner.Owner is not null && !viewer.Has(FactName.AssignTickets, ticket.Department))
                return new NotAllowed(Refusal.NoRight);
            ticket.Undo(act, before, await DueMinutesAsync(ticket, ct));
            return new Done(ticket.Number, ticket.Version);
        }, ct);
    }

    /// <summary>Lets the public Open311 answers show the ticket's description.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> ApproveForPublicAsync(Viewer viewer, TicketCommand command, CancellationToken ct) =>
        ChangeAsync(viewer, command, "approve", [], (ticket, act) =>
        {
            ticket.ApproveForPublic(act);
            return Accepted(new Done(ticket.Number, ticket.Version));
        }, ct);

    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> TagAsync(Viewer viewer, TicketCommand command, string word, CancellationToken ct) =>
        ChangeAsync(viewer, command, "tag", [], (ticket, act) =>
        {
            if (string.IsNullOrWhiteSpace(word))
                return Refused(Refusal.Empty);
            if (word.Length > TicketTag.WordLength)
                return Refused(Refusal.TooLong);
            ticket.Tag(act, word);
            return Accepted(new Done(ticket.Number, ticket.Version));
        }, ct);

    private async Task<int> DueMinutesAsync(Ticket ticket, CancellationToken ct) =>
        (await catalogue.GetAsync(ct)).Services[ticket.Service].DueMinutes;

    /// <summary>Loads, checks right and collision, lets the verb decide; the entry and the receipt are saved together.</summary>
    private Task<TicketOutcome> ChangeAsync(
        Viewer viewer, TicketCommand command, string kind, string[] fields, Func<Ticket, Act, Task<TicketOutcome>> verb, CancellationToken ct) =>
        commands.OnceAsync(viewer.ActorId ?? Guid.Empty, command.Id, kind, async (db, stop) =>
        {
            var ticket = await db.Set<Ticket>().Include(t => t.Visits).Include(t => t.Flags).Include(t => t.Tags)
                .Include(t => t.Messages.Where(m => m.State == MessageState.Waiting)).AsSplitQuery()
                .SingleOrDefaultAsync(t => t.Id == command.Ticket, stop);
            if (ticket is null || !viewer.Has(FactName.ReadTickets, ticket.Department))
                return new NotFound();
            if (!viewer.Has(FactName.WorkTickets, ticket.Department))
                return new NotAllowed(Refusal.NoRight);
            if (await db.SinceAsync(ticket, command.Seen, fields, stop) is { } theirs)
                return new TakenBy(theirs.ActorId, theirs.HappenedAt, fields.First(theirs.Touches));
            return await verb(ticket, Act.By(viewer.ActorId!.Value, clock.Now()));
        }, ct);

    private static Task<TicketOutcome> Accepted(Done done) => Task.FromResult<TicketOutcome>(done);

    private static Task<TicketOutcome> Refused(Refusal reason) => Task.FromResult<TicketOutcome>(new NotAllowed(reason));
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>What a person does to a ticket. One method is one operation: one context, one save, carried out once.</summary>
public sealed partial class TicketDesk(Commands commands, StaffDirectory staff, CatalogueDirectory catalogue, INumbers numbers, TimeProvider clock, ILogger<TicketDesk> log)
{
    /// <summary>How long a public reply can be taken back.</summary>
    public static readonly TimeSpan ReplyWaits = TimeSpan.FromSeconds(8);

    private const string Undo = "undo";

    /// <summary>Acts that answer an offer themselves, or bring an earlier state back.</summary>
    private static readonly string[] Answers = [Undo, "accept", "give-back"];

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
            if (owner is not null && people.Person(owner)?.ToViewer().Has(FactName.WorkTickets, ticket.Department, ticket.IsConfidential) != true)
                return new NotAllowed(Refusal.UnknownPerson);
            if (team is not null && team != ticket.Team && people.Team(team) is null)
                return new NotAllowed(Refusal.UnknownTeam);
            var (had, stage, stageId, version) = (new OwnerBefore(ticket.Owner, ticket.Team), ticket.Stage, ticket.StageId, ticket.Version);
            ticket.Assign(act, owner, team);
            return new Done(ticket.Number, ticket.Version, ticket.Version == version ? null : ticket.StageId == stageId ? new(had) : new(had, stage, StageId: stageId));
        }, ct);

    /// <summary>Moves it to the first stage of that category it may go to.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> MoveAsync(Viewer viewer, TicketCommand command, StageCategory category, CancellationToken ct, StageTerms? terms = null) =>
        MoveAsync(viewer, command, stage => stage.Category == category, terms, ct);

    /// <summary>
    /// Moves it to a stage of its process. What that or the one it leaves asks for must be there. To wait, it needs to be said for whom and
    /// until when; to end, how it ended and what the requester is told.
    /// </summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> MoveAsync(Viewer viewer, TicketCommand command, int stageId, CancellationToken ct, StageTerms? terms = null) =>
        MoveAsync(viewer, command, stage => stage.Id == stageId, terms, ct);

    private Task<TicketOutcome> MoveAsync(Viewer viewer, TicketCommand command, Func<ProcessStage, bool> isMeant, StageTerms? terms, CancellationToken ct) =>
        ChangeAsync(viewer, command, "move", StageField, (ticket, act) =>
        {
            if (ticket.Drawn.From(ticket.Here).FirstOrDefault(isMeant) is not { } stage)
                return Refused(Refusal.NoSuchMove);
            if (WhyNot(ticket, stage, terms, act) is { } missing)
                return Refused(missing);
            // Told first: a stage may ask for it.
            var told = Workflow.IsOpen(ticket.Stage) && !Workflow.IsOpen(stage.Category) && terms?.Tell.Trim() is { Length: > 0 } words
                ? ticket.Reply(act, words, act.At + ReplyWaits) : null;
            // Going back asks for nothing.
            if (ticket.Drawn.Between(ticket.Here, stage) == Step.Forward && ticket.Lacking(ticket.Here.ToLeave | stage.ToEnter) is not StageNeeds.None and var lacking)
                return Refused(RefusalOf(lacking));
            if (ticket.IsOpen && !Workflow.IsOpen(stage.Category) && ticket.Tasks.Any(t => t.IsOpen))
                return Refused(Refusal.OpenTasks);
            var (had, team, here) = (new OwnerBefore(ticket.Owner, ticket.Team), ticket.Team, new TicketBefore(Stage: ticket.Stage, StageId: ticket.StageId));
            ticket.MoveTo(act, stage, terms);
            return Accepted(new Done(ticket.Number, ticket.Version, ticket.Team == team ? here : here with { Owner = had }, told?.Id.Value));
        }, ct);

    /// <summary>What was not said of waiting or ending, or wrongly; null when nothing is missing.</summary>
    private static Refusal? WhyNot(Ticket ticket, ProcessStage stage, StageTerms? terms, Act act) => stage.Category switch
    {
        StageCategory.Waiting => terms?.Wait is { } wait ? WhyNot(wait, act) : Refusal.NeedsWait,
        StageCategory.Resolved or StageCategory.Closed when ticket.IsOpen =>
            terms is null ? Refusal.NeedsOutcome : terms.Tell.Trim().Length > Ticket.TextLength ? Refusal.TooLong : null,
        _ => null,
    };

    private static Refusal? WhyNot(Wait wait, Act act) => wait.Until <= act.At ? Refusal.Past : wait.Until > act.At + Wait.Longest ? Refusal.TooFar : null;

    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> PrioritiseAsync(Viewer viewer, TicketCommand command, Priority priority, CancellationToken ct) =>
        ChangeAsync(viewer, command, "prioritise", PriorityField, async (ticket, act) =>
        {
            var (had, version) = (ticket.Priority, ticket.Version);
            ticket.Prioritise(act, priority, await DueMinutesAsync(ticket, ct));
            return new Done(ticket.Number, ticket.Version, ticket.Version == version ? null : new(Priority: had));
        }, ct);

    /// <summary>Takes one's own act back, the one after which the ticket had the version seen, if nobody else has set the same fields since.</summary>
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
        return ChangeAsync(viewer, command, Undo, [.. fields], async (db, ticket, act) =>
        {
            // Whoever was allowed the act is allowed to take it back, and nothing else: a handler may give back what they took from a colleague.
            var done = await db.Set<JournalEntry>().AsNoTracking()
                .SingleOrDefaultAsync(e => e.SubjectId == ticket.Id.Value && e.SubjectVersion == command.Seen, ct);
            if (done is null || done.ActorId != viewer.ActorId || !before.IsWhatChangedIn(done))
                return new NotAllowed(Refusal.NoRight);
            ticket.Undo(act, before, await DueMinutesAsync(ticket, ct), done.HappenedAt);
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
            if (word.Trim().Length > TicketTag.WordLength)
                return Refused(Refusal.TooLong);
            ticket.Tag(act, word);
            return Accepted(new Done(ticket.Number, ticket.Version));
        }, ct);

    private async Task<int> DueMinutesAsync(Ticket ticket, CancellationToken ct) =>
        (await catalogue.GetAsync(ct)).Services[ticket.Service].DueMinutes;

    private Task<TicketOutcome> ChangeAsync(
        Viewer viewer, TicketCommand command, string kind, string[] fields, Func<Ticket, Act, Task<TicketOutcome>> verb, CancellationToken ct) =>
        ChangeAsync(viewer, command, kind, fields, (_, ticket, act) => verb(ticket, act), ct);

    /// <summary>Loads, checks right and collision, lets the verb decide; the entry and the receipt are saved together.</summary>
    private async Task<TicketOutcome> ChangeAsync(
        Viewer viewer, TicketCommand command, string kind, string[] fields, Func<PortalContext, Ticket, Act, Task<TicketOutcome>> verb, CancellationToken ct)
    {
        try
        {
            return await OnceAsync(viewer, command, kind, fields, verb, ct);
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is { } trouble)
        {
            NotTaken(failure, kind);
            return new NotStored(trouble);
        }
    }

    private Task<TicketOutcome> OnceAsync(
        Viewer viewer, TicketCommand command, string kind, string[] fields, Func<PortalContext, Ticket, Act, Task<TicketOutcome>> verb, CancellationToken ct) =>
        commands.OnceAsync<TicketOutcome>(viewer.ActorId ?? Guid.Empty, command.Id, kind, async (db, stop) =>
        {
            var ticket = await db.Set<Ticket>().Include(t => t.Visits).Include(t => t.Flags).Include(t => t.Tags)
                .Include(t => t.CallBacks.Where(c => c.KeptAt == null)).Include(t => t.Tasks.Where(x => x.IsOpen))
                .Include(t => t.Messages.Where(m => m.State == MessageState.Waiting)).AsSplitQuery()
                .SingleOrDefaultAsync(t => t.Id == command.Ticket, stop);
            if (ticket is null || !viewer.Has(FactName.ReadTickets, ticket.Department, ticket.IsConfidential))
                return new NotFound();
            if (!viewer.Has(FactName.WorkTickets, ticket.Department))
                return new NotAllowed(Refusal.NoRight);
            if (ticket.ErasedOn is not null)
                return new NotAllowed(Refusal.Erased);
            if (await db.SinceAsync(ticket, command.Seen, fields, kind == Undo ? viewer.ActorId : null, stop) is { } theirs)
                return new TakenBy(theirs.ActorId, theirs.HappenedAt, fields.First(theirs.Touches));
            await FollowAsync(db, ticket, stop);
            var act = Act.By(viewer.ActorId!.Value, clock.Now());
            // The first act of those it was given to accepts it.
            var accepts = !Answers.Contains(kind) && ticket.OpenOffer is not null && await HasItAsync(viewer, ticket, stop);
            if (accepts)
                ticket.Accept(act);
            var outcome = await verb(db, ticket, act);
            // What was not done accepts nothing, and tells nothing.
            if (outcome is not Done)
                db.ChangeTracker.Clear();
            return outcome;
        }, ct);

    /// <summary>Tells a ticket how its process is drawn, and loads what its stage may ask for.</summary>
    private async Task FollowAsync(PortalContext db, Ticket ticket, CancellationToken ct)
    {
        ticket.Follow((await catalogue.GetAsync(ct)).ProcessOf(ticket.Process, ticket.ProcessVersion));
        var asked = ticket.Drawn.Stages.Aggregate(StageNeeds.None, (all, stage) => all | stage.ToEnter | stage.ToLeave);
        var since = ticket.Visits.Single(v => v.To is null).From;
        if (asked.HasFlag(StageNeeds.Note))
            await db.Entry(ticket).Collection(t => t.Messages).Query().Where(m => m.Kind == MessageKind.Note && m.At >= since).LoadAsync(ct);
        if (asked.HasFlag(StageNeeds.File))
            await db.Entry(ticket).Collection(t => t.Attachments).LoadAsync(ct);
    }

    private static Refusal RefusalOf(StageNeeds lacking) =>
        lacking.HasFlag(StageNeeds.Owner) ? Refusal.NeedsOwner
        : lacking.HasFlag(StageNeeds.Place) ? Refusal.NeedsPlace
        : lacking.HasFlag(StageNeeds.Reply) ? Refusal.NeedsReply
        : lacking.HasFlag(StageNeeds.Note) ? Refusal.NeedsNote
        : Refusal.NeedsFile;

    private static Task<TicketOutcome> Accepted(Done done) => Task.FromResult<TicketOutcome>(done);

    private static Task<TicketOutcome> Refused(Refusal reason) => Task.FromResult<TicketOutcome>(new NotAllowed(reason));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database did not take a command of kind {Kind}.")]
    private partial void NotTaken(Exception failure, string kind);
}

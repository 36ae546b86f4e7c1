using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Waiting longer, what the requester says, and what becomes of what was resolved.</summary>
public sealed partial class TicketDesk
{
    private static readonly string[] WaitField = ["stage", "wait"];
    private static readonly string[] DueField = ["due"];
    private static readonly string[] ThanksField = ["stage", "thanks"];

    /// <summary>It goes on waiting, for somebody else or until another time.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> WaitOnAsync(Viewer viewer, TicketCommand command, Wait wait, CancellationToken ct) =>
        ChangeAsync(viewer, command, "wait", WaitField, (ticket, act) =>
        {
            if (ticket.Stage != StageCategory.Waiting)
                return Refused(Refusal.NoSuchMove);
            if (WhyNot(wait, act) is { } wrong)
                return Refused(wrong);
            ticket.WaitOn(act, wait);
            return Accepted(new Done(ticket.Number, ticket.Version));
        }, ct);

    /// <summary>
    /// The requester told a member of staff something about it. Waiting for them ends, what was resolved is reopened unless they only thank,
    /// and after closing a new ticket is made that follows it: <see cref="Done.Made"/> is its id and <see cref="Done.Number"/> its number.
    /// </summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> HearAsync(Viewer viewer, TicketCommand command, Channel channel, string text, CancellationToken ct) =>
        ChangeAsync(viewer, command, "hear", [], async (db, ticket, act) =>
        {
            var words = text.Trim();
            if (words.Length == 0)
                return new NotAllowed(Refusal.Empty);
            if (words.Length > Ticket.TextLength)
                return new NotAllowed(Refusal.TooLong);
            if (ticket.Stage == StageCategory.Closed && !Thanks.Only(words))
                return await ContinueAsync(db, ticket, act, channel, words, ct);
            var heard = ticket.Hear(act, ticket.Customer, channel, words);
            // Whoever had it has left: those of its queue take it on.
            if (ticket is { IsOpen: true, Owner: { } owner } && (await staff.GetAsync(ct)).Person(owner) is not { IsActive: true })
                ticket.Assign(act, null, ticket.Team);
            return new Done(ticket.Number, ticket.Version, Made: heard.Id.Value);
        }, ct);

    /// <summary>Says by when it is to be resolved, with the reason, or (null) that the service's promise holds again. The reason becomes a note.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> SetDueAsync(Viewer viewer, TicketCommand command, DateTimeOffset? due, string reason, CancellationToken ct) =>
        ChangeAsync(viewer, command, "set-due", DueField, (ticket, act) =>
        {
            if (string.IsNullOrWhiteSpace(reason))
                return Refused(Refusal.Empty);
            if (reason.Trim().Length > Ticket.TextLength)
                return Refused(Refusal.TooLong);
            if (!ticket.IsOpen)
                return Refused(Refusal.NoSuchMove);
            if (due is { } at && WhyNot(new Wait(Awaited.Time, at), act) is { } wrong)
                return Refused(wrong);
            ticket.SetDue(act, due, reason.Trim());
            return Accepted(new Done(ticket.Number, ticket.Version));
        }, ct);

    /// <summary>What the requester wrote after it was resolved was thanks: it stays resolved.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> TakeThanksAsync(Viewer viewer, TicketCommand command, CancellationToken ct) =>
        ChangeAsync(viewer, command, "take-thanks", ThanksField, (ticket, act) =>
            ticket.TakeThanks(act) ? Accepted(new Done(ticket.Number, ticket.Version)) : Refused(Refusal.TooLate), ct);

    /// <summary>Work on what was resolved goes on with those who had it.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> ReopenAsync(Viewer viewer, TicketCommand command, CancellationToken ct) =>
        ChangeAsync(viewer, command, "reopen", StageField, (ticket, act) =>
        {
            var before = new TicketBefore(Stage: ticket.Stage, StageId: ticket.StageId);
            return ticket.Reopen(act) ? Accepted(new Done(ticket.Number, ticket.Version, before)) : Refused(Refusal.NoSuchMove);
        }, ct);

    private async Task<TicketOutcome> ContinueAsync(PortalContext db, Ticket closed, Act act, Channel channel, string words, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        var service = await db.Set<Service>().AsNoTracking().SingleAsync(s => s.Id == closed.Service, ct);
        var number = (await numbers.NextAsync(1, ct))[0];
        var ticket = Ticket.Continue(act, closed, new(
            TicketId.New(), number, service, closed.Subject, words, closed.Location, channel, closed.Language, closed.Priority, null,
            Department: closed.Department, Team: closed.Team, Flow: known.FlowOf(service)));
        db.Add(ticket);
        return new Done(number, closed.Version, Made: ticket.Id.Value);
    }
}

using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Replies, notes and flags: they never collide.</summary>
public sealed partial class TicketDesk
{
    /// <summary>A public reply; it can be withdrawn for <see cref="ReplyWaits"/>.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> ReplyAsync(Viewer viewer, TicketCommand command, string text, CancellationToken ct) =>
        SayAsync(viewer, command, "reply", text, Ticket.TextLength,
            (ticket, act, words) => ticket.Reply(act, words, act.At + ReplyWaits).Id.Value, ct);

    /// <summary>An internal note, for staff only.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> NoteAsync(Viewer viewer, TicketCommand command, string text, CancellationToken ct) =>
        SayAsync(viewer, command, "note", text, Ticket.TextLength, (ticket, act, words) => ticket.Note(act, words).Id.Value, ct);

    /// <summary>Takes a waiting reply back.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> WithdrawAsync(Viewer viewer, TicketCommand command, MessageId reply, CancellationToken ct) =>
        ChangeAsync(viewer, command, "withdraw", [], (ticket, act) =>
            ticket.Withdraw(act, reply) ? Accepted(new Done(ticket.Number, ticket.Version)) : Refused(Refusal.TooLate), ct);

    /// <param name="viewer">Who raises it.</param>
    /// <param name="command">Which ticket.</param>
    /// <param name="reason">Why to look now; shown with the flag.</param>
    /// <param name="expiresAt">When it lowers itself; null: never.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> RaiseFlagAsync(Viewer viewer, TicketCommand command, string reason, DateTimeOffset? expiresAt, CancellationToken ct) =>
        expiresAt <= clock.GetUtcNow()
            ? Refused(Refusal.Past)
            : SayAsync(viewer, command, "flag", reason, Flag.ReasonLength,
                (ticket, act, words) => ticket.RaiseFlag(act, words, expiresAt).Id.Value, ct);

    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> LowerFlagAsync(Viewer viewer, TicketCommand command, FlagId flag, CancellationToken ct) =>
        ChangeAsync(viewer, command, "lower", [], (ticket, act) =>
            ticket.LowerFlag(act, flag) ? Accepted(new Done(ticket.Number, ticket.Version)) : Refused(Refusal.TooLate), ct);

    private Task<TicketOutcome> SayAsync(
        Viewer viewer, TicketCommand command, string kind, string text, int longest, Func<Ticket, Journal.Act, string, Guid> say, CancellationToken ct) =>
        ChangeAsync(viewer, command, kind, [], (ticket, act) =>
        {
            var words = text.Trim();
            if (words.Length == 0)
                return Refused(Refusal.Empty);
            if (words.Length > longest)
                return Refused(Refusal.TooLong);
            var made = say(ticket, act, words);
            return Accepted(new Done(ticket.Number, ticket.Version, Made: made));
        }, ct);
}

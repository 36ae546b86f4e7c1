using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Promises to call back: they never collide.</summary>
public sealed partial class TicketDesk
{
    /// <param name="viewer">Who promises it, and whose promise it is.</param>
    /// <param name="command">Which ticket.</param>
    /// <param name="dueAt">By when, UTC; not in the past.</param>
    /// <param name="phone">Where to call; empty: the requester's own number.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> PromiseCallBackAsync(Viewer viewer, TicketCommand command, DateTimeOffset dueAt, string phone, CancellationToken ct) =>
        ChangeAsync(viewer, command, "promise-call", [], (ticket, act) =>
        {
            if (dueAt <= act.At)
                return Refused(Refusal.Past);
            if (phone.Trim().Length > CallBack.PhoneLength)
                return Refused(Refusal.TooLong);
            var promise = ticket.PromiseCallBack(act, viewer.Staff!.Value, dueAt, phone);
            return Accepted(new Done(ticket.Number, ticket.Version, Made: promise.Id.Value));
        }, ct);

    /// <summary>They were called.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> KeepCallBackAsync(Viewer viewer, TicketCommand command, CallBackId promise, CancellationToken ct) =>
        ChangeAsync(viewer, command, "keep-call", [], (ticket, act) =>
            ticket.KeepCallBack(act, promise) ? Accepted(new Done(ticket.Number, ticket.Version)) : Refused(Refusal.TooLate), ct);
}

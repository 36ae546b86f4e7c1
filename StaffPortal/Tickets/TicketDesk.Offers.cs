using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>Answers of those a ticket was given to.</summary>
public sealed partial class TicketDesk
{
    private static readonly string[] OfferField = ["offer"];

    /// <summary>Those it was given to take it on: the person, or any of the team when nobody was named.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> AcceptAsync(Viewer viewer, TicketCommand command, CancellationToken ct) =>
        ChangeAsync(viewer, command, "accept", OfferField, async (ticket, act) =>
            ticket.OpenOffer is null ? new NotAllowed(Refusal.NoOffer)
            : !await HasItAsync(viewer, ticket, ct) ? new NotAllowed(Refusal.NoRight)
            : ticket.Accept(act) ? new Done(ticket.Number, ticket.Version) : new NotAllowed(Refusal.NoOffer), ct);

    /// <summary>Declines it, or returns it after it was accepted, to whoever gave it; the reason becomes a note.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<TicketOutcome> GiveBackAsync(Viewer viewer, TicketCommand command, string reason, CancellationToken ct) =>
        ChangeAsync(viewer, command, "give-back", ["offer", "owner"], async (ticket, act) =>
        {
            if (string.IsNullOrWhiteSpace(reason))
                return new NotAllowed(Refusal.Empty);
            if (reason.Length > Ticket.TextLength)
                return new NotAllowed(Refusal.TooLong);
            if (!ticket.IsOpen || (ticket.OpenOffer ?? ticket.LastAccepted) is null)
                return new NotAllowed(Refusal.NoOffer);
            if (!await HasItAsync(viewer, ticket, ct))
                return new NotAllowed(Refusal.NoRight);
            ticket.GiveBack(act, reason.Trim());
            return new Done(ticket.Number, ticket.Version);
        }, ct);

    /// <summary>The viewer is the person who has it, or of the team in whose queue it stands when nobody has.</summary>
    internal static bool HasIt(StaffSnapshot people, Viewer viewer, StaffId? owner, TeamId? team) => viewer.Staff is { } me
        && (owner is { } person ? person == me : team is { } unit && people.Person(me)?.Memberships.Any(m => m.Team == unit) == true);

    private async Task<bool> HasItAsync(Viewer viewer, Ticket ticket, CancellationToken ct) => HasIt(await staff.GetAsync(ct), viewer, ticket.Owner, ticket.Team);
}

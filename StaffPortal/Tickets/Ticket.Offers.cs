using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>Given to others, who accept, decline or return it.</summary>
public sealed partial class Ticket
{
    /// <summary>All offers made of it, the oldest first. At most the last is open.</summary>
    public IReadOnlyList<Offer> Offers { get; private set; } = [];

    /// <summary>Since when it waits for its team or person to accept it; null when nobody is asked.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    /// <summary>How often it went from one team or person to another.</summary>
    public int HandOvers { get; private set; }

    /// <summary>The one not answered yet.</summary>
    public Offer? OpenOffer => Offers.Count > 0 && Offers[^1].EndedAt is null ? Offers[^1] : null;

    /// <summary>Where it goes back to: whoever gave it to those who have it and accepted it. Null when nobody did.</summary>
    public Offer? LastAccepted => Offers.Count > 0 && Offers[^1].Answer == OfferAnswer.Accepted ? Offers[^1] : null;

    /// <summary>Those it was given to take it on. False when nobody is asked.</summary>
    public bool Accept(Act act)
    {
        if (OpenOffer is null)
            return false;
        EndOffer(act, OfferAnswer.Accepted);
        Tell(act, TicketKinds.Accepted, "offer", ("owner", Owner?.Value));
        return true;
    }

    /// <summary>
    /// Those it was given to, or who have accepted it, give it back to whoever gave it. The reason is said in a note.
    /// False when nobody gave it.
    /// </summary>
    public bool GiveBack(Act act, string reason)
    {
        if ((OpenOffer ?? LastAccepted) is not { } offer)
            return false;
        var isDeclined = OpenOffer is not null;
        var (fromOwner, fromTeam) = (Owner, Team);
        if (isDeclined)
            EndOffer(act, OfferAnswer.Declined);
        else
            // Answered once more: a second return has nobody to go to.
            Offers = [.. Offers.SkipLast(1), offer with { Answer = OfferAnswer.Withdrawn }];
        (Owner, Team) = (offer.FromOwner, offer.FromTeam);
        HandOvers++;
        var note = Message.Note(Id, act, reason);
        messages.Add(note);
        var stage = Stage == Catalogue.StageCategory.Assigned && Owner is null ? Drawn.First(Catalogue.StageCategory.Triage) : null;
        if (stage is not null)
            Enter(act, stage);
        MustReckon = true;
        Tell(act, isDeclined ? TicketKinds.Declined : TicketKinds.Returned, stage is null ? "owner offer" : "owner offer stage", ("message", note.Id.Value), ("givenBy", offer.By), ("owner", Owner?.Value),
            ("fromOwner", fromOwner?.Value), ("fromTeam", fromTeam?.Value), ("stage", Stage), ("stageId", StageId));
        return true;
    }

    /// <summary>An assignment is an offer when it asks somebody else: another person, or another team with nobody named.</summary>
    private void Offer(Act act, StaffId? fromOwner, TeamId? fromTeam)
    {
        EndOffer(act, Owner is { } taker && taker.Value == act.ActorId ? OfferAnswer.Accepted : OfferAnswer.Withdrawn);
        if (IsHandOver(fromOwner, fromTeam))
            HandOvers++;
        var asks = Owner is { } owner ? owner.Value != act.ActorId : Team is not null && Team != fromTeam;
        if (!asks || act.Origin is Origin.Import || (act.Origin == Origin.Rule && Owner is null))
            return;
        Offers = [.. Offers, new(act.At, act.Origin == Origin.Person ? act.ActorId : null, fromOwner, fromTeam)];
        (OfferedAt, MustReckon) = (act.At, true);
    }

    private void EndOffer(Act act, OfferAnswer answer)
    {
        if (OpenOffer is not { } open)
            return;
        Offers = [.. Offers.SkipLast(1), open with { EndedAt = act.At, Answer = answer }];
        (OfferedAt, MustReckon) = (null, true);
    }

    /// <summary>An assignment is taken back: what it offered was never offered, and what it ended goes on.</summary>
    private void Unoffer(StaffId? toOwner, TeamId? toTeam, DateTimeOffset? undoneAt)
    {
        if (IsHandOver(toOwner, toTeam))
            HandOvers--;
        Offers = [.. Offers.Where(o => o.At != undoneAt).Select(o => o.EndedAt == undoneAt ? o with { EndedAt = null, Answer = OfferAnswer.None } : o)];
        (OfferedAt, MustReckon) = (OpenOffer?.At, true);
    }

    private bool IsHandOver(StaffId? owner, TeamId? team) =>
        Team != team || (owner is not null && Owner is not null && Owner != owner);
}

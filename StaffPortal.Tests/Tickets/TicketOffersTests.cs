using StaffPortal.Journal;
using StaffPortal.ServiceLevels;
using StaffPortal.Tickets;
using StaffPortal.Catalogue;
using Xunit;
using static StaffPortal.Tests.Tickets.Requests;

namespace StaffPortal.Tests.Tickets;

/// <summary>What is given to others is an offer until they answer it; how often it went over is counted.</summary>
public sealed class TicketOffersTests
{
    [Fact]
    public void Given_to_somebody_else_it_waits_to_be_accepted()
    {
        var ticket = Received();

        ticket.Assign(At(1), Aino, Roads);

        Assert.Equal(new Offer(Eight.AddMinutes(1), Eero.Value, null, Roads), ticket.OpenOffer);
        Assert.Equal((Eight.AddMinutes(1), 0), (ticket.OfferedAt!.Value, ticket.HandOvers));
    }

    [Fact]
    public void Taken_by_oneself_placed_by_a_rule_in_a_queue_or_brought_in_it_asks_nobody()
    {
        var (own, placed, history) = (Received(), Received(), Received());

        own.Assign(At(1), Eero, Roads);
        placed.Assign(At(1) with { Origin = Origin.Rule }, null, Parks);
        history.Assign(At(1) with { Origin = Origin.Import }, Aino, Roads);

        Assert.All([own, placed, history], t => Assert.Equal((null, null), (t.OpenOffer, t.OfferedAt)));
        Assert.Equal([0, 1, 0], new[] { own.HandOvers, placed.HandOvers, history.HandOvers });
    }

    [Fact]
    public void Another_teams_queue_is_asked_and_whoever_takes_it_from_there_accepts()
    {
        var ticket = Received();
        ticket.Assign(At(1), null, Parks);
        Assert.NotNull(ticket.OpenOffer);

        ticket.Assign(Act.By(Aino.Value, Eight.AddMinutes(5)), Aino, Parks);

        Assert.Equal((OfferAnswer.Accepted, Eight.AddMinutes(5)), (ticket.Offers[^1].Answer, ticket.Offers[^1].EndedAt!.Value));
        Assert.Equal((null, 1), (ticket.OfferedAt, ticket.HandOvers));
    }

    [Fact]
    public void Given_on_before_an_answer_the_first_offer_is_withdrawn_and_the_next_is_asked()
    {
        var ticket = Received();
        ticket.Assign(At(1), Aino, Roads);

        ticket.Assign(At(2), null, Parks);

        Assert.Equal([OfferAnswer.Withdrawn, OfferAnswer.None], ticket.Offers.Select(o => o.Answer));
        Assert.Equal((Aino, Roads), (ticket.OpenOffer!.FromOwner!.Value, ticket.OpenOffer.FromTeam!.Value));
        Assert.Equal(1, ticket.HandOvers);
    }

    [Fact]
    public void Declined_it_goes_back_with_the_reason_as_a_note()
    {
        var ticket = Received();
        ticket.Assign(At(1), Eero, Roads);
        ticket.Assign(At(2), null, Parks);

        Assert.True(ticket.GiveBack(Act.By(Aino.Value, Eight.AddMinutes(9)), "Not a park, a street"));

        Assert.Equal((Eero, Roads, null, 2), (ticket.Owner!.Value, ticket.Team!.Value, ticket.OfferedAt, ticket.HandOvers));
        Assert.Equal((OfferAnswer.Declined, "Not a park, a street"), (ticket.Offers[^1].Answer, ticket.Messages[^1].Text));
        Assert.Equal((TicketKinds.Declined, "owner offer"), (Last(ticket).Kind, Last(ticket).Fields));
        Assert.False(ticket.GiveBack(At(10), "Again"));
    }

    [Fact]
    public void Accepted_it_can_be_returned_once_and_a_ticket_nobody_has_goes_back_to_be_placed()
    {
        var ticket = Received();
        ticket.Assign(At(1), Aino, Roads);
        Assert.Equal(StageCategory.Assigned, ticket.Stage);
        ticket.Accept(Act.By(Aino.Value, Eight.AddMinutes(2)));

        Assert.True(ticket.GiveBack(Act.By(Aino.Value, Eight.AddMinutes(9)), "No time"));

        Assert.Equal((null, Roads, StageCategory.Triage), (ticket.Owner, ticket.Team!.Value, ticket.Stage));
        Assert.Equal((TicketKinds.Returned, "owner offer stage"), (Last(ticket).Kind, Last(ticket).Fields));
        Assert.False(ticket.GiveBack(At(10), "Again"));
    }

    [Fact]
    public void Taken_back_what_was_offered_was_never_offered_and_what_it_ended_goes_on()
    {
        var ticket = Received();
        ticket.Assign(At(1), Aino, Roads);
        ticket.Assign(At(2), null, Parks);

        ticket.Undo(At(3), new(new OwnerBefore(Aino, Roads)), Potholes.DueMinutes, Eight.AddMinutes(2));

        Assert.Equal([new Offer(Eight.AddMinutes(1), Eero.Value, null, Roads)], ticket.Offers);
        Assert.Equal((Eight.AddMinutes(1), 0), (ticket.OfferedAt!.Value, ticket.HandOvers));
    }

    [Fact]
    public void Resolving_it_asks_nobody_any_more()
    {
        var ticket = Received();
        ticket.Assign(At(1), Aino, Roads);

        ticket.MoveTo(At(2), StageCategory.Resolved);

        Assert.Equal((null, OfferAnswer.Withdrawn), (ticket.OfferedAt, ticket.Offers[^1].Answer));
    }

    [Fact]
    public void The_acceptance_clock_runs_from_the_offer_to_the_answer()
    {
        var ticket = Received();
        ticket.Assign(At(10), Aino, Roads);
        var targets = new Targets(null, null, null, TimeSpan.FromHours(1));
        var promise = new Promise(new(TimeZoneInfo.Utc, [CalendarVersion.Always]), null, [new(DateTimeOffset.MinValue, false, targets, targets, targets)], "");

        Clock? After(int minute) => Clocks.Fold(TicketCourse.Of(ticket, promise), promise.Calendar, Eight.AddMinutes(minute)).Acceptance;

        Assert.Equal((ClockState.Running, Eight.AddMinutes(70)), (After(30)!.State, After(30)!.DueAt!.Value));
        ticket.Accept(Act.By(Aino.Value, Eight.AddMinutes(40)));
        Assert.Equal((ClockState.Done, TimeSpan.FromMinutes(30)), (After(50)!.State, After(50)!.Used));
    }
}

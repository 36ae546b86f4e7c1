using StaffPortal.Tickets;
using Xunit;
using static StaffPortal.Tests.Tickets.Requests;

namespace StaffPortal.Tests.Tickets;

public sealed class TicketFlagsTests
{
    [Fact]
    public void A_flag_has_a_reason_an_owner_and_maybe_an_hour_and_its_reason_stays_out_of_the_journal()
    {
        var ticket = Received();

        var flag = ticket.RaiseFlag(At(5), "Child near the pit", Eight.AddHours(1));

        Assert.True(ticket.IsFlagged);
        Assert.Equal(
            ("Child near the pit", Eero.Value, Eight.AddMinutes(5), Eight.AddHours(1), null),
            (flag.Reason, flag.RaisedBy, flag.RaisedAt, flag.ExpiresAt, flag.LoweredAt));
        Assert.Equal(
            (TicketKinds.FlagRaised, "", $$"""{"department":"{{Potholes.Department.Value:N}}","team":"{{Roads.Value:N}}","flag":"{{flag.Id.Value:N}}"}"""),
            Last(ticket));
    }

    [Fact]
    public void A_ticket_stays_flagged_until_its_last_flag_is_lowered()
    {
        var ticket = Received();
        var (one, two) = (ticket.RaiseFlag(At(1), "One", null), ticket.RaiseFlag(At(2), "Two", null));

        Assert.True(ticket.LowerFlag(At(3), one.Id));
        Assert.Equal((true, 3, Eero.Value), (ticket.IsFlagged, Minute(one.LoweredAt), one.LoweredBy));

        Assert.True(ticket.LowerFlag(At(4), two.Id));
        Assert.Equal((false, TicketKinds.FlagLowered), (ticket.IsFlagged, Last(ticket).Kind));
    }

    [Fact]
    public void A_flag_is_lowered_once()
    {
        var ticket = Received();
        var flag = ticket.RaiseFlag(At(1), "One", null);
        ticket.LowerFlag(At(2), flag.Id);

        Assert.False(ticket.LowerFlag(At(3), flag.Id));
        Assert.False(ticket.LowerFlag(At(3), FlagId.New()));
        Assert.Equal((3, 2), (ticket.Version, Minute(flag.LoweredAt)));
    }
}

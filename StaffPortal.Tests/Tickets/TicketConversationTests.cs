using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Tickets;
using Xunit;
using static StaffPortal.Tests.Tickets.Requests;

namespace StaffPortal.Tests.Tickets;

/// <summary>What is said: to the requester, by the requester, among staff.</summary>
public sealed class TicketConversationTests
{
    [Fact]
    public void A_reply_waits_until_it_may_leave_and_its_words_stay_out_of_the_journal()
    {
        var ticket = Received();

        var reply = ticket.Reply(At(5), "We come today.", Eight.AddMinutes(6));

        Assert.Equal(
            (MessageKind.Reply, MessageState.Waiting, Eero.Value, "We come today.", Eight.AddMinutes(5), Eight.AddMinutes(6)),
            (reply.Kind, reply.State, reply.Author, reply.Text, reply.At, reply.LeavesAt));
        Assert.Equal(5, Minute(ticket.FirstReplyAt));
        Assert.Equal(
            (TicketKinds.Replied, "", $$"""{"department":"{{Potholes.Department.Value:N}}","team":"{{Roads.Value:N}}","message":"{{reply.Id.Value:N}}"}"""),
            Last(ticket));
    }

    [Fact]
    public void A_note_answers_nobody()
    {
        var ticket = Received();

        var note = ticket.Note(At(5), "Ask the contractor.");

        Assert.Equal((MessageKind.Note, MessageState.Recorded, Eero.Value, null), (note.Kind, note.State, note.Author, note.LeavesAt));
        Assert.Null(ticket.FirstReplyAt);
        Assert.Equal((TicketKinds.Noted, ""), (Last(ticket).Kind, Last(ticket).Fields));
    }

    [Theory]
    [InlineData(StageCategory.Received, false, StageCategory.Received)]
    [InlineData(StageCategory.Triage, false, StageCategory.Triage)]
    [InlineData(StageCategory.Assigned, true, StageCategory.Assigned)]
    [InlineData(StageCategory.InProgress, true, StageCategory.InProgress)]
    [InlineData(StageCategory.Waiting, true, StageCategory.InProgress)]
    [InlineData(StageCategory.Waiting, false, StageCategory.Triage)]
    [InlineData(StageCategory.Resolved, true, StageCategory.InProgress)]
    [InlineData(StageCategory.Resolved, false, StageCategory.Triage)]
    [InlineData(StageCategory.Closed, true, StageCategory.Closed)]
    [InlineData(StageCategory.Closed, false, StageCategory.Closed)]
    public void A_word_from_the_requester_reopens_what_waited_or_was_resolved(StageCategory before, bool owned, StageCategory after)
    {
        var ticket = In(before);
        if (owned)
            ticket.Assign(At(8), Eero, Roads);
        var visits = ticket.Visits.Count;

        ticket.Hear(At(9), null, Channel.Phone, "It is still there.");

        Assert.Equal((after, Workflow.IsOpen(after)), (ticket.Stage, ticket.IsOpen));
        Assert.Equal(before == after ? visits : visits + 1, ticket.Visits.Count);
        // A stage it moves collides with a colleague who saw the stage before.
        Assert.Equal((TicketKinds.Heard, before == after ? "" : "stage"), (Last(ticket).Kind, Last(ticket).Fields));
    }

    [Fact]
    public void A_word_from_the_requester_is_a_message_and_a_contact()
    {
        var ticket = Received();
        var matti = CustomerId.New();

        var heard = ticket.Hear(At(9), matti, Channel.Email, "Still there.");

        Assert.Equal(
            (MessageKind.Incoming, MessageState.Recorded, null, matti, Channel.Email, "Still there."),
            (heard.Kind, heard.State, heard.Author, heard.From, heard.Channel, heard.Text));
        Assert.Equal((matti, Channel.Email, 9), ticket.Contacts.Select(c => (c.Reporter, c.Channel, Minute(c.At))).Last());
    }

    [Fact]
    public void A_withdrawn_reply_was_no_first_reply()
    {
        var ticket = Received();
        var reply = ticket.Reply(At(5), "We come today.", Eight.AddMinutes(6));

        Assert.True(ticket.Withdraw(At(5), reply.Id));

        Assert.Equal((MessageState.Withdrawn, null, TicketKinds.Withdrew), (reply.State, ticket.FirstReplyAt, Last(ticket).Kind));
    }

    [Fact]
    public void When_the_first_of_two_waiting_replies_is_withdrawn_the_second_is_the_first()
    {
        var ticket = Received();
        var one = ticket.Reply(At(5), "We come today.", Eight.AddMinutes(15));
        ticket.Reply(At(7), "At noon.", Eight.AddMinutes(17));

        ticket.Withdraw(At(8), one.Id);

        Assert.Equal(7, Minute(ticket.FirstReplyAt));
    }

    [Fact]
    public void A_later_reply_withdrawn_changes_nothing_about_the_first()
    {
        var ticket = Received();
        var one = ticket.Reply(At(5), "We come today.", Eight.AddMinutes(6));
        ticket.Record(At(6), one.Id);
        var two = ticket.Reply(At(7), "At noon.", Eight.AddMinutes(8));

        ticket.Withdraw(At(7), two.Id);

        Assert.Equal(5, Minute(ticket.FirstReplyAt));
    }

    [Fact]
    public void What_has_left_cannot_be_withdrawn_and_what_was_withdrawn_does_not_leave()
    {
        var ticket = Received();
        var left = ticket.Reply(At(1), "Left.", Eight.AddMinutes(2));
        var back = ticket.Reply(At(1), "Taken back.", Eight.AddMinutes(2));
        Assert.True(ticket.Record(At(2), left.Id));
        Assert.True(ticket.Withdraw(At(1), back.Id));
        var version = ticket.Version;

        Assert.Equal((false, false, false, false),
            (ticket.Withdraw(At(3), left.Id), ticket.Record(At(3), left.Id), ticket.Withdraw(At(3), back.Id), ticket.Record(At(3), back.Id)));
        Assert.Equal((MessageState.Recorded, MessageState.Withdrawn, version), (left.State, back.State, ticket.Version));
    }

    [Fact]
    public void A_reply_that_nobody_wrote_cannot_be_withdrawn() => Assert.False(Received().Withdraw(At(1), MessageId.New()));
}

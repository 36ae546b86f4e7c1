using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;
using Xunit;
using static StaffPortal.Tests.Tickets.Requests;

namespace StaffPortal.Tests.Tickets;

/// <summary>Waiting for somebody until a time, and what becomes of what was resolved.</summary>
public sealed class TicketWaitingTests
{
    [Fact]
    public void It_knows_whom_it_waits_for_and_goes_on_when_the_time_is_up()
    {
        var ticket = Waiting(Awaited.Contractor, until: 60);

        Assert.Equal((Awaited.Contractor, Eight.AddMinutes(60)), (ticket.WaitsFor, ticket.WaitsUntil));
        Assert.False(ticket.EndWait(At(59)));
        Assert.True(ticket.EndWait(At(60)));
        Assert.Equal((StageCategory.InProgress, null, null), (ticket.Stage, ticket.WaitsFor, ticket.WaitsUntil));
        Assert.Equal((TicketKinds.WaitEnded, "stage"), (Last(ticket).Kind, Last(ticket).Fields));
        Assert.False(ticket.EndWait(At(61)));
    }

    [Theory]
    [InlineData(Awaited.Requester, StageCategory.InProgress)]
    [InlineData(Awaited.Contractor, StageCategory.Waiting)]
    [InlineData(Awaited.Unit, StageCategory.Waiting)]
    public void The_requesters_word_ends_only_the_wait_for_them(Awaited whom, StageCategory after)
    {
        var ticket = Waiting(whom, until: 60);

        ticket.Hear(At(20), null, Channel.Phone, "It is the left lane.");

        Assert.Equal(after, ticket.Stage);
    }

    [Fact]
    public void The_wait_for_another_unit_ends_with_its_last_task()
    {
        var ticket = Received();
        ticket.Assign(At(1), Eero, Roads);
        var (one, two) = (Ask(), Ask());
        ticket.MoveTo(At(3), StageCategory.Waiting, new(new Wait(Awaited.Unit, Eight.AddDays(3))));

        ticket.MoveTask(At(4), one, TaskState.Declined, "Not ours");
        Assert.Equal(StageCategory.Waiting, ticket.Stage);
        ticket.MoveTask(At(5), two, TaskState.InProgress, "");
        ticket.MoveTask(At(6), two, TaskState.Done, "");
        Assert.Equal(StageCategory.InProgress, ticket.Stage);

        WorkTaskId Ask() => ticket.AskTask(At(2), new("Cones", Parks, null, ""), Potholes.Department, null).Id;
    }

    [Fact]
    public void It_can_wait_longer_and_undoing_a_return_brings_the_wait_back()
    {
        var ticket = Waiting(Awaited.Requester, until: 60);
        ticket.WaitOn(At(10), new(Awaited.Authority, Eight.AddMinutes(90)));
        Assert.False(ticket.EndWait(At(60)));
        ticket.MoveTo(At(61), StageCategory.InProgress);

        ticket.Undo(At(62), new(Stage: StageCategory.Waiting), Potholes.DueMinutes);

        Assert.Equal((StageCategory.Waiting, Awaited.Authority, Eight.AddMinutes(90)), (ticket.Stage, ticket.WaitsFor, ticket.WaitsUntil));
        Assert.Throws<InvalidOperationException>(() => Received().WaitOn(At(1), new(Awaited.Time, Eight.AddDays(1))));
    }

    [Fact]
    public void Mere_thanks_leave_it_resolved_until_a_person_has_decided()
    {
        var ticket = In(StageCategory.Resolved);
        ticket.Hear(At(20), null, Channel.Email, "Kiitos paljon!");
        Assert.Equal((StageCategory.Resolved, Eight.AddMinutes(20)), (ticket.Stage, ticket.ThankedAt));

        Assert.True(ticket.TakeThanks(At(21)));
        Assert.Equal((null, StageCategory.Resolved), (ticket.ThankedAt, ticket.Stage));
        Assert.False(ticket.TakeThanks(At(22)));
        Assert.True(ticket.Reopen(At(23)));
        Assert.Equal((StageCategory.Triage, true), (ticket.Stage, ticket.IsOpen));
        Assert.False(ticket.Reopen(At(24)));
    }

    [Fact]
    public void How_it_ended_is_kept_and_comes_back_with_an_undone_reopening()
    {
        var ticket = In(StageCategory.InProgress);
        ticket.MoveTo(At(10), StageCategory.Resolved, new(Ending: Ending.NotPossible));
        ticket.MoveTo(At(11), StageCategory.Closed);
        Assert.Equal(Ending.NotPossible, ticket.Ending);

        ticket.MoveTo(At(12), StageCategory.InProgress);
        Assert.Null(ticket.Ending);
        ticket.Undo(At(13), new(Stage: StageCategory.Closed), Potholes.DueMinutes);
        Assert.Equal(Ending.NotPossible, ticket.Ending);
    }

    [Fact]
    public void One_whose_process_leads_no_further_stays_resolved()
    {
        var ticket = In(StageCategory.Resolved);
        ticket.ReckonClosing(TimeSpan.FromDays(14));
        var process = CommonProcess.Version;
        ticket.Follow(process with { Moves = [.. process.Moves.Where(m => m.To != CommonProcess.IdOf(StageCategory.Closed))] });

        Assert.False(ticket.CloseQuietly(At(60 * 24 * 20)));
        Assert.Equal(StageCategory.Resolved, ticket.Stage);
        ticket.Follow(process);
        Assert.False(ticket.CloseQuietly(At(60 * 24 * 13)));
        Assert.True(ticket.CloseQuietly(At(60 * 24 * 20)));
        Assert.Equal(StageCategory.Closed, ticket.Stage);
    }

    private static Ticket Waiting(Awaited whom, int until)
    {
        var ticket = Received();
        ticket.Assign(At(1), Eero, Roads);
        ticket.MoveTo(At(2), StageCategory.Waiting, new(new Wait(whom, Eight.AddMinutes(until))));
        return ticket;
    }
}

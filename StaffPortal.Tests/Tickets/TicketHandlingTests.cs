using CsCheck;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using Xunit;
using static StaffPortal.Tests.Tickets.Requests;

namespace StaffPortal.Tests.Tickets;

/// <summary>Who has it, where it stands, how urgent it is.</summary>
public sealed class TicketHandlingTests
{
    [Theory]
    [InlineData(StageCategory.Received, StageCategory.Assigned)]
    [InlineData(StageCategory.Triage, StageCategory.Assigned)]
    [InlineData(StageCategory.Assigned, StageCategory.Assigned)]
    [InlineData(StageCategory.InProgress, StageCategory.InProgress)]
    [InlineData(StageCategory.Waiting, StageCategory.Waiting)]
    [InlineData(StageCategory.Resolved, StageCategory.Resolved)]
    [InlineData(StageCategory.Closed, StageCategory.Closed)]
    public void Taking_it_begins_the_work_where_it_had_not_begun(StageCategory before, StageCategory after)
    {
        var ticket = In(before);

        ticket.Assign(At(9), Eero, Roads);

        Assert.Equal((Eero, Roads, after), (ticket.Owner, ticket.Team, ticket.Stage));
        Assert.Equal((TicketKinds.Assigned, before == after ? "owner" : "owner stage"), (Last(ticket).Kind, Last(ticket).Fields));
        if (before != after)
            Assert.Equal((after, 9, null), Stays(ticket).Last());
    }

    [Theory]
    [InlineData(StageCategory.Received, StageCategory.Received)]
    [InlineData(StageCategory.Triage, StageCategory.Triage)]
    [InlineData(StageCategory.Assigned, StageCategory.Triage)]
    [InlineData(StageCategory.InProgress, StageCategory.InProgress)]
    [InlineData(StageCategory.Waiting, StageCategory.Waiting)]
    public void Passing_it_to_a_team_returns_assigned_work_to_triage(StageCategory before, StageCategory after)
    {
        var ticket = In(before);

        ticket.Assign(At(9), null, Parks);

        Assert.Equal((null, Parks, after), (ticket.Owner, ticket.Team, ticket.Stage));
        Assert.Equal(before == after ? "owner" : "owner stage", Last(ticket).Fields);
    }

    [Fact]
    public void The_entry_tells_whose_it_was_so_that_both_queues_hear()
    {
        var ticket = Received();
        ticket.Assign(At(1), Eero, Roads);

        ticket.Assign(At(2), null, Parks);

        Assert.Equal(
            $$"""{"department":"{{Potholes.Department.Value:N}}","team":"{{Parks.Value:N}}","owner":null,"fromOwner":"{{Eero.Value:N}}","fromTeam":"{{Roads.Value:N}}","stage":"Triage","stageId":2}""",
            Last(ticket).Data);
    }

    [Fact]
    public void Giving_it_to_whom_has_it_changes_nothing()
    {
        var ticket = Received();
        ticket.Assign(At(1), Eero, Roads);

        ticket.Assign(At(2), Eero, Roads);

        Assert.Equal((2, 2), (ticket.Version, ticket.Memory.Count));
    }

    [Fact]
    public void Every_stay_ends_when_the_next_begins()
    {
        var ticket = Received();

        ticket.Assign(At(5), Eero, Roads);
        ticket.MoveTo(At(10), StageCategory.InProgress);
        ticket.MoveTo(At(30), StageCategory.Waiting);
        ticket.MoveTo(At(50), StageCategory.InProgress);
        ticket.MoveTo(At(60), StageCategory.Resolved);

        Assert.Equal(
        [
            (StageCategory.Received, 0, 5), (StageCategory.Assigned, 5, 10), (StageCategory.InProgress, 10, 30),
            (StageCategory.Waiting, 30, 50), (StageCategory.InProgress, 50, 60), (StageCategory.Resolved, 60, null),
        ], Stays(ticket));
        Assert.Equal([null, Eero, Eero, Eero, Eero, Eero], ticket.Visits.OrderBy(v => v.From).Select(v => v.Owner));
    }

    [Fact]
    public void Resolving_and_closing_are_two_instants()
    {
        var ticket = In(StageCategory.InProgress);

        ticket.MoveTo(At(30), StageCategory.Resolved);
        Assert.Equal((false, 30, null), (ticket.IsOpen, Minute(ticket.ResolvedAt), Minute(ticket.ClosedAt)));

        ticket.MoveTo(At(45), StageCategory.Closed);
        Assert.Equal((false, 30, 45), (ticket.IsOpen, Minute(ticket.ResolvedAt), Minute(ticket.ClosedAt)));
    }

    [Fact]
    public void What_is_reopened_is_neither_resolved_nor_closed()
    {
        var ticket = In(StageCategory.Closed);

        ticket.MoveTo(At(30), StageCategory.InProgress);

        Assert.Equal((true, null, null), (ticket.IsOpen, Minute(ticket.ResolvedAt), Minute(ticket.ClosedAt)));
        Assert.Contains("\"step\":\"Reopen\"", Last(ticket).Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Closing_what_was_never_resolved_leaves_it_unresolved()
    {
        var ticket = Received();

        ticket.MoveTo(At(3), StageCategory.Closed);

        Assert.Equal((null, 3), (Minute(ticket.ResolvedAt), Minute(ticket.ClosedAt)));
    }

    [Fact]
    public void A_new_priority_computes_the_due_time_again_from_receiving()
    {
        var ticket = Received();

        ticket.Prioritise(At(60), Priority.Urgent, Potholes.DueMinutes);
        Assert.Equal((Priority.Urgent, 120, "priority"), (ticket.Priority, Minute(ticket.DueAt), Last(ticket).Fields));

        ticket.Prioritise(At(61), Priority.Normal, Potholes.DueMinutes);
        Assert.Equal((Priority.Normal, 480), (ticket.Priority, Minute(ticket.DueAt)));
    }

    [Fact]
    public void The_same_priority_again_is_no_entry()
    {
        var ticket = Received();

        ticket.Prioritise(At(60), Priority.Normal, Potholes.DueMinutes);

        Assert.Equal(1, ticket.Version);
    }

    [Fact]
    public void Undoing_a_taking_strikes_out_the_stay_it_began_as_if_nothing_had_happened()
    {
        var ticket = Received();
        ticket.Assign(At(5), Eero, Roads);

        ticket.Undo(At(6), new(new OwnerBefore(null, Roads), StageCategory.Received), Potholes.DueMinutes);

        Assert.Equal((null, Roads, StageCategory.Received), (ticket.Owner, ticket.Team, ticket.Stage));
        Assert.Equal([(StageCategory.Received, 0, null)], Stays(ticket));
        Assert.Equal((TicketKinds.Undone, "owner stage"), (Last(ticket).Kind, Last(ticket).Fields));
    }

    [Fact]
    public void Undoing_strikes_out_the_right_stay_even_when_several_began_in_one_instant()
    {
        for (var round = 0; round < 20; round++)
        {
            var ticket = Received();
            ticket.Assign(At(0), Eero, Roads);
            ticket.MoveTo(At(0), StageCategory.InProgress);

            ticket.Undo(At(1), new(Stage: StageCategory.Assigned), Potholes.DueMinutes);

            Assert.Equal([(StageCategory.Received, 0, 0), (StageCategory.Assigned, 0, null)], Stays(ticket));
        }
    }

    [Fact]
    public void Undoing_a_priority_puts_the_due_time_back()
    {
        var ticket = Received();
        ticket.Prioritise(At(5), Priority.Urgent, Potholes.DueMinutes);

        ticket.Undo(At(6), new(Priority: Priority.Normal), Potholes.DueMinutes);

        Assert.Equal((Priority.Normal, 480, "priority"), (ticket.Priority, Minute(ticket.DueAt), Last(ticket).Fields));
    }

    [Fact]
    public void Undoing_a_passing_on_tells_both_queues()
    {
        var ticket = Received();
        ticket.Assign(At(5), null, Parks);

        ticket.Undo(At(6), new(new OwnerBefore(null, Roads)), Potholes.DueMinutes);

        Assert.Equal((Roads, "owner"), (ticket.Team, Last(ticket).Fields));
        Assert.Contains($"\"team\":\"{Roads.Value:N}\"", Last(ticket).Data, StringComparison.Ordinal);
        Assert.Contains($"\"fromTeam\":\"{Parks.Value:N}\"", Last(ticket).Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Undoing_a_resolution_reopens_without_a_trace_in_the_stays()
    {
        var ticket = In(StageCategory.InProgress);
        ticket.MoveTo(At(30), StageCategory.Resolved);

        ticket.Undo(At(31), new(Stage: StageCategory.InProgress), Potholes.DueMinutes);

        Assert.Equal([(StageCategory.Received, 0, 2), (StageCategory.InProgress, 2, null)], Stays(ticket));
        Assert.Equal((true, null, null), (ticket.IsOpen, Minute(ticket.ResolvedAt), Minute(ticket.ClosedAt)));
    }

    [Fact]
    public void Undoing_a_reopening_restores_when_it_was_resolved_and_closed()
    {
        var ticket = In(StageCategory.InProgress);
        ticket.MoveTo(At(30), StageCategory.Resolved);
        ticket.MoveTo(At(45), StageCategory.Closed);
        ticket.MoveTo(At(60), StageCategory.InProgress);

        ticket.Undo(At(61), new(Stage: StageCategory.Closed), Potholes.DueMinutes);

        Assert.Equal((false, 30, 45), (ticket.IsOpen, Minute(ticket.ResolvedAt), Minute(ticket.ClosedAt)));
        Assert.Equal((StageCategory.Closed, 45, null), Stays(ticket).Last());
    }

    [Fact]
    public void Undoing_a_closing_leaves_it_resolved_when_it_was()
    {
        var ticket = In(StageCategory.InProgress);
        ticket.MoveTo(At(30), StageCategory.Resolved);
        ticket.MoveTo(At(45), StageCategory.Closed);

        ticket.Undo(At(46), new(Stage: StageCategory.Resolved), Potholes.DueMinutes);

        Assert.Equal((false, 30, null), (ticket.IsOpen, Minute(ticket.ResolvedAt), Minute(ticket.ClosedAt)));
    }

    [Fact]
    public void Undoing_after_the_stage_went_on_adds_a_stay_instead_of_striking_one_out()
    {
        var ticket = Received();
        ticket.Assign(At(5), Eero, Roads);
        ticket.MoveTo(At(10), StageCategory.InProgress);

        ticket.Undo(At(11), new(Stage: StageCategory.Triage), Potholes.DueMinutes);

        Assert.Equal(
            [(StageCategory.Received, 0, 5), (StageCategory.Assigned, 5, 10), (StageCategory.InProgress, 10, 11), (StageCategory.Triage, 11, null)],
            Stays(ticket));
    }

    [Fact]
    public void At_every_moment_exactly_one_stay_lasts_and_it_is_the_stage()
    {
        Gen.Int[0, 6].Array[1, 12].Sample(moves =>
        {
            var ticket = Received();
            var minute = 1;
            foreach (var stage in moves.Select(m => (StageCategory)m))
            {
                var before = ticket.Stage;
                if (!Workflow.Allows(before, stage))
                    continue;
                ticket.MoveTo(At(minute++), stage);
                if (minute % 3 == 0)
                    ticket.Undo(At(minute++), new(Stage: before), Potholes.DueMinutes);
                Assert.Equal(ticket.Stage, Assert.Single(ticket.Visits, v => v.To is null).Stage);
                Assert.Equal(Workflow.IsOpen(ticket.Stage), ticket.IsOpen);
                Assert.Equal(ticket.Stage == StageCategory.Closed, ticket.ClosedAt is not null);
                Assert.True(ticket.Stage != StageCategory.Resolved || ticket.ResolvedAt is not null);
            }
            var stays = Stays(ticket).ToList();
            Assert.Equal(stays.Skip(1).Select(s => (int?)s.From), stays.SkipLast(1).Select(s => s.To));
        }, iter: 2_000);
    }
}

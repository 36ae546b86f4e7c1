using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;
using static StaffPortal.Tests.Tickets.Requests;

namespace StaffPortal.Tests.Tickets;

/// <summary>A ticket goes through the stages of its process, asks for what they ask for, and into the queues they name.</summary>
public sealed class TicketProcessTests
{
    private static readonly Guid Crew = Parks.Value;

    [Fact]
    public void It_begins_at_the_first_stage_and_goes_only_where_its_process_allows()
    {
        var ticket = Begun();

        Assert.Equal((StreetWork.Received, StageCategory.Received, 1), (ticket.Here.Id, ticket.Stage, ticket.ProcessVersion));
        Assert.Throws<InvalidOperationException>(() => ticket.MoveTo(At(1), Stage(StreetWork.Field)));
        Assert.Throws<InvalidOperationException>(() => ticket.MoveTo(At(1), StageCategory.Waiting));
        ticket.MoveTo(At(1), Stage(StreetWork.Planned));
        Assert.Equal((StreetWork.Planned, StageCategory.Assigned), (ticket.Here.Id, ticket.Stage));
    }

    [Fact]
    public void The_unit_responsible_for_a_stage_gets_it_into_its_queue_and_the_stay_has_the_stages_target()
    {
        var ticket = Begun();
        ticket.Assign(At(1), Eero, Roads);
        Assert.Equal((StreetWork.Planned, Eero), (ticket.Here.Id, ticket.Owner));

        ticket.MoveTo(At(5), Stage(StreetWork.Field));

        Assert.Equal((null, Parks, StreetWork.Field), (ticket.Owner, ticket.Team, ticket.Here.Id));
        var stay = ticket.Visits.Single(v => v.To is null);
        Assert.Equal((StreetWork.Field, TimeSpan.FromHours(16), Parks), (stay.StageId, stay.Target, stay.Team));
        Assert.Equal(("owner stage", TicketKinds.Moved), (Last(ticket).Fields, Last(ticket).Kind));
    }

    [Fact]
    public void Taking_the_move_back_gives_owner_queue_and_stay_back()
    {
        var ticket = Begun();
        ticket.Assign(At(1), Eero, Roads);
        ticket.MoveTo(At(5), Stage(StreetWork.Field));

        ticket.Undo(At(6), new(new OwnerBefore(Eero, Roads), StageCategory.Assigned, StageId: StreetWork.Planned), Potholes.DueMinutes);

        Assert.Equal((Eero, Roads, StreetWork.Planned), (ticket.Owner, ticket.Team, ticket.Here.Id));
        Assert.Equal([(StageCategory.Received, 0, 1), (StageCategory.Assigned, 1, null)], Stays(ticket));
    }

    [Fact]
    public void What_a_stage_asks_for_is_lacking_until_it_is_there_since_the_stay_began()
    {
        var ticket = Begun();
        var all = StageNeeds.Owner | StageNeeds.Place | StageNeeds.Reply | StageNeeds.Note | StageNeeds.File;
        ticket.Note(At(1), "Too early");
        var old = ticket.Reply(At(2), "Too early", Eight.AddMinutes(2));
        ticket.Record(At(3), old.Id);
        ticket.MoveTo(At(4), Stage(StreetWork.Planned));
        Assert.Equal(all & ~StageNeeds.Place, ticket.Lacking(all));

        ticket.Assign(At(5), Eero, Roads);
        ticket.Note(At(6), "Cold mix is in");
        Assert.Equal(StageNeeds.Reply | StageNeeds.File, ticket.Lacking(all));
        var reply = ticket.Reply(At(7), "We come today", Eight.AddMinutes(8));
        Assert.Equal(StageNeeds.File, ticket.Lacking(all));
        ticket.Withdraw(At(7), reply.Id);
        Assert.Equal(StageNeeds.Reply | StageNeeds.File, ticket.Lacking(all));
    }

    [Fact]
    public void Somebody_given_it_moves_it_only_when_the_stage_lacks_nothing()
    {
        var drawn = StreetWork.Drawn() with { Stages = [.. StreetWork.Stages().Select(s => s.Id == StreetWork.Planned ? s with { ToEnter = StageNeeds.File } : s)] };
        var ticket = Begun(drawn);

        ticket.Assign(At(1), Eero, Roads);

        Assert.Equal((Eero, StreetWork.Received), (ticket.Owner, ticket.Here.Id));
    }

    [Fact]
    public void An_answer_takes_waiting_work_back_to_the_stage_it_came_from()
    {
        var ticket = Begun();
        ticket.Assign(At(1), Eero, Roads);
        ticket.MoveTo(At(2), Stage(StreetWork.Field));
        ticket.MoveTo(At(3), Stage(StreetWork.Waiting));

        ticket.Hear(At(4), null, Channel.Email, "Now it is dry");

        Assert.Equal(StreetWork.Field, ticket.Here.Id);
    }

    [Fact]
    public void One_that_is_loaded_is_not_moved_before_it_knows_how_its_process_is_drawn()
    {
        var ticket = Received();
        ticket.GoOver(At(1), new(ProcessId.New(), StreetWork.Drawn()), StreetWork.Stages()[0]);
        ticket.Follow(null!);

        Assert.Throws<InvalidOperationException>(() => ticket.MoveTo(At(2), StageCategory.Assigned));
    }

    [Fact]
    public void Going_over_to_another_process_keeps_the_stay_and_gives_it_the_new_target()
    {
        var ticket = In(StageCategory.InProgress);
        var process = ProcessId.New();

        ticket.GoOver(At(9), new(process, StreetWork.Drawn()), Stage(StreetWork.Field));

        Assert.Equal((process, 1, StreetWork.Field), (ticket.Process!.Value, ticket.ProcessVersion, ticket.Here.Id));
        Assert.Equal([(StageCategory.Received, 0, 2), (StageCategory.InProgress, 2, null)], Stays(ticket));
        Assert.Equal(TimeSpan.FromHours(16), ticket.Visits.Single(v => v.To is null).Target);
        Assert.Equal((TicketKinds.WentOver, "stage"), (Last(ticket).Kind, Last(ticket).Fields));
    }

    private static ProcessStage Stage(int id) => StreetWork.Stages(Crew).Single(s => s.Id == id);

    private static Ticket Begun(ProcessVersion? drawn = null) => Ticket.Open(At(0), new(
        TicketId.New(), 10_412, Potholes, "Pothole", "Deep", Location.Unknown with { Address = "Näsintie 4" }, Channel.Web, Language.Fi, Priority.Normal, null,
        Flow: new(ProcessId.New(), drawn ?? StreetWork.Drawn(Crew))));
}

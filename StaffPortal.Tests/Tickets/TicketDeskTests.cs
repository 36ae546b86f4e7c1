using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>What a person does to a ticket: the outcome, what is stored, what is refused and why.</summary>
public abstract class TicketDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket seen = null!;

    private TicketDesk Desk => Get<TicketDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        seen = await town.ReceiveAsync(Ct);
        Db.Clock.Advance(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Taking_answers_with_what_an_undo_needs_and_writes_one_entry()
    {
        var outcome = await Desk.AssignAsync(town.Eero, seen.Command(), town.Eero.Staff, town.Roads, Ct);

        Assert.Equal(new Done(seen.Number, seen.Version + 1, new(new OwnerBefore(null, town.Roads), StageCategory.Received, StageId: 1)), outcome);
        var now = await Db.NowAsync(seen.Id, Ct);
        Assert.Equal((town.Eero.Staff, town.Roads, StageCategory.Assigned), (now.Owner, now.Team, now.Stage));
        Assert.Equal([(StageCategory.Received, false), (StageCategory.Assigned, true)], now.Visits.OrderBy(v => v.From).Select(v => (v.Stage, v.To is null)));
        await using var db = Open();
        var entry = await db.Set<JournalEntry>().SingleAsync(e => e.SubjectId == seen.Id.Value && e.SubjectVersion == 2, Ct);
        Assert.Equal((TicketKinds.Assigned, Origin.Person, town.Eero.ActorId, Db.Clock.Now()), (entry.Kind, entry.Origin, entry.ActorId, entry.HappenedAt));
    }

    [Fact]
    public async Task An_act_that_changes_nothing_offers_nothing_to_undo()
    {
        await Desk.AssignAsync(town.Eero, seen.Command(), town.Eero.Staff, town.Roads, Ct);
        var now = await Db.NowAsync(seen.Id, Ct);

        Assert.Equal(new Done(seen.Number, now.Version), await Desk.AssignAsync(town.Eero, now.Command(), town.Eero.Staff, town.Roads, Ct));
        Assert.Equal(new Done(seen.Number, now.Version), await Desk.PrioritiseAsync(town.Eero, now.Command(), Priority.Normal, Ct));
    }

    [Fact]
    public async Task Nobody_can_be_given_what_they_may_not_work_on()
    {
        var head = await Db.JoinAsync("Helena", Role.Head, town.Streets, Ct);
        var left = await Db.JoinAsync("Lauri", Role.Handler, town.Streets, Ct);
        await using (var db = Open())
        {
            (await db.Set<StaffMember>().SingleAsync(s => s.Id == left.Staff, Ct)).Leave(town.Act());
            await db.SaveChangesAsync(Ct);
        }
        InTown.Hear(Db);

        foreach (var person in new[] { head.Staff, left.Staff, town.Linnea.Staff, StaffId.New() })
            Assert.Equal(new NotAllowed(Refusal.UnknownPerson), await Desk.AssignAsync(town.Aino, seen.Command(), person, town.Roads, Ct));
        Assert.Equal(new NotAllowed(Refusal.UnknownTeam), await Desk.AssignAsync(town.Aino, seen.Command(), null, TeamId.New(), Ct));
        Assert.Equal(1, (await Db.NowAsync(seen.Id, Ct)).Version);
    }

    [Fact]
    public async Task A_move_the_workflow_does_not_know_is_refused()
    {
        await Desk.MoveAsync(town.Eero, seen.Command(), StageCategory.Resolved, Ct, StageTerms.Done);
        var now = await Db.NowAsync(seen.Id, Ct);

        Assert.Equal(new NotAllowed(Refusal.NoSuchMove), await Desk.MoveAsync(town.Eero, now.Command(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock)));
        Assert.Equal(StageCategory.Resolved, (await Db.NowAsync(seen.Id, Ct)).Stage);
    }

    [Fact]
    public async Task A_priority_moves_the_due_time_of_its_service()
    {
        var outcome = await Desk.PrioritiseAsync(town.Eero, seen.Command(), Priority.Urgent, Ct);

        Assert.Equal(new Done(seen.Number, 2, new(Priority: Priority.Normal)), outcome);
        var now = await Db.NowAsync(seen.Id, Ct);
        Assert.Equal((Priority.Urgent, seen.ReceivedAt.AddHours(6)), (now.Priority, now.DueAt));
    }

    [Theory]
    [InlineData("", Refusal.Empty)]
    [InlineData(" \n ", Refusal.Empty)]
    [InlineData("long", Refusal.TooLong)]
    public async Task An_empty_or_endless_text_is_refused_whatever_it_is_for(string text, Refusal why)
    {
        string Of(int longest) => text == "long" ? new('x', longest + 1) : text;

        Assert.Equal(new NotAllowed(why), await Desk.ReplyAsync(town.Eero, seen.Command(), Of(Ticket.TextLength), Ct));
        Assert.Equal(new NotAllowed(why), await Desk.NoteAsync(town.Eero, seen.Command(), Of(Ticket.TextLength), Ct));
        Assert.Equal(new NotAllowed(why), await Desk.RaiseFlagAsync(town.Eero, seen.Command(), Of(Flag.ReasonLength), null, Ct));
        Assert.Equal(new NotAllowed(why), await Desk.TagAsync(town.Eero, seen.Command(), Of(TicketTag.WordLength), Ct));
        Assert.Equal(1, (await Db.NowAsync(seen.Id, Ct)).Version);
    }

    [Fact]
    public async Task The_longest_texts_are_taken_without_their_outer_spaces()
    {
        foreach (var outcome in new[]
        {
            await Desk.ReplyAsync(town.Eero, seen.Command(), $" {new string('å', Ticket.TextLength)}\n", Ct),
            await Desk.RaiseFlagAsync(town.Eero, seen.Command(), $" {new string('f', Flag.ReasonLength)} ", null, Ct),
            await Desk.TagAsync(town.Eero, seen.Command(), $" {new string('t', TicketTag.WordLength)} ", Ct),
        })
            Assert.IsType<Done>(outcome);

        var now = await Db.NowAsync(seen.Id, Ct);
        Assert.Equal((Ticket.TextLength, Flag.ReasonLength, TicketTag.WordLength), (now.Messages[0].Text.Length, now.Flags[0].Reason.Length, now.Tags[0].Word.Length));
    }

    [Fact]
    public async Task A_reply_waits_eight_seconds_and_its_author_hears_which_it_is()
    {
        var outcome = await Desk.ReplyAsync(town.Eero, seen.Command(), "We come today.", Ct);

        var reply = Assert.Single((await Db.NowAsync(seen.Id, Ct)).Messages);
        Assert.Equal(new Done(seen.Number, 2, null, reply.Id.Value), outcome);
        Assert.Equal(
            (MessageKind.Reply, MessageState.Waiting, town.Eero.ActorId, "We come today.", Db.Clock.Now(), Db.Clock.Now().AddSeconds(8)),
            (reply.Kind, reply.State, reply.Author, reply.Text, reply.At, reply.LeavesAt));
    }

    [Fact]
    public async Task A_reply_can_be_withdrawn_while_it_waits_and_not_after()
    {
        var (one, two) = (await ReplyAsync("One"), await ReplyAsync("Two"));
        await Db.DoAsync(seen.Id, t => t.Record(town.Act(), two), Ct);

        Assert.IsType<Done>(await Desk.WithdrawAsync(town.Eero, seen.Command(), one, Ct));
        Assert.Equal(new NotAllowed(Refusal.TooLate), await Desk.WithdrawAsync(town.Eero, seen.Command(), one, Ct));
        Assert.Equal(new NotAllowed(Refusal.TooLate), await Desk.WithdrawAsync(town.Eero, seen.Command(), two, Ct));
        Assert.Equal(
            [("One", MessageState.Withdrawn), ("Two", MessageState.Recorded)],
            (await Db.NowAsync(seen.Id, Ct)).Messages.OrderBy(m => m.Text).Select(m => (m.Text, m.State)));
    }

    [Fact]
    public async Task A_flag_is_raised_with_a_time_to_come_and_lowered_once()
    {
        Assert.Equal(new NotAllowed(Refusal.Past), await Desk.RaiseFlagAsync(town.Eero, seen.Command(), "Bus route", Db.Clock.Now(), Ct));
        var raised = Assert.IsType<Done>(await Desk.RaiseFlagAsync(town.Eero, seen.Command(), "Bus route", Db.Clock.Now().AddHours(1), Ct));
        var flag = Assert.Single((await Db.NowAsync(seen.Id, Ct)).Flags);
        Assert.Equal((raised.Made, "Bus route", Db.Clock.Now().AddHours(1)), ((Guid?)flag.Id.Value, flag.Reason, flag.ExpiresAt!.Value));

        Assert.IsType<Done>(await Desk.LowerFlagAsync(town.Aino, seen.Command(), flag.Id, Ct));
        Assert.Equal(new NotAllowed(Refusal.TooLate), await Desk.LowerFlagAsync(town.Eero, seen.Command(), flag.Id, Ct));
        Assert.False((await Db.NowAsync(seen.Id, Ct)).IsFlagged);
    }

    [Fact]
    public async Task Words_flags_and_tags_never_collide_however_old_the_screen_was()
    {
        var flag = new FlagId(Assert.IsType<Done>(await Desk.RaiseFlagAsync(town.Aino, seen.Command(), "One", null, Ct)).Made!.Value);
        var reply = await ReplyAsync("Taken back");
        await Desk.AssignAsync(town.Aino, seen.Command(), town.Eero.Staff, town.Roads, Ct);
        await Desk.MoveAsync(town.Aino, (await Db.NowAsync(seen.Id, Ct)).Command(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock));
        await Desk.PrioritiseAsync(town.Aino, seen.Command(), Priority.High, Ct);

        TicketOutcome[] outcomes =
        [
            await Desk.ReplyAsync(town.Eero, seen.Command(), "Soon", Ct), await Desk.NoteAsync(town.Eero, seen.Command(), "Asked", Ct),
            await Desk.RaiseFlagAsync(town.Eero, seen.Command(), "Two", null, Ct), await Desk.LowerFlagAsync(town.Eero, seen.Command(), flag, Ct),
            await Desk.TagAsync(town.Eero, seen.Command(), "winter", Ct), await Desk.WithdrawAsync(town.Eero, seen.Command(), reply, Ct),
            await Desk.ApproveForPublicAsync(town.Eero, seen.Command(), Ct),
        ];

        Assert.All(outcomes, outcome => Assert.IsType<Done>(outcome));
    }

    [Fact]
    public async Task A_word_from_the_requester_that_moved_the_stage_collides_with_who_had_not_heard_it()
    {
        var key = Guid.CreateVersion7();
        await Desk.MoveAsync(town.Eero, seen.Command(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock));
        var waiting = await Db.NowAsync(seen.Id, Ct);
        await Db.DoAsync(seen.Id, t => t.Hear(new(Origin.Channel, key, Db.Clock.Now(), Guid.CreateVersion7()), null, Channel.Email, "Still there."), Ct);

        Assert.Equal(new TakenBy(key, Db.Clock.Now(), "stage"), await Desk.MoveAsync(town.Eero, waiting.Command(), StageCategory.Resolved, Ct, StageTerms.Done));
        Assert.Equal(StageCategory.Triage, (await Db.NowAsync(seen.Id, Ct)).Stage);
    }

    [Fact]
    public async Task A_repeat_of_a_command_gives_the_first_outcome_whatever_it_was()
    {
        var other = await town.ReceiveAsync(Ct);
        (Viewer Who, Func<Viewer, CommandId, Task<TicketOutcome>> Act)[] acts =
        [
            (town.Eero, (v, id) => Desk.AssignAsync(v, new(id, seen.Id, 1), v.Staff, town.Roads, Ct)),
            (town.Aino, (v, id) => Desk.AssignAsync(v, new(id, seen.Id, 1), v.Staff, town.Roads, Ct)),
            (town.Eero, (v, id) => Desk.PrioritiseAsync(v, new(id, other.Id, 1), Priority.High, Ct)),
            (town.Eero, (v, id) => Desk.NoteAsync(v, new(id, other.Id, 1), "Asked", Ct)),
            (town.Eero, (v, id) => Desk.NoteAsync(v, new(id, other.Id, 1), "", Ct)),
            (town.Linnea, (v, id) => Desk.NoteAsync(v, new(id, other.Id, 1), "Asked", Ct)),
        ];
        var sent = new List<(CommandId Id, TicketOutcome First)>();
        foreach (var (who, act) in acts)
        {
            var id = CommandId.New();
            sent.Add((id, await act(who, id)));
        }
        Assert.Equal([typeof(Done), typeof(TakenBy), typeof(Done), typeof(Done), typeof(NotAllowed), typeof(NotFound)], sent.Select(s => s.First.GetType()));
        var versions = ((await Db.NowAsync(seen.Id, Ct)).Version, (await Db.NowAsync(other.Id, Ct)).Version);
        Db.Clock.Advance(TimeSpan.FromHours(1));

        foreach (var ((who, act), (id, first)) in acts.Zip(sent))
            Assert.Equal(first, await act(who, id));

        Assert.Equal(versions, ((await Db.NowAsync(seen.Id, Ct)).Version, (await Db.NowAsync(other.Id, Ct)).Version));
    }

    private async Task<MessageId> ReplyAsync(string text) =>
        new(Assert.IsType<Done>(await Desk.ReplyAsync(town.Eero, seen.Command(), text, Ct)).Made!.Value);
}

public sealed class TicketDeskOnSqliteTests : TicketDeskTests<SqliteDb>;

public sealed class TicketDeskOnPostgresTests : TicketDeskTests<PostgresDb>;

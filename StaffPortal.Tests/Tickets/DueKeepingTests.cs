using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>What a stored ticket says is due next is what its clocks say, after every save.</summary>
public abstract class DueKeepingTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
    }

    [Fact]
    public async Task Without_targets_of_its_own_a_service_is_due_around_the_clock()
    {
        var ticket = await Db.NowAsync((await Db.RequestAsync(town.Potholes, Ct)).Id, Ct);

        var whole = TimeSpan.FromMinutes(town.Potholes.DueMinutes);
        Assert.Equal((ticket.ReceivedAt + whole, ClockKind.Resolution, Standing.InTime), (ticket.DueAt, ticket.NextClock, ticket.Standing));
        Assert.Equal(ticket.DueAt - Clock.MarginOf(whole), ticket.SoonAt);
    }

    [Fact]
    public async Task While_it_waits_nothing_is_due_and_what_is_done_stays_as_it_was()
    {
        await Promised.SettleAsync(Db, town, Ct);
        var id = (await Db.RequestAsync(town.Potholes, Ct)).Id;
        await Db.DoAsync(id, Answer, Ct);
        await Db.DoAsync(id, t => t.Assign(town.Act(), town.Eero.Staff, t.Team), Ct);
        await Db.DoAsync(id, t => t.MoveTo(town.Act(), StageCategory.InProgress), Ct);
        Assert.Equal((Calendars.At(2026, 3, 3, 16), ClockKind.NextUpdate), await DueAsync(id));

        Db.Clock.Advance(TimeSpan.FromHours(2));
        await Db.DoAsync(id, t => t.MoveTo(town.Act(), StageCategory.Waiting), Ct);
        Assert.Equal((Ticket.Never, null), await DueAsync(id));

        Db.Clock.Advance(TimeSpan.FromDays(1));
        await Db.DoAsync(id, t => t.MoveTo(town.Act(), StageCategory.InProgress), Ct);
        Assert.Equal((Calendars.At(2026, 3, 4, 16), ClockKind.NextUpdate), await DueAsync(id));

        await Db.DoAsync(id, t => t.MoveTo(town.Act(), StageCategory.Resolved), Ct);
        var done = await Db.NowAsync(id, Ct);
        Assert.Equal((Calendars.At(2026, 3, 4, 16), null, null), (done.DueAt, done.SoonAt, done.AlarmAt));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_course_of_chance_is_due_when_the_minutes_are_used_up(int seed)
    {
        await Promised.SettleAsync(Db, town, Ct);
        var random = new Random(seed);
        var oracle = new MinuteOracle(
            Calendars.Helsinki, Calendars.At(2026, 3, 2, 0), 120, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : [new(480, 960)]);
        var ticket = await Db.RequestAsync(town.Potholes, Ct);
        List<ClockEvent> course = [new Received(Db.Clock.Now(), Promised.Targets.Normal)];

        var wrong = new List<string>();
        for (var step = 1; step <= 25; step++)
        {
            Db.Clock.Advance(TimeSpan.FromMinutes(random.Next(0, 900)));
            var said = "";
            ticket = await Db.DoAsync(ticket.Id, t => said = Happen(t, random, course), Ct);
            var now = await Db.NowAsync(ticket.Id, Ct);
            if (!now.IsOpen)
                continue;
            var due = oracle.Count(course, Db.Clock.Now()).Next;
            if ((due?.DueAt ?? Ticket.Never, due?.Kind, due?.SoonAt) != (now.DueAt, now.NextClock, now.SoonAt))
                wrong.Add($"{step}: {said}: {now.NextClock} {now.DueAt:u} soon {now.SoonAt:u} instead of {due?.Kind} {due?.DueAt:u} soon {due?.SoonAt:u}");
        }
        Findings.None(wrong);
    }

    private string Happen(Ticket ticket, Random random, List<ClockEvent> course)
    {
        switch (random.Next(5))
        {
            case 0:
                Answer(ticket);
                course.Add(new Answered(Db.Clock.Now()));
                return "answered";
            case 1:
                ticket.Note(town.Act(), "Looked at it.");
                return "noted";
            case 2 when ticket.Priority != (Priority)random.Next(3):
                var priority = ticket.Priority == Priority.Urgent ? Priority.Normal : Priority.Urgent;
                ticket.Prioritise(town.Act(), priority, town.Potholes.DueMinutes);
                course.Add(new Retargeted(Db.Clock.Now(), priority == Priority.Urgent ? Promised.Targets.Urgent : Promised.Targets.Normal));
                return $"now {priority}";
            default:
                StageCategory[] moves = [.. Workflow.From(ticket.Stage)];
                ticket.MoveTo(town.Act(), moves[random.Next(moves.Length)]);
                course.Add(new Entered(Db.Clock.Now(), ticket.Stage switch
                {
                    StageCategory.Waiting => Course.Waiting,
                    StageCategory.Resolved or StageCategory.Closed => Course.Done,
                    _ => Course.Working,
                }, null));
                return $"moved to {ticket.Stage}";
        }
    }

    private void Answer(Ticket ticket) => ticket.Record(town.Act(), ticket.Reply(town.Act(), "We look at it.", Db.Clock.Now()).Id);

    private async Task<(DateTimeOffset, ClockKind?)> DueAsync(TicketId id)
    {
        var ticket = await Db.NowAsync(id, Ct);
        return (ticket.DueAt, ticket.NextClock);
    }
}

public sealed class DueKeepingOnSqliteTests : DueKeepingTests<SqliteDb>;

public sealed class DueKeepingOnPostgresTests : DueKeepingTests<PostgresDb>;

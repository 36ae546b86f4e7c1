using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

public sealed class TicketHistoryTests
{
    private static readonly DateTimeOffset Opened = new(2011, 7, 1, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Done = Opened.AddDays(3);
    private static readonly Act Then = new(Origin.Import, null, Opened, Guid.CreateVersion7());

    private static readonly Service Potholes = Service.Offer(Then, ServiceId.New(), new(
        "pothole", LocalText.Same("Potholes"), LocalText.Same(""), LocalText.Same(""), "", DepartmentId.New(), TeamId.New(), IsPublic: true, Publish.Never, DueMinutes: 60, []));

    [Fact]
    public void Done_work_keeps_where_it_was_what_was_promised_and_when_it_was_done()
    {
        var (department, team) = (DepartmentId.New(), TeamId.New());

        var ticket = Recall(new(Opened.AddDays(2), StageCategory.Closed, Done, Precision.Day, null), department, team);

        Assert.Equal((department, team, Opened.AddDays(2), true), (ticket.Department, ticket.Team!.Value, ticket.DueAt, ticket.HasTarget));
        Assert.Equal((StageCategory.Closed, false, Done, Done, Precision.Day, null), (ticket.Stage, ticket.IsOpen, ticket.ResolvedAt, ticket.ClosedAt, ticket.ClosedPrecision, ticket.Ending));
        Assert.Equal([(StageCategory.Received, Opened, (DateTimeOffset?)Done), (StageCategory.Closed, Done, null)], ticket.Visits.Select(v => (v.Stage, v.From, v.To)));
        Assert.Equal([(TicketKinds.Opened, Opened), (TicketKinds.Moved, Done)], ticket.Memory.Select(m => (m.Kind, m.Act.At)));
        Assert.All(ticket.Memory, m => Assert.Equal(Origin.Import, m.Act.Origin));
        Assert.True(ticket.IsHistory);
    }

    [Theory]
    [InlineData(Ending.Cancelled)]
    [InlineData(Ending.Duplicate)]
    public void What_ended_otherwise_was_never_resolved(Ending ending)
    {
        var ticket = Recall(new(null, StageCategory.Closed, Done, Precision.Instant, ending));

        Assert.Equal((null, Done, ending, false), (ticket.ResolvedAt, ticket.ClosedAt, ticket.Ending, ticket.HasTarget));
    }

    [Fact]
    public void What_was_written_down_afterwards_is_known_by_its_instants_but_not_by_a_day()
    {
        Assert.True(Recall(new(null, StageCategory.Closed, Opened, Precision.Instant, null)).IsClosedAtOpening);
        Assert.False(Recall(new(null, StageCategory.Closed, Opened.AddSeconds(1), Precision.Instant, null)).IsClosedAtOpening);
        Assert.False(Recall(new(null, StageCategory.Closed, Opened, Precision.Day, null)).IsClosedAtOpening);
        Assert.False(Recall(new(null, StageCategory.Received, null, Precision.Instant, null)).IsClosedAtOpening);
    }

    [Theory]
    [InlineData(StageCategory.Received, 1)]
    [InlineData(StageCategory.Waiting, 2)]
    public void Open_work_goes_on_where_it_was(StageCategory stage, int entries)
    {
        var ticket = Recall(new(null, stage, null, Precision.Instant, null));

        Assert.Equal((stage, true, null, null, entries), (ticket.Stage, ticket.IsOpen, ticket.ResolvedAt, ticket.ClosedAt, ticket.Memory.Count));
        Assert.Equal((stage, Opened), (ticket.Visits.Single(v => v.To is null).Stage, ticket.Visits.Single(v => v.To is null).From));
    }

    [Fact]
    public void Resolved_is_not_closed_yet()
    {
        var ticket = Recall(new(null, StageCategory.Resolved, Done, Precision.Instant, null));

        Assert.Equal((StageCategory.Resolved, Done, null), (ticket.Stage, ticket.ResolvedAt, ticket.ClosedAt));
    }

    [Fact]
    public void Reopened_it_is_work_like_any_other()
    {
        var ticket = Recall(new(null, StageCategory.Closed, Done, Precision.Day, Ending.Duplicate));

        ticket.MoveTo(Act.By(Guid.NewGuid(), Done.AddDays(1)), StageCategory.InProgress);

        Assert.Equal((null, Precision.Instant, null, null), (ticket.Ending, ticket.ClosedPrecision, ticket.ResolvedAt, ticket.ClosedAt));
    }

    private static Ticket Recall(Past past, DepartmentId? department = null, TeamId? team = null) => Ticket.Recall(Then, new(
        TicketId.New(), 10_001, Potholes, "Pothole", "", Location.Unknown, Channel.Phone, Language.En, Priority.Normal, null, Department: department, Team: team), past);
}

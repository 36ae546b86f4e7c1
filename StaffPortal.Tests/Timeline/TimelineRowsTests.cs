using StaffPortal.Rights;
using StaffPortal.Tickets;
using StaffPortal.Timeline;
using Xunit;

namespace StaffPortal.Tests.Timeline;

/// <summary>How a timeline is laid out: what is new first, routine in runs, narrowed as asked.</summary>
public sealed class TimelineRowsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly DepartmentId Care = DepartmentId.New();
    private static readonly DepartmentId Streets = DepartmentId.New();
    private static readonly IReadOnlySet<long> Shut = new HashSet<long>();

    private static readonly Happening[] Day =
    [
        Of(9, HappeningKind.Visit, Care, routine: true), Of(8, HappeningKind.Visit, Care, routine: true), Of(7, HappeningKind.Visit, Care, routine: false), Of(6, HappeningKind.Visit, Care, routine: true),
        Of(5, HappeningKind.Step, Streets, routine: true), Of(4, HappeningKind.Step, Care, routine: true), Of(3, HappeningKind.Step, Care, routine: true), Of(2, HappeningKind.Request, Care, routine: false, Channel.Phone),
        Of(1, HappeningKind.Flag, Streets, routine: false),
    ];

    [Fact]
    public void Routine_next_to_each_other_of_one_kind_and_department_is_one_line() =>
        Assert.Equal(["run 9-8", "7", "6", "5", "run 4-3", "2", "1"], Said(TimelineFilter.None));

    [Fact]
    public void An_opened_run_shows_what_is_in_it_and_stays_open_when_it_grows()
    {
        var open = new HashSet<long> { 8 };

        Assert.Equal(["run 9-8", "9", "8", "7"], Said(TimelineFilter.None, null, open)[..4]);
        Assert.Equal(["run 10-8", "10", "9", "8", "7"], Said([Of(10, HappeningKind.Visit, Care, routine: true), .. Day], TimelineFilter.None, null, open)[..5]);
    }

    [Fact]
    public void Nothing_is_folded_when_all_is_asked_for() =>
        Assert.Equal(["9", "8", "7", "6", "5", "4", "3", "2", "1"], Said(TimelineFilter.None with { Collapse = false }));

    [Fact]
    public void What_came_since_the_last_visit_stands_first_also_when_it_happened_before()
    {
        Happening[] late = [.. Day, Of(20, HappeningKind.Decision, Care, routine: false) with { At = Noon.AddDays(-40) }];

        Assert.Equal(["since 2", "9", "20", "earlier", "8", "7", "6", "5", "run 4-3", "2", "1"], Said(late, TimelineFilter.None, (8, Noon)));
        Assert.Equal("since 0", Said(Day, TimelineFilter.None, (9, Noon))[0]);
    }

    [Theory]
    [InlineData(HappeningGroup.Visits, null, null, "run 9-8 7 6")]
    [InlineData(HappeningGroup.Flagged, null, null, "1")]
    [InlineData(HappeningGroup.Money, null, null, "")]
    [InlineData(null, true, null, "5 1")]
    [InlineData(null, null, Channel.Phone, "2")]
    [InlineData(HappeningGroup.Work, true, null, "5")]
    public void A_filter_keeps_what_it_names(HappeningGroup? group, bool? streets, Channel? channel, string rows) =>
        Assert.Equal(rows, string.Join(' ', Said(new(group, streets is null ? null : Streets, channel, true))));

    [Fact]
    public void A_filter_survives_the_address()
    {
        foreach (var filter in new[] { TimelineFilter.None, new TimelineFilter(HappeningGroup.Visits, Care, Channel.Phone, false), new TimelineFilter(null, null, Channel.App, true) })
            Assert.Equal(filter, TimelineAddress.Of("http://localhost" + TimelineAddress.To("/customer/1", filter)));
        Assert.Equal(TimelineFilter.None, TimelineAddress.Of("http://localhost/customer/1?kind=nothing&department=x&channel=99&routine=some"));
    }

    private static List<string> Said(TimelineFilter filter, (long Seq, DateTimeOffset At)? seen = null, IReadOnlySet<long>? open = null) => Said(Day, filter, seen, open);

    private static List<string> Said(IReadOnlyList<Happening> some, TimelineFilter filter, (long Seq, DateTimeOffset At)? seen = null, IReadOnlySet<long>? open = null) =>
        [.. TimelineRows.Of(some, filter, seen, open ?? Shut).Select(row => row switch
        {
            HeadRow { Since: null } => "earlier",
            HeadRow head => $"since {head.Count}",
            RunRow run => $"run {run.First.Seq}-{run.Last.Seq}",
            OneRow one => $"{one.Happening.Seq}",
            _ => "?",
        })];

    private static Happening Of(long seq, HappeningKind kind, DepartmentId department, bool routine, Channel? channel = null) =>
        new(seq, Noon.AddMinutes(seq), kind, department, null, null, channel, routine);
}

using StaffPortal.Catalogue;
using StaffPortal.Insights.Wall;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Insights.Wall;

public sealed class WallPictureTests
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 6, 0, TimeSpan.Zero);

    [Fact]
    public void The_hours_end_with_the_running_one_and_an_hour_without_arrivals_is_told_as_none()
    {
        var picture = Of(Now, [], new() { [At(5)] = 6, [At(7)] = 31, [At(12)] = 4 });

        Assert.Equal(
            [new(5, 0, false), new(6, 0, false), new(7, 6, false), new(8, 0, false), new(9, 31, false), new(10, 0, false), new(11, 0, false), new(12, 0, false), new(13, 0, false), new(14, 4, true)],
            picture.Hours);
        Assert.Equal(41, picture.Today);
    }

    [Fact]
    public void The_hour_that_comes_twice_in_autumn_is_two_bars()
    {
        var night = new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.Zero);

        var picture = Of(night, [], new() { [new(2026, 10, 25, 0, 0, 0, TimeSpan.Zero)] = 2, [new(2026, 10, 25, 1, 0, 0, TimeSpan.Zero)] = 3 });

        Assert.Equal([(0, 0), (1, 0), (2, 0), (3, 2), (3, 3), (4, 0)], picture.Hours.Select(h => (h.Hour, h.Count)));
    }

    [Fact]
    public void What_is_late_stands_first_and_what_does_not_fit_is_told_together()
    {
        var groups = Enumerable.Range(1, 8).Select(n => Group(n, waiting: n, soon: n == 3 ? 1 : 0, late: n == 2 ? 1 : 0)).ToList();

        var lines = Of(Now, groups, []).Queue;

        Assert.Equal([2, 3, 8, 7, 6, 1 + 4 + 5], lines.Select(l => l.Waiting));
        Assert.Equal((3, null, TimeSpan.FromMinutes(5)), (lines[^1].Services, lines[^1].Service, lines[^1].OldestFor));
        Assert.Equal((36, 1, 1), (Of(Now, groups, []).Waiting, Of(Now, groups, []).Late, Of(Now, groups, []).LateSoon));
    }

    [Fact]
    public void The_worst_is_the_one_that_is_over_for_longest_and_the_oldest_counts_only_what_waits()
    {
        var picture = Of(Now, [Group(1, waiting: 2, late: 1) with { FirstDue = Now.AddMinutes(-12) }, Group(2, waiting: 0) with { Oldest = null }, Group(3, waiting: 1, late: 1) with { FirstDue = Now.AddMinutes(-3) }], []);

        Assert.Equal((TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(3)), (picture.Worst!.Length, picture.OldestFor));
    }

    [Fact]
    public void An_empty_queue_is_told_as_such()
    {
        var picture = Of(Now, [], []);

        Assert.Equal((0, null, null, null, 0), (picture.Waiting, picture.OldestFor, picture.Worst, picture.NextDue, picture.Queue.Count));
    }

    private static DateTimeOffset At(int hour) => new(2026, 11, 23, hour, 0, 0, TimeSpan.Zero);

    private static WallGroup Group(int minutes, int waiting, int soon = 0, int late = 0) =>
        new(new(Guid.NewGuid()), false, waiting, 0, Now.AddMinutes(-minutes), waiting, soon, late, null, null);

    private static WallPicture Of(DateTimeOffset now, IReadOnlyList<WallGroup> queue, Dictionary<DateTimeOffset, int> hours) => WallPicture.Of(
        LocalText.Same("Roads"), new(queue, hours, []),
        new CatalogueSnapshot(
            CatalogueSnapshot.Empty.Departments, CatalogueSnapshot.Empty.Services, CatalogueSnapshot.Empty.Hours, CatalogueSnapshot.Empty.Policies, CatalogueSnapshot.Empty.Processes, Helsinki),
        now);
}

using StaffPortal.ServiceLevels;
using Xunit;
using static StaffPortal.Tests.ServiceLevels.Calendars;

namespace StaffPortal.Tests.ServiceLevels;

public sealed class ServiceCalendarTests
{
    [Fact]
    public void Only_open_hours_count()
    {
        var office = Office();

        Assert.Equal(TimeSpan.FromHours(8), office.Elapsed(At(2026, 11, 23, 0), At(2026, 11, 24, 0)));
        Assert.Equal(TimeSpan.FromHours(40), office.Elapsed(At(2026, 11, 23, 0), At(2026, 11, 30, 0)));
        Assert.Equal(TimeSpan.FromMinutes(90), office.Elapsed(At(2026, 11, 20, 15), At(2026, 11, 23, 8, 30)));
        Assert.Equal(TimeSpan.Zero, office.Elapsed(At(2026, 11, 21, 10), At(2026, 11, 22, 10)));
        Assert.Equal(TimeSpan.Zero, office.Elapsed(At(2026, 11, 23, 12), At(2026, 11, 23, 9)));
        Assert.Equal(TimeSpan.FromHours(261 * 8), office.Elapsed(At(2026, 1, 1, 0), At(2027, 1, 1, 0)));
    }

    [Fact]
    public void A_due_time_is_the_first_instant_at_which_the_amount_has_passed()
    {
        var office = Office();

        Assert.Equal(At(2026, 11, 23, 16), office.After(At(2026, 11, 23, 8), TimeSpan.FromHours(8)));
        Assert.Equal(At(2026, 11, 24, 8, 1), office.After(At(2026, 11, 23, 8), TimeSpan.FromMinutes(481)));
        Assert.Equal(At(2026, 11, 23, 9), office.After(At(2026, 11, 21, 3), TimeSpan.FromHours(1)));
        Assert.Equal(At(2027, 1, 1, 16), office.After(At(2026, 12, 31, 12), TimeSpan.FromHours(12)));
        Assert.Equal(At(2026, 11, 21, 3), office.After(At(2026, 11, 21, 3), TimeSpan.Zero));
    }

    [Fact]
    public void A_calendar_that_never_opens_gives_no_due_time()
    {
        var never = new ServiceCalendar(Helsinki, [new(DateOnly.MinValue, Week([]), new Dictionary<Holiday, IReadOnlyList<DayWindow>>(), [])]);

        Assert.Null(never.After(At(2026, 1, 1, 0), TimeSpan.FromMinutes(1)));
    }

    // 29.3.2026 at 3.00 the clocks go to 4.00; 25.10.2026 at 4.00 they go back to 3.00.
    [Theory]
    [InlineData(3, 29, 0, 1440, 23)]
    [InlineData(10, 25, 0, 1440, 25)]
    [InlineData(3, 29, 120, 300, 2)]
    [InlineData(10, 25, 120, 300, 4)]
    [InlineData(3, 29, 190, 300, 1)]
    [InlineData(3, 29, 120, 210, 1)]
    [InlineData(3, 29, 190, 230, 0)]
    [InlineData(10, 25, 180, 240, 2)]
    [InlineData(10, 25, 210, 240, 1.5)]
    [InlineData(10, 25, 120, 210, 2.5)]
    public void A_window_over_a_clock_change_is_measured_in_instants(int month, int day, int from, int to, double hours)
    {
        var calendar = Office(null, new CalendarException(new(2026, month, day), [new(from, to)], ""));
        var date = new DateOnly(2026, month, day);

        Assert.Equal(TimeSpan.FromHours(hours), calendar.Elapsed(At(2026, month, day, 0), At(2026, month, day, 0).AddHours(date.Month == 3 ? 23 : 25)));
    }

    [Fact]
    public void Two_windows_that_meet_in_the_repeated_hour_count_no_instant_twice()
    {
        var calendar = Office(null, new CalendarException(new(2026, 10, 25), [new(120, 210), new(210, 300)], ""));

        Assert.Equal(TimeSpan.FromHours(4), calendar.Elapsed(At(2026, 10, 25, 0), At(2026, 10, 26, 0)));
    }

    [Fact]
    public void Several_windows_half_days_exceptions_and_versions_hold_on_their_days()
    {
        var holidays = new Dictionary<Holiday, IReadOnlyList<DayWindow>> { [Holiday.MayDay] = [], [Holiday.NewYearsEve] = [new(480, 720)] };
        var calendar = new ServiceCalendar(Helsinki,
        [
            new(new(2026, 6, 1), Week([new(540, 900)]), new Dictionary<Holiday, IReadOnlyList<DayWindow>>(), []),
            new(new(2025, 1, 1), Week([new(480, 690), new(735, 960)]), holidays, [new(new(2026, 5, 9), [new(600, 840)], "Spring Saturday")]),
        ]);

        Assert.Equal([new(480, 690), new(735, 960)], calendar.HoursOf(new(2026, 4, 30)));
        Assert.Empty(calendar.HoursOf(new(2026, 5, 1)));
        Assert.Equal([new(600, 840)], calendar.HoursOf(new(2026, 5, 9)));
        Assert.Equal([new(480, 720)], calendar.HoursOf(new(2025, 12, 31)));
        Assert.Equal([new(540, 900)], calendar.HoursOf(new(2026, 12, 31)));
        Assert.Equal([new(480, 690), new(735, 960)], calendar.HoursOf(new(2020, 1, 3)));
        Assert.Equal(TimeSpan.FromHours(6), calendar.DayLength);
    }

    [Fact]
    public void It_is_open_within_its_windows_only()
    {
        var office = Office();

        Assert.Equal([false, true, true, false, false],
            new[] { At(2026, 11, 23, 7, 59), At(2026, 11, 23, 8), At(2026, 11, 23, 15, 59), At(2026, 11, 23, 16), At(2026, 11, 22, 12) }.Select(office.IsOpen));
    }
}

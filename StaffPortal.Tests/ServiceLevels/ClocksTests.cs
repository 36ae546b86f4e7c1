using StaffPortal.ServiceLevels;
using StaffPortal.Tests.Support;
using Xunit;
using static StaffPortal.Tests.ServiceLevels.Calendars;

namespace StaffPortal.Tests.ServiceLevels;

public sealed class ClocksTests
{
    private const int Cases = 100_000;
    private const int Scenes = 50;
    private const int Days = 40;

    private static readonly Targets Promised = new(TimeSpan.FromHours(4), TimeSpan.FromHours(16), TimeSpan.FromHours(40), TimeSpan.FromHours(2));

    // Both clock-change nights, Easter, Midsummer, Christmas and New Year, All Saints.
    private static readonly DateOnly[] Beginnings = [new(2026, 3, 24), new(2026, 10, 19), new(2026, 6, 15), new(2025, 12, 18), new(2024, 3, 25)];

    [Fact]
    public void An_answer_meets_the_first_response_and_starts_the_next_update()
    {
        var set = Clocks.Fold([new Received(At(2026, 11, 23, 8), Promised), new Answered(At(2026, 11, 23, 8, 18))], Office(), At(2026, 11, 23, 12));

        Assert.Equal(new(ClockKind.FirstResponse, ClockState.Done, At(2026, 11, 23, 8), TimeSpan.FromHours(4), TimeSpan.FromMinutes(18), null, null, At(2026, 11, 23, 8, 18)), set.FirstResponse);
        Assert.Equal(new(ClockKind.NextUpdate, ClockState.Running, At(2026, 11, 23, 8, 18), TimeSpan.FromHours(16), TimeSpan.FromMinutes(222), At(2026, 11, 25, 8, 18), At(2026, 11, 24, 13, 6), null), set.NextUpdate);
        Assert.Equal((At(2026, 11, 27, 16), ClockState.Running), (set.Resolution!.DueAt, set.Resolution.State));
        Assert.Equal(ClockKind.NextUpdate, set.Next!.Kind);
    }

    [Fact]
    public void Waiting_stops_the_clocks_and_a_reopening_goes_on_with_what_was_used()
    {
        List<ClockEvent> course =
        [
            new Received(At(2026, 11, 23, 8), Promised),
            new Entered(At(2026, 11, 23, 12), Course.Waiting, null),
        ];
        var waiting = Clocks.Fold(course, Office(), At(2026, 11, 26, 12));
        Assert.All(waiting.All, c => Assert.Equal(ClockState.Paused, c.State));
        Assert.Equal((TimeSpan.FromHours(4), (DateTimeOffset?)null), (waiting.Resolution!.Used, waiting.Resolution.DueAt));
        Assert.Equal(At(2026, 11, 23, 12), waiting.FirstResponse!.DueAt);

        course.AddRange(
        [
            new Entered(At(2026, 11, 25, 8), Course.Working, TimeSpan.FromHours(8)),
            new Entered(At(2026, 11, 25, 10), Course.Done, null),
            new Entered(At(2026, 11, 30, 8), Course.Working, null),
        ]);
        var again = Clocks.Fold(course, Office(), At(2026, 11, 30, 9));
        Assert.Equal((TimeSpan.FromHours(7), At(2026, 12, 4, 10)), (again.Resolution!.Used, again.Resolution.DueAt));
        Assert.Equal((ClockState.Running, TimeSpan.FromHours(1)), (again.NextUpdate!.State, again.NextUpdate.Used));
        Assert.Equal((ClockState.Done, true), (again.FirstResponse!.State, again.FirstResponse.IsLate));
    }

    [Fact]
    public void Another_priority_counts_from_receiving_and_leaves_what_has_ended()
    {
        var set = Clocks.Fold(
            [
                new Received(At(2026, 11, 23, 8), Promised),
                new Answered(At(2026, 11, 23, 11)),
                new Retargeted(At(2026, 11, 24, 8), new(TimeSpan.FromHours(1), null, TimeSpan.FromHours(10), null)),
            ],
            Office(), At(2026, 11, 24, 9));

        Assert.Equal((TimeSpan.FromHours(4), false), (set.FirstResponse!.Target, set.FirstResponse.IsLate));
        Assert.Null(set.NextUpdate);
        Assert.Equal(At(2026, 11, 24, 10), set.Resolution!.DueAt);
    }

    [Fact]
    public void They_equal_a_count_of_minutes_in_generated_cases()
    {
        var found = new List<string>();
        var chance = new Random(20261127);
        for (var scene = 0; scene < Scenes; scene++)
        {
            var begin = At(Beginnings[scene % Beginnings.Length].Year, Beginnings[scene % Beginnings.Length].Month, Beginnings[scene % Beginnings.Length].Day, 0);
            var calendar = scene < Beginnings.Length ? Always : DrawCalendar(chance, Beginnings[scene % Beginnings.Length]);
            var oracle = new MinuteOracle(Helsinki, begin, Days, calendar.HoursOf);
            for (var n = 0; n < Cases / Scenes && found.Count < 10; n++)
            {
                var (events, asOf) = DrawCourse(chance, begin);
                var counted = oracle.Count(events, asOf);
                var folded = Clocks.Fold(events, calendar, asOf);
                if (folded != counted)
                    found.Add($"{scene}/{n}: {string.Join("\n  ", events)}\n  as of {asOf}\n  {folded}\n  {counted}");
            }
        }

        Findings.None(found);
    }

    private static ServiceCalendar DrawCalendar(Random chance, DateOnly from)
    {
        List<CalendarVersion> versions = [DrawVersion(chance, DateOnly.MinValue, from)];
        for (var n = chance.Next(3); n > 0; n--)
            versions.Add(DrawVersion(chance, from.AddDays(chance.Next(1, 15) + (20 * n)), from));
        return new(Helsinki, versions);
    }

    private static CalendarVersion DrawVersion(Random chance, DateOnly validFrom, DateOnly from)
    {
        var holidays = Enum.GetValues<Holiday>().Where(_ => chance.Next(3) > 0).ToDictionary(h => h, _ => chance.Next(3) == 0 ? DrawDay(chance) : []);
        var exceptions = Enumerable.Range(0, chance.Next(4)).Select(_ => from.AddDays(chance.Next(20))).Distinct()
            .Select(day => new CalendarException(day, chance.Next(2) == 0 ? [] : DrawDay(chance), ""));
        return new(validFrom, [DrawDay(chance, 3), .. Enumerable.Range(0, 5).Select(_ => DrawDay(chance, 1)), DrawDay(chance, 2)], holidays, [.. exceptions]);
    }

    /// <summary>Ordinary hours, several windows, hours through the night of a clock change, or none.</summary>
    private static IReadOnlyList<DayWindow> DrawDay(Random chance, int closed = 0)
    {
        if (chance.Next(4) < closed - 1)
            return [];
        return chance.Next(6) switch
        {
            0 => [DayWindow.AllDay],
            1 => [new(0, chance.Next(150, 300)), new(chance.Next(300, 500), 1440)],
            2 => [new(chance.Next(120, 220), chance.Next(220, 400)), new(600, 900)],
            3 => [new(480, 690), new(735, 960)],
            _ => [new(chance.Next(420, 540), chance.Next(900, 1080))],
        };
    }

    private static (IReadOnlyList<ClockEvent> Events, DateTimeOffset AsOf) DrawCourse(Random chance, DateTimeOffset begin)
    {
        var minute = chance.Next(9 * 1440);
        List<ClockEvent> events = [new Received(begin.AddMinutes(minute), DrawTargets(chance))];
        if (chance.Next(3) > 0)
            events.Add(new Entered(begin.AddMinutes(minute), Course.Working, DrawTarget(chance)));
        for (var n = chance.Next(12); n > 0; n--)
        {
            minute += chance.Next(3) switch { 0 => chance.Next(3), 1 => chance.Next(240), _ => chance.Next(1200) };
            var at = begin.AddMinutes(minute);
            events.Add(chance.Next(10) switch
            {
                0 or 1 => new Answered(at),
                2 => new Retargeted(at, DrawTargets(chance)),
                3 => new Offered(at),
                4 => new Accepted(at),
                5 => new OfferEnded(at),
                6 => new Entered(at, Course.Waiting, DrawTarget(chance)),
                7 => new Entered(at, Course.Done, null),
                _ => new Entered(at, Course.Working, DrawTarget(chance)),
            });
        }
        return (events, begin.AddMinutes(minute + chance.Next(600)));
    }

    private static Targets DrawTargets(Random chance) => new(DrawTarget(chance), DrawTarget(chance), DrawTarget(chance), DrawTarget(chance));

    // Of five minutes, so that a fifth of it is whole.
    private static TimeSpan? DrawTarget(Random chance) => chance.Next(5) == 0 ? null : TimeSpan.FromMinutes(5 * chance.Next(1, 150));
}

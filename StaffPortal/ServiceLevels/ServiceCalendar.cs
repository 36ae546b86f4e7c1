using System.Collections.Concurrent;

namespace StaffPortal.ServiceLevels;

/// <summary>
/// When the clocks run. Windows are of the wall clock and are measured in instants: a window over a clock-change night is an hour shorter
/// or longer. A skipped local time stands for the instant of the change; of a repeated one a window begins at the earlier and ends at the
/// later. Safe to share between threads.
/// </summary>
public sealed class ServiceCalendar
{
    /// <summary>How far a due time is looked for, years.</summary>
    private const int Farthest = 60;

    private readonly ConcurrentDictionary<int, Year> years = new();
    private readonly IReadOnlyList<CalendarVersion> versions;

    /// <param name="zone">The municipality's.</param>
    /// <param name="versions">At least one; in any order.</param>
    public ServiceCalendar(TimeZoneInfo zone, IReadOnlyList<CalendarVersion> versions)
    {
        Zone = zone;
        this.versions = [.. versions.OrderBy(v => v.ValidFrom)];
        var days = this.versions[^1].Week.Select(d => d.Sum(w => w.Minutes)).Where(m => m > 0).Order().ToList();
        DayLength = TimeSpan.FromMinutes(days.Count == 0 ? DayWindow.DayMinutes : days[days.Count / 2]);
    }

    public TimeZoneInfo Zone { get; }

    /// <summary>Of an ordinary open day; what "1 d" of service time means.</summary>
    public TimeSpan DayLength { get; }

    /// <summary>The windows of a civil day, by the version that holds on it.</summary>
    public IReadOnlyList<DayWindow> HoursOf(DateOnly day) =>
        VersionOn(day).Of(day, FinnishHolidays.Of(day.Year).Where(h => h.Day == day).Select(h => h.Holiday));

    /// <summary>Service time between two instants; zero when the second is not later.</summary>
    public TimeSpan Elapsed(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
            return TimeSpan.Zero;
        var (first, last) = (YearOf(from), YearOf(to));
        var ticks = -InYear(first).Before(from.UtcTicks);
        for (var year = first; year < last; year++)
            ticks += InYear(year).Total;
        return new(ticks + InYear(last).Before(to.UtcTicks));
    }

    /// <summary>Service time left until a due time; negative once it is past.</summary>
    public TimeSpan Left(DateTimeOffset now, DateTimeOffset due) => now <= due ? Elapsed(now, due) : -Elapsed(due, now);

    /// <summary>The first instant at which this much service time has passed; null when there is none within sixty years.</summary>
    public DateTimeOffset? After(DateTimeOffset from, TimeSpan amount)
    {
        if (amount <= TimeSpan.Zero)
            return from;
        var year = YearOf(from);
        var left = InYear(year).Before(from.UtcTicks) + amount.Ticks;
        for (var last = Math.Min(year + Farthest, DateOnly.MaxValue.Year - 1); year < last; year++)
        {
            var hours = InYear(year);
            if (left <= hours.Total)
                return new(hours.At(left), TimeSpan.Zero);
            left -= hours.Total;
        }
        return null;
    }

    /// <summary>It is open then.</summary>
    public bool IsOpen(DateTimeOffset at) => InYear(YearOf(at)).Holds(at.UtcTicks);

    private CalendarVersion VersionOn(DateOnly day) => versions.LastOrDefault(v => v.ValidFrom <= day) ?? versions[0];

    private int YearOf(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).Year;

    private Year InYear(int year) => years.GetOrAdd(year, Measure);

    private Year Measure(int year)
    {
        var holidays = FinnishHolidays.Of(year).ToLookup(h => h.Day, h => h.Holiday);
        List<(long From, long To)> spans = [];
        var reached = long.MinValue;
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            foreach (var window in VersionOn(day).Of(day, holidays[day]))
            {
                // Two windows that meet inside a repeated hour overlap in instants: no instant counts twice.
                var from = Math.Max(reached, Earliest(day, window.From));
                var to = Latest(day, window.To);
                if (to > from)
                    spans.Add((from, to));
                reached = Math.Max(reached, to);
            }
        }
        return new(spans);
    }

    private long Earliest(DateOnly day, int minute)
    {
        var local = Existing(day, minute);
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return local.Ticks - offset.Ticks;
    }

    private long Latest(DateOnly day, int minute)
    {
        var local = Existing(day, minute);
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Min() : Zone.GetUtcOffset(local);
        return local.Ticks - offset.Ticks;
    }

    private DateTime Existing(DateOnly day, int minute)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        while (Zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return local;
    }

    /// <summary>The open spans of one civil year with what was open before each, UTC ticks.</summary>
    private sealed class Year
    {
        private readonly long[] froms;
        private readonly long[] tos;
        private readonly long[] before;

        public Year(List<(long From, long To)> spans)
        {
            froms = [.. spans.Select(s => s.From)];
            tos = [.. spans.Select(s => s.To)];
            before = new long[spans.Count];
            foreach (var (n, (from, to)) in spans.Index())
            {
                before[n] = Total;
                Total += to - from;
            }
        }

        public long Total { get; }

        /// <summary>How much was open before an instant.</summary>
        public long Before(long at)
        {
            var n = Last(froms, at);
            return n < 0 ? 0 : before[n] + Math.Min(at, tos[n]) - froms[n];
        }

        /// <summary>The first instant before which <paramref name="amount"/> was open; it is above zero and at most the total.</summary>
        public long At(long amount)
        {
            // The span before the first that begins with as much behind it.
            var n = Last(before, amount - 1);
            return froms[n] + amount - before[n];
        }

        public bool Holds(long at) => Last(froms, at) is >= 0 and var n && at < tos[n];

        /// <summary>The last that is not above; −1 when all are.</summary>
        private static int Last(long[] sorted, long value)
        {
            var found = Array.BinarySearch(sorted, value);
            return found >= 0 ? found : ~found - 1;
        }
    }
}

using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>When people of the town ask and when its staff work, in local time.</summary>
static class WorkRhythm
{
    private static readonly double[] WeekdayShare = [0.25, 1.0, 0.9, 0.85, 0.85, 0.75, 0.3];

    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    public static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).DateTime;

    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    /// <summary>Nine in the morning so many days ahead.</summary>
    public static DateTimeOffset Morning(DateTimeOffset now, int days) => Instant(Local(now).Date.AddDays(days).AddHours(9));

    /// <summary>The moment when so many hours have been worked. Office: Monday to Friday 8–16. Long: every day 7–21 (network, care, transport).</summary>
    public static DateTimeOffset After(DateTimeOffset from, double hours, bool isLong)
    {
        var (opens, closes) = isLong ? (7, 21) : (8, 16);
        var at = Local(from);
        var left = TimeSpan.FromHours(hours);
        while (true)
        {
            var (start, end) = (at.Date.AddHours(opens), at.Date.AddHours(closes));
            if (at < start)
                at = start;
            if (at < end && (isLong || at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
            {
                if (at + left <= end)
                    return Instant(at + left);
                left -= end - at;
            }
            at = at.Date.AddDays(1);
        }
    }

    /// <summary>A moment between the two when somebody would use this channel for this service.</summary>
    public static DateTimeOffset Arrival(Chance chance, TownService service, Channel channel, DateTimeOffset from, DateTimeOffset to)
    {
        var office = channel is Channel.Counter or Channel.Chat or Channel.Colleague || (channel is Channel.Phone && !IsLong(service));
        while (true)
        {
            var day = Local(from.AddSeconds(chance.NextShare() * (to - from).TotalSeconds)).Date;
            var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            if ((office && weekend) || !chance.Hits(WeekdayShare[(int)day.DayOfWeek]) || !chance.Hits(InSeason(service.Season, day.Month) / 3))
                continue;
            // Two humps: the morning and the hour after lunch; written channels go on into the evening.
            var hour = chance.Hits(0.55) ? chance.Around(9.6, 0.16) : chance.Around(office ? 13.2 : 16.5, office ? 0.12 : 0.22);
            hour = office ? Math.Clamp(hour, 8.02, 15.95) : Math.Clamp(hour, 5.5, 23.8);
            var at = Instant(day.AddHours(hour));
            if (at >= from && at <= to)
                return at;
        }
    }

    /// <summary>0–3: how much the season asks for the service in this month.</summary>
    public static double InSeason(Season season, int month) => season switch
    {
        Season.Winter => month switch { 12 or 1 or 2 => 3, 3 => 2, 11 => 1.4, 4 => 0.4, _ => 0 },
        Season.Thaw => month switch { 3 or 4 => 3, 5 => 1.6, 2 => 1, _ => 0.6 },
        Season.Summer => month switch { >= 5 and <= 8 => 2.6, 4 or 9 => 1.5, _ => 0.5 },
        Season.Autumn => month switch { >= 9 and <= 11 => 2.8, 12 or 1 => 2, _ => 0.6 },
        _ => month == 7 ? 0.8 : 1.3,
    };

    /// <summary>Somebody is on duty for it also in the evening and on Sundays.</summary>
    public static bool IsLong(TownService service) => service.DueHours <= 24;

    private static DateTimeOffset Instant(DateTime local) => new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
}

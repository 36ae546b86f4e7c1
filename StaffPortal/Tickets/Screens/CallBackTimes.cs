namespace StaffPortal.Tickets.Screens;

/// <summary>The times a call can be promised for, from now on: soon, this afternoon, tomorrow.</summary>
public static class CallBackTimes
{
    private static readonly int[] Minutes = [30, 60, 120];
    private static readonly int[] Hours = [12, 16];

    public static IReadOnlyList<DateTimeOffset> From(DateTimeOffset now, TimeZoneInfo zone)
    {
        // Said aloud, so at a whole five minutes.
        var round = new DateTimeOffset(now.UtcTicks + (TimeSpan.TicksPerMinute * 5) - (now.UtcTicks % (TimeSpan.TicksPerMinute * 5)), TimeSpan.Zero);
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        var set = from day in Enumerable.Range(0, 3) from hour in Hours select At(today.AddDays(day).AddHours(hour), zone);
        return [.. Minutes.Select(m => round.AddMinutes(m)).Concat(set.Where(t => t > now.AddMinutes(150))).Distinct().Order().Take(7)];
    }

    private static DateTimeOffset At(DateTime local, TimeZoneInfo zone) => new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
}

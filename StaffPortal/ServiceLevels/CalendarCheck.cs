namespace StaffPortal.ServiceLevels;

/// <summary>Finds what makes a calendar unusable before it is stored.</summary>
public static class CalendarCheck
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <returns>The first fault and where it is; null when there is none.</returns>
    public static CalendarFinding? Of(IReadOnlyList<CalendarVersion> versions)
    {
        if (versions.GroupBy(v => v.ValidFrom).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return new(CalendarFault.TwiceADay, Day: twice.Key);
        return versions.Select(Of).FirstOrDefault(f => f is not null);
    }

    private static CalendarFinding? Of(CalendarVersion version)
    {
        if (version.Exceptions.GroupBy(e => e.Day).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return new(CalendarFault.TwiceADay, Day: twice.Key);
        var days = version.Week.Select((windows, day) => (Windows: windows, Where: new CalendarFinding(default, Weekday: (DayOfWeek)day)))
            .Concat(version.Holidays.Select(h => (Windows: h.Value, Where: new CalendarFinding(default, Holiday: h.Key))))
            .Concat(version.Exceptions.Select(e => (e.Windows, Where: new CalendarFinding(default, Day: e.Day))));
        foreach (var (windows, where) in days)
        {
            if (windows.Any(w => !w.IsValid))
                return where with { Fault = CalendarFault.BadHours };
            var sorted = windows.OrderBy(w => w.From).ToList();
            if (sorted.Zip(sorted.Skip(1)).Any(pair => pair.Second.From < pair.First.To))
                return where with { Fault = CalendarFault.Overlap };
        }
        var from = version.ValidFrom < Earliest ? Earliest : version.ValidFrom;
        var begin = new DateTimeOffset(from.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return new ServiceCalendar(TimeZoneInfo.Utc, [version]).Elapsed(begin, begin.AddDays(366)) > TimeSpan.Zero ? null : new(CalendarFault.NeverOpen);
    }
}

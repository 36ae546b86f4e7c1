namespace StaffPortal.ServiceLevels;

/// <summary>Open hours within one civil day.</summary>
/// <param name="From">Minutes from midnight on the wall clock, 0–1439.</param>
/// <param name="To">Minutes from midnight, after <paramref name="From"/>, up to 1440: the end of the day.</param>
public readonly record struct DayWindow(int From, int To)
{
    public const int DayMinutes = 24 * 60;

    /// <summary>The whole day.</summary>
    public static DayWindow AllDay { get; } = new(0, DayMinutes);

    public static DayWindow Of(TimeOnly from, TimeOnly to) => new(MinuteOf(from), to == TimeOnly.MinValue ? DayMinutes : MinuteOf(to));

    public bool IsValid => From is >= 0 and < DayMinutes && To > From && To <= DayMinutes;

    /// <summary>Minutes on an ordinary day.</summary>
    public int Minutes => To - From;

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}

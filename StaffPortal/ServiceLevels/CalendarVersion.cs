namespace StaffPortal.ServiceLevels;

/// <summary>The hours of a calendar from one day on.</summary>
/// <param name="ValidFrom">The first civil day it holds for; the first version holds for all days before it too.</param>
/// <param name="Week">Windows of an ordinary day, Sunday first as <see cref="DayOfWeek"/>; seven lists, an empty one is a closed day.</param>
/// <param name="Holidays">What differs on a holiday: an empty list when closed, windows on a half day. A holiday that is not here is an ordinary day.</param>
/// <param name="Exceptions">What differs on single days; stronger than a holiday.</param>
public sealed record CalendarVersion(
    DateOnly ValidFrom, IReadOnlyList<IReadOnlyList<DayWindow>> Week, IReadOnlyDictionary<Holiday, IReadOnlyList<DayWindow>> Holidays,
    IReadOnlyList<CalendarException> Exceptions)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<DayWindow>> exceptions = Exceptions.DistinctBy(e => e.Day).ToDictionary(e => e.Day, e => e.Windows);

    /// <summary>Every hour of every day.</summary>
    public static CalendarVersion Always { get; } = new(
        DateOnly.MinValue, [.. Enumerable.Repeat<IReadOnlyList<DayWindow>>([DayWindow.AllDay], 7)], new Dictionary<Holiday, IReadOnlyList<DayWindow>>(), []);

    /// <param name="day">A civil day.</param>
    /// <param name="holidays">What it is called; of two on one day, the one with the shorter hours counts.</param>
    /// <returns>Its windows, in order.</returns>
    public IReadOnlyList<DayWindow> Of(DateOnly day, IEnumerable<Holiday> holidays) =>
        exceptions.TryGetValue(day, out var different) ? different
            : holidays.Select(h => Holidays.GetValueOrDefault(h)).Where(h => h is not null).MinBy(h => h!.Sum(w => w.Minutes))
            ?? Week[(int)day.DayOfWeek];
}

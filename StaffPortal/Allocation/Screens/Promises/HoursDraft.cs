using System.Globalization;
using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>A calendar while it is edited: one of its versions, the others kept as they are.</summary>
public sealed class HoursDraft
{
    private IReadOnlyList<CalendarVersion> others = [];

    /// <summary>Null for a new one.</summary>
    public CalendarId? Id { get; private init; }

    public int Version { get; private init; }

    public LocalDraft Name { get; private init; } = new();

    /// <summary>The first day; empty for the first version of all.</summary>
    public string ValidFrom { get; set; } = "";

    /// <summary>By weekday, Sunday first.</summary>
    public string[] Week { get; private set; } = ["", "8.00–16.00", "8.00–16.00", "8.00–16.00", "8.00–16.00", "8.00–16.00", ""];

    /// <summary>Hours of a holiday; null as on other days, empty closed.</summary>
    public Dictionary<Holiday, string?> Holidays { get; private set; } =
        Enum.GetValues<Holiday>().ToDictionary(h => h, h => h == Holiday.NewYearsEve ? null : "");

    public List<ExceptionDraft> Exceptions { get; private set; } = [];

    /// <summary>First days of the versions that are not edited, the newest first; the very first has none.</summary>
    public IEnumerable<DateOnly> OtherDays => others.Select(v => v.ValidFrom).OrderDescending();

    public static HoursDraft Of(Hours? hours)
    {
        if (hours is null)
            return new();
        var draft = new HoursDraft { Id = hours.Id, Version = hours.Version, Name = LocalDraft.Of(hours.Name) };
        draft.Take(hours.Versions[^1], hours.Versions);
        return draft;
    }

    /// <summary>Goes on with another version.</summary>
    public void Edit(DateOnly validFrom, IReadOnlyList<CalendarVersion> all) => Take(all.First(v => v.ValidFrom == validFrom), all);

    /// <summary>The version that is edited, among all as they shall be.</summary>
    public CalendarVersion Edited(IReadOnlyList<CalendarVersion> all) => all[^1];

    /// <summary>All that was typed of the hours, as one text.</summary>
    public string Said => string.Join('|', [ValidFrom, .. Week, .. Holidays.OrderBy(h => h.Key).Select(h => $"{h.Key}={h.Value}"), .. Exceptions.Select(e => $"{e.Day}={e.Hours}")]);

    /// <summary>All versions as they shall be, the edited one last.</summary>
    /// <param name="bad">What could not be read: a day in words, a weekday or a holiday; null when all could.</param>
    public IReadOnlyList<CalendarVersion> ToVersions(out string? bad)
    {
        bad = null;
        var from = DateOnly.MinValue;
        if (ValidFrom.Trim().Length > 0 && !Moments.TryDay(ValidFrom, out from))
            bad = ValidFrom;
        List<IReadOnlyList<DayWindow>> week = [];
        foreach (var (text, day) in Week.Select((text, day) => (text, day)))
            week.Add(Read(text, CultureInfo.CurrentCulture.DateTimeFormat.GetDayName((DayOfWeek)day), ref bad));
        Dictionary<Holiday, IReadOnlyList<DayWindow>> holidays = [];
        foreach (var (holiday, text) in Holidays)
            if (text is not null)
                holidays[holiday] = Read(text, text, ref bad);
        List<CalendarException> exceptions = [];
        foreach (var line in Exceptions.Where(e => e.Day.Trim().Length > 0 || e.Hours.Trim().Length > 0))
        {
            if (!Moments.TryDay(line.Day, out var day))
                bad ??= line.Day.Length > 0 ? line.Day : line.Hours;
            exceptions.Add(new(day, Read(line.Hours, line.Hours, ref bad), line.Why.Trim()));
        }
        return [.. others.Where(v => v.ValidFrom != from), new(from, week, holidays, exceptions)];
    }

    private void Take(CalendarVersion version, IReadOnlyList<CalendarVersion> all)
    {
        others = [.. all.Where(v => v != version)];
        ValidFrom = version.ValidFrom == DateOnly.MinValue ? "" : Day(version.ValidFrom);
        Week = [.. version.Week.Select(HoursText.Of)];
        Holidays = Enum.GetValues<Holiday>().ToDictionary(h => h, h => version.Holidays.TryGetValue(h, out var hours) ? HoursText.Of(hours) : null);
        Exceptions = [.. version.Exceptions.OrderBy(e => e.Day).Select(e => new ExceptionDraft { Day = Day(e.Day), Hours = HoursText.Of(e.Windows), Why = e.Why })];
    }

    private static string Day(DateOnly day) => day.ToString("d.M.yyyy", CultureInfo.InvariantCulture);

    private static IReadOnlyList<DayWindow> Read(string text, string where, ref string? bad)
    {
        var read = HoursText.Read(text);
        if (read is null)
            bad ??= $"{where}: {text}";
        return read ?? [];
    }
}

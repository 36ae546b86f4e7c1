using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>What one wall shows at one moment. Pure: a reading, the catalogue and the time go in.</summary>
public sealed record WallPicture
{
    /// <summary>Lines of the table; where there are more services, the last tells of the rest together.</summary>
    public const int Lines = 6;

    public required LocalText Team { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required int Waiting { get; init; }

    public required int NotTaken { get; init; }

    /// <summary>How long the oldest of those that wait has waited; null when none does.</summary>
    public required TimeSpan? OldestFor { get; init; }

    public required LocalText? OldestService { get; init; }

    public required int LateSoon { get; init; }

    public required DateTimeOffset? NextDue { get; init; }

    public required int Late { get; init; }

    /// <summary>How long the worst is over, in the hours that count for it.</summary>
    public required WallOver? Worst { get; init; }

    /// <summary>The last hours of today up to the running one, which is the last.</summary>
    public required IReadOnlyList<WallHour> Hours { get; init; }

    /// <summary>Received today.</summary>
    public required int Today { get; init; }

    /// <summary>The services in the queue: what is late first, then what is late soon, then the longest queue.</summary>
    public required IReadOnlyList<WallLine> Queue { get; init; }

    public required IReadOnlyList<(DateTimeOffset At, LocalText Service, string? District)> Latest { get; init; }

    public static WallPicture Of(LocalText team, WallReading reading, CatalogueSnapshot catalogue, DateTimeOffset now)
    {
        var waiting = reading.Queue.Where(g => g.Oldest is not null).ToList();
        var oldest = waiting.MinBy(g => g.Oldest);
        return new()
        {
            Team = team,
            Now = now,
            Zone = catalogue.Zone,
            Waiting = reading.Queue.Sum(g => g.Waiting),
            NotTaken = reading.Queue.Sum(g => g.NotTaken),
            OldestFor = Since(oldest?.Oldest, now),
            OldestService = oldest is null ? null : NameOf(catalogue, oldest.Service),
            LateSoon = reading.Queue.Sum(g => g.LateSoon),
            NextDue = reading.Queue.Min(g => g.NextDue),
            Late = reading.Queue.Sum(g => g.Late),
            Worst = reading.Queue.Where(g => g.FirstDue is not null).Select(g => Over(g, catalogue, now)).MaxBy(o => o.Length),
            Hours = HoursOf(reading, catalogue.Zone, now),
            Today = reading.Hours.Values.Sum(),
            Queue = LinesOf(reading, catalogue, now),
            Latest = [.. reading.Latest.Select(a => (a.At, NameOf(catalogue, a.Service), a.District))],
        };
    }

    private static List<WallHour> HoursOf(WallReading reading, TimeZoneInfo zone, DateTimeOffset now)
    {
        var running = WallHours.HourOf(now, zone);
        var morning = Moments.At(Moments.Day(now, zone), TimeOnly.MinValue, zone);
        var hours = new List<WallHour>();
        for (var hour = running; hour >= morning && hours.Count < WallHours.Most; hour = hour.AddHours(-1))
            hours.Insert(0, new(TimeZoneInfo.ConvertTime(hour, zone).Hour, reading.Hours.GetValueOrDefault(hour), hour == running));
        return hours;
    }

    private static List<WallLine> LinesOf(WallReading reading, CatalogueSnapshot catalogue, DateTimeOffset now)
    {
        var lines = reading.Queue.GroupBy(g => g.Service).Select(same => new WallLine(
                NameOf(catalogue, same.Key), 1, same.Sum(g => g.Waiting), Since(same.Min(g => g.Oldest), now), same.Sum(g => g.Late), same.Sum(g => g.LateSoon), same.Sum(g => g.Promised)))
            .OrderByDescending(l => l.Late).ThenByDescending(l => l.LateSoon).ThenByDescending(l => l.Waiting).ThenByDescending(l => l.OldestFor).ToList();
        if (lines.Count <= Lines)
            return lines;
        var rest = lines[(Lines - 1)..];
        return
        [
            .. lines[..(Lines - 1)],
            new WallLine(null, rest.Count, rest.Sum(l => l.Waiting), rest.Max(l => l.OldestFor), rest.Sum(l => l.Late), rest.Sum(l => l.LateSoon), rest.Sum(l => l.Promised)),
        ];
    }

    private static WallOver Over(WallGroup group, CatalogueSnapshot catalogue, DateTimeOffset now) =>
        !group.IsHistory && catalogue.PromiseOf(group.Service) is { Name: not null, Calendar: var hours }
            ? new((-hours.Left(now, group.FirstDue!.Value)), hours.DayLength)
            : new(now - group.FirstDue!.Value, null);

    private static TimeSpan? Since(DateTimeOffset? then, DateTimeOffset now) => then is { } at ? now > at ? now - at : TimeSpan.Zero : null;

    private static LocalText NameOf(CatalogueSnapshot catalogue, ServiceId id) => catalogue.Services.GetValueOrDefault(id)?.Name ?? LocalText.Same("–");
}

/// <summary>One bar.</summary>
/// <param name="Hour">Of the day, local.</param>
/// <param name="Count">Received in it.</param>
/// <param name="IsRunning">It is not over.</param>
public sealed record WallHour(int Hour, int Count, bool IsRunning);

/// <param name="Service">Null for the rest together.</param>
/// <param name="Services">How many services it tells of.</param>
/// <param name="Waiting">As in <see cref="WallGroup"/>.</param>
/// <param name="OldestFor">How long the oldest of those has waited; null when none does.</param>
/// <param name="Late">As the desk counts them.</param>
/// <param name="LateSoon">As the desk counts them.</param>
/// <param name="Promised">Those with a promise that runs.</param>
public sealed record WallLine(LocalText? Service, int Services, int Waiting, TimeSpan? OldestFor, int Late, int LateSoon, int Promised);

/// <param name="Length">How long a deadline is over.</param>
/// <param name="Day">How long a day is then; null for 24 hours.</param>
public sealed record WallOver(TimeSpan Length, TimeSpan? Day);

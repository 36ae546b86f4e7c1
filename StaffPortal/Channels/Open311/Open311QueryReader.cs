using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace StaffPortal.Channels.Open311;

/// <summary>Reads the parameters of a list and gathers everything that is wrong with them.</summary>
internal sealed class Open311QueryReader(
    IEnumerable<KeyValuePair<string, StringValues>> parameters, DateTimeOffset now, TimeZoneInfo zone)
{
    private static readonly TimeSpan Largest = TimeSpan.FromDays(Open311Limits.SpanDays);

    // A day more or less by the clock change of a local day is still within 90 days.
    private static readonly TimeSpan ClockChange = TimeSpan.FromHours(1);

    private readonly Dictionary<string, string> _given = parameters
        .Select(p => (p.Key, Value: p.Value.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim()))
        .Where(p => p.Value is not null)
        .GroupBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First().Value!, StringComparer.OrdinalIgnoreCase);

    private readonly List<Open311Error> _errors = [];

    public Open311Reading<Open311Query> Read()
    {
        var extensions = Open311Query.IsTrue(this["extensions"]);
        var ids = Words("service_request_id");
        if (ids.Length > Open311Limits.Answers)
            return Open311Error.Bad($"service_request_id names more than {Open311Limits.Answers} requests.");
        if (ids.Length > 0)
            return new Open311Query { Ids = ids, WithExtensions = extensions, Locale = this["locale"] };

        var requested = Span("start_date", "end_date");
        var updated = Span("updated_after", "updated_before");
        if (requested == Open311Span.Any && updated == Open311Span.Any)
            requested = new Open311Span(now - Largest, null);

        var query = new Open311Query
        {
            ServiceCodes = Words("service_code"),
            Status = Status(),
            Requested = requested,
            Updated = updated,
            Within = Circle(),
            Page = Whole("page", 1_000_000) ?? 1,
            PageSize = Whole("page_size", Open311Limits.Answers) ?? Open311Limits.Answers,
            WithExtensions = extensions,
            Locale = this["locale"],
        };
        return _errors.Count > 0 ? _errors : query;
    }

    private string? this[string name] => _given.GetValueOrDefault(name);

    private string[] Words(string name) =>
        [.. (this[name] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private Open311Status? Status()
    {
        var words = Words("status").Select(word => word.ToLowerInvariant()).Distinct().ToArray();
        foreach (var word in words.Where(word => word is not ("open" or "closed")))
            Bad($"status \"{Shown(word)}\" is neither open nor closed.");
        return words is [var only] ? only == "open" ? Open311Status.Open : Open311Status.Closed : null;
    }

    // One end alone reaches 90 days from there; both ends may lie 90 days apart at most.
    private Open311Span Span(string fromName, string untilName)
    {
        var from = Date(fromName);
        var until = Date(untilName);
        if (from is { } first && until is { } last)
        {
            if (first.At > last.At)
                Bad($"{fromName} lies after {untilName}.");
            else if (last.At - first.At > Largest + ClockChange)
                Bad($"{fromName} and {untilName} lie more than {Open311Limits.SpanDays} days apart.");
        }
        return (from, until) switch
        {
            (null, null) => Open311Span.Any,
            ({ } start, null) => new(start.At, start.At + Largest),
            (null, { } end) => new(end.At - Largest, EndOf(end)),
            ({ } start, { } end) => new(start.At, EndOf(end)),
        };
    }

    private (DateTimeOffset At, bool IsDay)? Date(string name)
    {
        if (this[name] is not { } text)
            return null;
        if (Open311Date.Parse(text, zone) is { } date)
            return date;
        Bad($"{name} is no date: write 2026-02-13T08:00:00Z, with an offset or Z.");
        return null;
    }

    // "Before or during this date": a day counts to its end.
    private static DateTimeOffset EndOf((DateTimeOffset At, bool IsDay) end) =>
        end.IsDay ? end.At.AddDays(1).AddMicroseconds(-1) : end.At;

    private Open311Circle? Circle()
    {
        if (this["lat"] is null && this["long"] is null && this["radius"] is null)
            return null;
        if (this["lat"] is null || this["long"] is null || this["radius"] is null)
        {
            Bad("lat, long and radius (metres) belong together.");
            return null;
        }
        var latitude = Number("lat", -90, 90);
        var longitude = Number("long", -180, 180);
        var metres = Number("radius", 0, Open311Limits.RadiusMetres);
        return new Open311Circle(latitude, longitude, metres);
    }

    private double Number(string name, double least, double most)
    {
        if (!double.TryParse(this[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            Bad($"{name} is not a number.");
        else if (!(number >= least && number <= most))
            Bad($"{name} lies outside {least} to {most}.");
        return number;
    }

    private int? Whole(string name, int most)
    {
        if (this[name] is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        Bad($"{name} is not a whole number from 1 to {most}.");
        return null;
    }

    private static string Shown(string word) => word.Length <= 40 ? word : word[..40] + "…";

    private void Bad(string description) => _errors.Add(Open311Error.Bad(description));
}

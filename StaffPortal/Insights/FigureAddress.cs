using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Insights;

/// <summary>What somebody looks at in figures. All of it stands in the address, so a reload, a bookmark or a link to a colleague shows the same.</summary>
public sealed record FigureAddress
{
    public const int UsualWeeks = 26;

    /// <summary>The choices of a period that moves on with the days.</summary>
    public static IReadOnlyList<int> WeekChoices { get; } = [4, 13, UsualWeeks, 52, 104];

    /// <summary>So many weeks up to today; null when days were named.</summary>
    public int? Weeks { get; init; } = UsualWeeks;

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Slice Slice { get; init; } = Slice.All;

    /// <summary>Null: what fits the facts.</summary>
    public Measure? Measure { get; init; }

    public Comparison Comparison { get; init; } = Comparison.Previous;

    /// <summary>Reads an address; what it does not understand is left out.</summary>
    public static FigureAddress Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Word(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } word ? word : null;
        T? Member<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Word(name), ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : null;
        Guid? Id(string name) => Guid.TryParse(Word(name), out var id) ? id : null;
        DateOnly? Day(string name) => DateOnly.TryParseExact(Word(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

        var (from, to) = (Day("from"), Day("to"));
        var named = from is not null && to is not null;
        return new()
        {
            Weeks = named ? null : int.TryParse(Word("weeks"), NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && WeekChoices.Contains(weeks) ? weeks : UsualWeeks,
            From = named ? from : null,
            To = named ? to : null,
            Slice = new()
            {
                Department = Id("department") is { } department ? new DepartmentId(department) : null,
                Team = Id("team") is { } team ? new TeamId(team) : null,
                Service = Id("service") is { } service ? new ServiceId(service) : null,
                District = Word("district"),
                Channel = Member<Channel>("channel"),
                Priority = Member<Priority>("priority"),
            },
            Measure = Member<Measure>("time"),
            Comparison = Member<Comparison>("compare") ?? Comparison.Previous,
        };
    }

    public Period PeriodOn(DateOnly today) => From is { } from && To is { } to ? new(from, to) : Period.Last(Weeks ?? UsualWeeks, today);

    public FigureCut ToCut(DateOnly today, Measure usual = Counting.Measure.Elapsed) => new(PeriodOn(today), Slice, Measure ?? usual, Comparison);

    /// <param name="path">The page: <c>/kpi</c>.</param>
    /// <param name="also">What else stands in its address.</param>
    public string ToUri(string path, params ReadOnlySpan<(string Name, string? Value)> also)
    {
        var parts = new Dictionary<string, string?>();
        Put("weeks", Weeks == UsualWeeks ? null : Weeks?.ToString(CultureInfo.InvariantCulture));
        if (Weeks is null)
        {
            Put("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Put("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        Put("department", Slice.Department?.Value.ToString("N"));
        Put("team", Slice.Team?.Value.ToString("N"));
        Put("service", Slice.Service?.Value.ToString("N"));
        Put("district", Slice.District);
        Put("channel", Slice.Channel?.ToString().ToLowerInvariant());
        Put("priority", Slice.Priority?.ToString().ToLowerInvariant());
        Put("time", Measure?.ToString().ToLowerInvariant());
        Put("compare", Comparison == Comparison.Previous ? null : Comparison.ToString().ToLowerInvariant());
        foreach (var (name, value) in also)
            Put(name, value);
        return QueryHelpers.AddQueryString(path, parts);

        void Put(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                parts[name] = value;
        }
    }
}

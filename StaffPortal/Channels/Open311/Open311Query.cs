using Microsoft.Extensions.Primitives;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// What a list asks for, checked. Times are inclusive UTC instants. Either the ids are given and nothing else filters, or
/// one of the two spans (requested, updated) has a beginning, so that no list reads the whole past.
/// </summary>
public sealed record Open311Query
{
    public IReadOnlyList<string> Ids { get; init; } = [];
    public IReadOnlyList<string> ServiceCodes { get; init; } = [];
    public Open311Status? Status { get; init; }
    public Open311Span Requested { get; init; } = Open311Span.Any;
    public Open311Span Updated { get; init; } = Open311Span.Any;
    public Open311Circle? Within { get; init; }
    public int Page { get; init; } = 1;
    public int PageSize { get; init; } = Open311Limits.Answers;
    public bool WithExtensions { get; init; }
    public string? Locale { get; init; }

    public static Open311Reading<Open311Query> From(
        IEnumerable<KeyValuePair<string, StringValues>> parameters, DateTimeOffset now, TimeZoneInfo zone) =>
        new Open311QueryReader(parameters, now, zone).Read();

    internal static bool IsTrue(string? text) => text?.Trim() is { } word && (word == "1" || word.Equals("true", StringComparison.OrdinalIgnoreCase));
}

public enum Open311Status { Open, Closed }

/// <summary>A span of time, both ends included; null is without end on that side.</summary>
public sealed record Open311Span(DateTimeOffset? From, DateTimeOffset? Until)
{
    public static readonly Open311Span Any = new(null, null);
}

/// <summary>Everything within a radius in metres around a point in WGS 84 degrees.</summary>
public sealed record Open311Circle(double Latitude, double Longitude, double Metres);

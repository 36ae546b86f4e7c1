using System.Text.Json.Serialization;

namespace StaffPortal.Channels.Import;

/// <summary>When something happened: a column, or several that make one text ("CREATION DATE", "CREATION TIME"), and how it is written.</summary>
public sealed record ImportDate
{
    [JsonConverter(typeof(OneOrMore))]
    public IReadOnlyList<string> Column { get; init; } = [];

    /// <summary>.NET formats, or <c>iso</c>, <c>unix</c>, <c>unixms</c>; one without an hour is known by day.</summary>
    [JsonConverter(typeof(OneOrMore))]
    public IReadOnlyList<string> Format { get; init; } = [DateFormat.Iso];

    internal static IEnumerable<ImportFinding> Wrong(string use, ImportDate? date) =>
        (date?.Format ?? []).Where(format => !DateFormat.IsUsable(format)).Select(format => new ImportFinding(ImportFindingKind.MapFormat, use, format));
}

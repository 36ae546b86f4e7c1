namespace StaffPortal.Channels.Import;

/// <summary>What the names of a file's columns may mean, from how cities call them.</summary>
public static class Suggestions
{
    private static readonly (string Use, string[] Words)[] Known =
    [
        ("id", ["id", "case", "case id", "case concept name", "case number", "unique key", "ticket id", "request id", "service request id", "sr number", "case enquiry id", "tunnus"]),
        ("activity", ["activity", "concept name", "event", "event name", "task", "step", "stage", "vaihe"]),
        ("time", ["timestamp", "time timestamp", "time", "complete timestamp", "start timestamp", "event time", "datetime", "aika"]),
        ("opened", ["opened", "open dt", "created", "created date", "creation date", "requested datetime", "open date", "date opened", "received", "vireilletulo", "luotu"]),
        ("target", ["target", "target dt", "due", "due date", "sla date", "expected datetime", "expected date", "määräaika"]),
        ("closed", ["closed", "closed dt", "closed date", "completed date", "resolved date", "date closed", "updated datetime", "suljettu"]),
        ("status", ["status", "case status", "state", "tila"]),
        ("channel", ["channel", "source", "channel type", "open data channel type", "method received", "origin", "kanava"]),
        ("department", ["department", "agency name", "agency", "responsible agency", "agency responsible", "toimiala"]),
        ("team", ["team", "queue", "work group", "owning group", "group", "org group", "workgroup", "tiimi"]),
        ("service", ["service", "service name", "service code", "category", "complaint type", "request type", "type", "reason", "palvelu"]),
        ("subject", ["subject", "title", "case title", "descriptor", "request type", "aihe"]),
        ("description", ["description", "details", "notes", "comments", "kuvaus"]),
        ("priority", ["priority", "urgency", "severity", "kiireellisyys"]),
        ("address", ["address", "street address", "incident address", "location street name", "location", "osoite"]),
        ("district", ["district", "neighborhood", "neighbourhood", "borough", "ward", "council district", "kaupunginosa"]),
        ("lat", ["lat", "latitude", "y"]),
        ("long", ["long", "lng", "lon", "longitude", "x"]),
    ];

    /// <summary>The column that may be meant, by what it would be used for.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> columns)
    {
        var plain = columns.GroupBy(Plain).ToDictionary(g => g.Key, g => g.First());
        return Known.Select(known => (known.Use, Column: known.Words.Select(w => plain.GetValueOrDefault(Plain(w))).FirstOrDefault(c => c is not null)))
            .Where(s => s.Column is not null).ToDictionary(s => s.Use, s => s.Column!);
    }

    /// <summary>Columns that may mean something the map says nothing of, and those it does not name at all.</summary>
    internal static IEnumerable<ImportFinding> For(ImportMap map, IReadOnlyList<string> columns)
    {
        var named = map.Columns().ToList();
        var free = columns.Except(named.Select(n => n.Column)).ToList();
        foreach (var (use, column) in Of(free).Where(s => named.All(n => n.Use != s.Key) && (s.Key is not ("activity" or "time")) && !(map.IsOfEvents && s.Key is "opened" or "closed" or "status")))
            yield return new(ImportFindingKind.SuggestedColumn, column, use);
        if (free.Count > 0)
            yield return new(ImportFindingKind.UnusedColumns, string.Join(", ", free));
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

using System.Text.Json;
using System.Text.Json.Serialization;
using StaffPortal.Channels.Rows;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>
/// Says which column of a city's file is what, in which formats, and what its values mean. Described with an example in
/// <c>Channels/Import/README.md</c>.
/// </summary>
public sealed record ImportMap
{
    /// <summary>A name for where the rows come from; with a row's id it makes the row known again.</summary>
    public string Source { get; init; } = "";

    /// <summary>The zone of times without an offset, an IANA name; the portal's own.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Of the texts: fi, sv or en.</summary>
    public string Language { get; init; } = "en";

    public string Id { get; init; } = "";

    /// <summary>What a row of an event log tells of; the map of one has this in the place of opened, closed and status.</summary>
    public ImportActivity? Activity { get; init; }

    /// <summary>When that began.</summary>
    public ImportDate? Time { get; init; }

    public ImportDate? Opened { get; init; }
    public ImportDate? Target { get; init; }
    public ImportDate? Closed { get; init; }

    /// <summary>Into words of <see cref="ImportStatus"/>; without it a row with a closing is closed, others received.</summary>
    public ImportValue? Status { get; init; }

    /// <summary>Into words of <see cref="Tickets.Channel"/>.</summary>
    public ImportValue? Channel { get; init; }

    /// <summary>Into words of <see cref="Tickets.Priority"/>.</summary>
    public ImportValue? Priority { get; init; }

    public ImportValue? Department { get; init; }

    /// <summary>Without one a ticket is in the queue named like its department.</summary>
    public ImportValue? Team { get; init; }

    /// <summary>Into a service's code or name.</summary>
    public ImportValue? Service { get; init; }

    public string? Subject { get; init; }

    /// <summary>Columns whose texts, one after the other, make the description.</summary>
    [JsonConverter(typeof(OneOrMore))]
    public IReadOnlyList<string> Description { get; init; } = [];

    public string? Address { get; init; }
    public string? District { get; init; }
    public string? Lat { get; init; }
    public string? Long { get; init; }

    /// <summary>What is promised to new requests for services that are created, days.</summary>
    public int DueDays { get; init; } = 5;

    /// <summary>True: of rows with one id the first is taken and the others are rejected; false: such files are refused.</summary>
    public bool FirstOfSameId { get; init; }

    /// <summary>Columns looked at and left out on purpose.</summary>
    [JsonConverter(typeof(OneOrMore))]
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>Its files are event logs: a row is a step of a case.</summary>
    internal bool IsOfEvents => Activity is not null;

    internal Language Tongue => Cultures.Parse(Language) ?? Texts.Language.En;

    /// <summary>The map, or everything that is wrong with it.</summary>
    public static (ImportMap? Map, IReadOnlyList<ImportFinding> Findings) Read(string json)
    {
        try
        {
            var map = JsonSerializer.Deserialize<ImportMap>(json, MapJson.Reading);
            return map is null ? (null, [new(ImportFindingKind.MapBroken, "null")]) : map.Checked();
        }
        catch (JsonException broken)
        {
            return (null, [new(ImportFindingKind.MapBroken, broken.Message)]);
        }
    }

    /// <summary>Every column the map names, beside what it names it for.</summary>
    public IEnumerable<(string Use, string Column)> Columns()
    {
        (string Use, IReadOnlyList<string?> Columns)[] named =
        [
            ("id", [Id]), ("activity", [Activity?.Column]), ("time", Time?.Column ?? []), ("opened", Opened?.Column ?? []), ("target", Target?.Column ?? []), ("closed", Closed?.Column ?? []),
            ("status", [Status?.Column]), ("channel", [Channel?.Column]), ("priority", [Priority?.Column]),
            ("department", [Department!.Column]), ("team", [Team?.Column]), ("service", [Service!.Column]),
            ("subject", [Subject]), ("description", Description), ("address", [Address]), ("district", [District]), ("lat", [Lat]), ("long", [Long]),
            ("ignored", Ignored),
        ];
        return named.SelectMany(n => n.Columns.Where(c => c is not null).Select(c => (n.Use, c!)));
    }

    private (ImportMap?, IReadOnlyList<ImportFinding>) Checked()
    {
        List<ImportFinding> found =
        [
            .. Lacking().Select(use => new ImportFinding(ImportFindingKind.MapLacks, use)),
            .. ImportValue.Wrong<ImportStatus>("status", Status), .. ImportValue.Wrong<ImportStatus>("activity", Activity?.Meaning), .. ImportValue.Wrong<Channel>("channel", Channel), .. ImportValue.Wrong<Priority>("priority", Priority),
            .. ImportDate.Wrong("time", Time), .. ImportDate.Wrong("opened", Opened), .. ImportDate.Wrong("target", Target), .. ImportDate.Wrong("closed", Closed),
        ];
        if (Zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out _))
            found.Add(new(ImportFindingKind.ZoneUnknown, Zone));
        if (Cultures.Parse(Language) is null)
            found.Add(new(ImportFindingKind.MapWord, "language", Language, "fi, sv, en"));
        return (found.Count == 0 ? this : null, found);
    }

    private IEnumerable<string> Lacking()
    {
        if (Source.Length == 0)
            yield return "source";
        if (Zone.Length == 0)
            yield return "zone";
        if (Id.Length == 0)
            yield return "id";
        if (IsOfEvents && Activity!.Column.Length == 0)
            yield return "activity";
        if (IsOfEvents && Activity!.Process.Length == 0)
            yield return "process";
        if (IsOfEvents && Time is null or { Column.Count: 0 })
            yield return "time";
        if (!IsOfEvents && Opened is null or { Column.Count: 0 })
            yield return "opened";
        if (Channel is null or { Column: null, Otherwise: null })
            yield return "channel";
        if (Department is null or { Column: null, Otherwise: null })
            yield return "department";
        if (Service is null or { Column: null, Otherwise: null })
            yield return "service";
        if ((Lat is null) != (Long is null))
            yield return Lat is null ? "lat" : "long";
        if (!IsOfEvents && Status is null && Closed is null)
            yield return "status";
    }
}

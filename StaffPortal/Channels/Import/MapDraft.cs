using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StaffPortal.Channels.Rows;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>A first map for files nobody has a map for: from the names of their columns and the values in the first rows.</summary>
public static class MapDraft
{
    private const int RowsSeen = 5_000;
    private const int MostValues = 40;

    /// <summary>What a person must say.</summary>
    private const string Open = "?";

    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Part, ImportStatus Status)[] StatusWords =
    [
        ("cancel", ImportStatus.Cancelled), ("canc", ImportStatus.Cancelled), ("dup", ImportStatus.Duplicate), ("resol", ImportStatus.Closed), ("clos", ImportStatus.Closed), ("complet", ImportStatus.Closed),
        ("done", ImportStatus.Closed), ("progress", ImportStatus.InProgress), ("started", ImportStatus.InProgress), ("assig", ImportStatus.Triage), ("pending", ImportStatus.Waiting), ("wait", ImportStatus.Waiting),
        ("hold", ImportStatus.Waiting), ("open", ImportStatus.Received), ("new", ImportStatus.Received),
    ];

    private static readonly (string Part, Channel Channel)[] ChannelWords =
    [
        ("phone", Channel.Phone), ("call", Channel.Phone), ("voice", Channel.Phone), ("app", Channel.App), ("mobile", Channel.App), ("mail", Channel.Email), ("letter", Channel.Letter), ("fax", Channel.Letter),
        ("walk", Channel.Counter), ("counter", Channel.Counter), ("chat", Channel.Chat), ("twit", Channel.Chat), ("web", Channel.Web), ("online", Channel.Web), ("self", Channel.Web), ("employee", Channel.Colleague), ("internal", Channel.Colleague),
    ];

    /// <exception cref="RowsRefusedException">A file cannot be read.</exception>
    public static async Task<string> WriteAsync(IReadOnlyList<RowFile> files, CancellationToken ct, bool events = false)
    {
        var columns = await files[0].ColumnsAsync(ct);
        var rows = await files[0].ReadAsync(ct).Take(RowsSeen).ToListAsync(ct);
        var meant = Suggestions.Of(columns);
        string Of(string use) => meant.GetValueOrDefault(use, Open);

        var map = new JsonObject { ["source"] = Open, ["zone"] = Open, ["language"] = "en", ["id"] = Of("id") };
        if (events)
        {
            map["activity"] = Table(rows, Of("activity"), value => Guess(StatusWords, value));
            map["activity"]!["process"] = Open;
            map["time"] = new JsonObject { ["column"] = Of("time"), ["format"] = FormatOf(rows, Of("time")) };
        }
        foreach (var use in events ? [] : new[] { "opened", "target", "closed" })
            if (meant.TryGetValue(use, out var column))
                map[use] = new JsonObject { ["column"] = column, ["format"] = FormatOf(rows, column) };
        if (!events && !meant.ContainsKey("opened"))
            map["opened"] = new JsonObject { ["column"] = Open, ["format"] = DateFormat.Iso };
        if (!events && meant.TryGetValue("status", out var status))
            map["status"] = Table(rows, status, value => Guess(StatusWords, value));
        map["channel"] = meant.TryGetValue("channel", out var channel) ? Table(rows, channel, value => Guess(ChannelWords, value)) : new JsonObject { ["otherwise"] = Open };
        foreach (var use in new[] { "department", "team", "service" })
            if (use != "team" || meant.ContainsKey(use))
                map[use] = new JsonObject { ["column"] = Of(use), ["otherwise"] = use == "team" ? null : Open };
        foreach (var use in new[] { "subject", "description", "address", "district", "lat", "long" })
            if (meant.TryGetValue(use, out var column) && (use is not ("lat" or "long") || (meant.ContainsKey("lat") && meant.ContainsKey("long"))))
                map[use] = column;
        map["ignored"] = new JsonArray([.. columns.Except(map.Select(one => one.Value).OfType<JsonNode>().SelectMany(Named)).Select(column => (JsonNode)column)]);
        return map.ToJsonString(Writing);
    }

    private static IEnumerable<string> Named(JsonNode value) => value is JsonObject { } table ? table["column"] is { } column ? [column.ToString()] : [] : [value.ToString()];

    private static string FormatOf(List<Row> rows, string column)
    {
        var texts = rows.Select(row => row.Of(column)).OfType<string>().ToList();
        return texts.Count == 0 ? DateFormat.Iso : DateFormat.Common.MaxBy(format => texts.Count(text => format.Read(text) is not null))!.Text;
    }

    private static JsonObject Table(List<Row> rows, string column, Func<string, string> guess)
    {
        var values = new JsonObject();
        foreach (var value in rows.Select(row => row.Of(column)).OfType<string>().CountBy(v => v).OrderByDescending(v => v.Value).Take(MostValues).Select(v => v.Key))
            values[value] = guess(value);
        return new() { ["column"] = column, ["values"] = values };
    }

    private static string Guess<TWord>((string Part, TWord Word)[] known, string value) where TWord : struct, Enum =>
        known.Where(k => value.Contains(k.Part, StringComparison.OrdinalIgnoreCase)).Select(k => ImportValue.AsWritten(k.Word.ToString())).FirstOrDefault(Open);
}

using System.Text.Json;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Replay;

/// <summary>
/// Says which column of somebody's file is what. Described with an example in <c>Channels/Replay/README.md</c>.
/// </summary>
public sealed record ReplayMap
{
    public required ReplayServiceColumn Service { get; init; }

    /// <summary>Columns whose texts, one after the other, make the description.</summary>
    public IReadOnlyList<string> Description { get; init; } = [];
    public string? Title { get; init; }
    public string? Address { get; init; }
    public string? District { get; init; }
    public string? Zip { get; init; }
    public string? Lat { get; init; }
    public string? Long { get; init; }

    /// <summary>Answers to questions a service must have answered and no column tells, by attribute code; the same for every row.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Columns looked at and left out on purpose (status, dates: the requests are made now).</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <exception cref="ReplayRefusedException">The map cannot be read; its message says why.</exception>
    public static ReplayMap Parse(string json)
    {
        try
        {
            var map = JsonSerializer.Deserialize<ReplayMap>(json, MapJson.Reading) ?? throw new ReplayRefusedException("The map is empty.");
            if (map.Service is null || string.IsNullOrWhiteSpace(map.Service.Column) && string.IsNullOrWhiteSpace(map.Service.Otherwise))
                throw new ReplayRefusedException("The map's \"service\" names neither a \"column\" nor a code in \"otherwise\".");
            if ((map.Lat is null) != (map.Long is null))
                throw new ReplayRefusedException("The map names only one of \"lat\" and \"long\".");
            if (map.Lat is null && map.Address is null)
                throw new ReplayRefusedException("The map names no place: \"address\", or \"lat\" and \"long\".");
            return map;
        }
        catch (JsonException broken)
        {
            throw new ReplayRefusedException($"The map is not right: {broken.Message}");
        }
    }

    /// <summary>Every column the map names, beside what it names it for.</summary>
    public IEnumerable<(string Use, string Column)> Columns()
    {
        (string Use, string? Column)[] single =
        [
            ("service", Service.Column), ("title", Title), ("address", Address), ("district", District), ("zip", Zip),
            ("lat", Lat), ("long", Long),
        ];
        return single.Where(named => named.Column is not null).Select(named => (named.Use, named.Column!))
            .Concat(Description.Select(column => ("description", column)))
            .Concat(Ignored.Select(column => ("ignored", column)));
    }

    /// <exception cref="ReplayRefusedException">The map names columns that are not there.</exception>
    public void CheckAgainst(IReadOnlyCollection<string> columns)
    {
        var missing = ColumnCheck.Missing(Columns(), columns);
        if (missing.Count == 0)
            return;
        var what = string.Join(", ", missing.Select(m => $"\"{m.Column}\" ({m.Use})"));
        throw new ReplayRefusedException($"The map names columns that are not in the file: {what}. The file has: {string.Join(", ", columns)}.");
    }

    /// <summary>The fields of the Open311 request a row becomes; what a row leaves empty is left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields(Row row)
    {
        List<KeyValuePair<string, string>> fields = [];
        Add("service_code", Service.CodeOf(row));
        Add("title", row.Of(Title));
        Add("description", Joined(". ", [.. Description.Select(row.Of)]));
        Add("address_string", Joined(", ", row.Of(Address), row.Of(District), row.Of(Zip)));
        if (row.Of(Lat) is not null && row.Of(Long) is not null)
        {
            Add("lat", row.Of(Lat));
            Add("long", row.Of(Long));
        }
        foreach (var (code, answer) in Answers)
            Add($"attribute[{code}]", answer);
        return fields;

        void Add(string name, string? value)
        {
            if (value is not null)
                fields.Add(new(name, value));
        }

        static string? Joined(string between, params string?[] texts)
        {
            var given = texts.Where(text => text is not null).Select(text => text!.TrimEnd('.')).Distinct().ToArray();
            return given.Length == 0 ? null : string.Join(between, given);
        }
    }
}

/// <summary>Where the service code comes from.</summary>
/// <param name="Column">The column that tells the service.</param>
/// <param name="Codes">Its values and the service code each stands for; without this table the value is the code.</param>
/// <param name="Otherwise">The code for a value that is empty or not in the table.</param>
public sealed record ReplayServiceColumn(string? Column = null, IReadOnlyDictionary<string, string>? Codes = null, string? Otherwise = null)
{
    internal string? CodeOf(Row row)
    {
        var value = row.Of(Column) ?? "";
        if (Codes is null)
            return value.Length > 0 ? value : Otherwise;
        return Codes.TryGetValue(value, out var code) ? code : Otherwise ?? (value.Length > 0 ? value : null);
    }
}

using System.Text.Json;
using StaffPortal.Journal;

namespace StaffPortal.Live;

/// <summary>The parts of an entry's data that tell who may hear of it.</summary>
public readonly record struct JournalData(Guid? Department, Guid? Team, Guid? FromTeam, bool IsConfidential = false)
{
    public static JournalData Of(JournalEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Data);
        return new(Id(json, "department"), Id(json, "team"), Id(json, "fromTeam"), json.RootElement.TryGetProperty("confidential", out var secret) && secret.ValueKind == JsonValueKind.True);
    }

    /// <summary>An id of an entry's data by its name; null when it has none.</summary>
    public static Guid? Id(JournalEntry entry, string name)
    {
        using var json = JsonDocument.Parse(entry.Data);
        return Id(json, name);
    }

    /// <summary>A whole number of an entry's data by its name; null when it has none.</summary>
    public static int? Number(JournalEntry entry, string name)
    {
        using var json = JsonDocument.Parse(entry.Data);
        return json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
    }

    private static Guid? Id(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && Guid.TryParse(value.GetString(), out var id) ? id : null;
}

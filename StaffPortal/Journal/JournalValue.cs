using System.Globalization;
using System.Text.Json.Nodes;

namespace StaffPortal.Journal;

/// <summary>
/// What may stand in an entry's data: ids, our own words (enum members), numbers, instants, days, yes/no.
/// There is no way in for a text, so a name or a message cannot slip into the journal.
/// </summary>
public readonly struct JournalValue
{
    private readonly JsonValue? value;

    private JournalValue(JsonValue? value) => this.value = value;

    public static implicit operator JournalValue(Guid id) => new(JsonValue.Create(id.ToString("N")));

    public static implicit operator JournalValue(Guid? id) => id is { } known ? known : new JournalValue(null);

    public static implicit operator JournalValue(Enum word) => new(JsonValue.Create(word.ToString()));

    public static implicit operator JournalValue(long number) => new(JsonValue.Create(number));

    public static implicit operator JournalValue(int number) => new(JsonValue.Create(number));

    public static implicit operator JournalValue(bool yes) => new(JsonValue.Create(yes));

    public static implicit operator JournalValue(DateTimeOffset instant) =>
        new(JsonValue.Create(instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)));

    public static implicit operator JournalValue(DateOnly day) => new(JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>A node of its own each time: a node can stand in one document only.</summary>
    internal JsonNode? ToJson() => value?.DeepClone();
}

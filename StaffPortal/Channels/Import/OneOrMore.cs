using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaffPortal.Channels.Import;

/// <summary>In a map one text may stand where several may: <c>"format": "yyyy-MM-dd"</c> or <c>"format": ["yyyy-MM-dd", "MM/dd/yyyy"]</c>.</summary>
internal sealed class OneOrMore : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? [reader.GetString()!] : JsonSerializer.Deserialize<List<string>>(ref reader, options) ?? [];

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        if (value.Count == 1)
            writer.WriteStringValue(value[0]);
        else
            JsonSerializer.Serialize(writer, value.ToList(), options);
    }
}

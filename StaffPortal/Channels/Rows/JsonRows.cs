using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StaffPortal.Channels.Rows;

/// <summary>Rows of a JSON list of objects; what is nested is flattened: <c>{"place":{"at":[-71.1]}}</c> has the column <c>place.at.0</c>.</summary>
internal static class JsonRows
{
    public static async IAsyncEnumerable<Row> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken ct)
    {
        var number = 0;
        await foreach (var element in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, JsonSerializerOptions.Default, ct))
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            Flatten("", element, texts);
            yield return new(++number, texts, texts.Count);
        }
    }

    private static void Flatten(string name, JsonElement element, Dictionary<string, string> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Flatten(name.Length == 0 ? property.Name : $"{name}.{property.Name}", property.Value, texts);
                break;
            case JsonValueKind.Array:
                foreach (var (i, item) in element.EnumerateArray().Index())
                    Flatten($"{name}.{i}", item, texts);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                texts[name] = element.ToString();
                break;
        }
    }
}

using System.Diagnostics.CodeAnalysis;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// The fields of one POST, made equal over all the ways clients write them: names without case, values trimmed and
/// without control characters, an empty value absent, <c>attribute[CODE]</c> and <c>attribute[CODE][]</c> the same.
/// </summary>
public sealed class Open311Form
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _attributes = new(StringComparer.Ordinal);
    private readonly List<Open311File> _files = [];

    /// <summary>The value of a field, or null when it is absent or empty. Of a repeated field the first value counts.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>Attribute values by attribute code, in the order they came.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes =>
        _attributes.ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => pair.Value, StringComparer.Ordinal);

    public IReadOnlyList<Open311File> Files => _files;

    public void Add(string name, string? value)
    {
        if (Clean(value) is not { Length: > 0 } text)
            return;
        if (TryAttributeCode(name, out var code))
            (_attributes.TryGetValue(code, out var values) ? values : _attributes[code] = []).Add(text);
        else
            _fields.TryAdd(name.Trim(), text);
    }

    public void Add(Open311File file) => _files.Add(file);

    // attribute[WHISHETN]=123&attribute[WHISHETN]=124 (specification), attribute[WHISHETN][]=123 (PHP and Rails clients)
    private static bool TryAttributeCode(string name, [NotNullWhen(true)] out string? code)
    {
        const string start = "attribute[";
        code = null;
        var text = name.Trim();
        if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            return false;
        if (text.EndsWith("[]", StringComparison.Ordinal))
            text = text[..^2];
        if (!text.EndsWith(']') || text.Length <= start.Length + 1)
            return false;
        code = text[start.Length..^1].Trim();
        return code.Length > 0;
    }

    // PostgreSQL refuses NUL in text and XML refuses most control characters; neither means anything to a reader.
    private static string? Clean(string? value)
    {
        if (value is null)
            return null;
        if (value.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0 && !value.Contains('\u007F'))
            return value.Trim();
        return string.Concat(value.Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim();
    }
}

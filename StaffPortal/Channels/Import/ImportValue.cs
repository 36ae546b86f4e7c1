using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>A column whose values stand for something of ours.</summary>
/// <param name="Column">The column; without one every row means <paramref name="Otherwise"/>.</param>
/// <param name="Values">What a value stands for; one that is not in the table stands for itself.</param>
/// <param name="Otherwise">For an empty value, and for one that stands for nothing of ours.</param>
public sealed record ImportValue(string? Column = null, IReadOnlyDictionary<string, string>? Values = null, string? Otherwise = null)
{
    /// <summary>The value as it is in the file; empty when there is none.</summary>
    public string Raw(Row row) => row.Of(Column) ?? "";

    /// <summary>A name; null when the row says none and nothing stands for that.</summary>
    public string? Name(Row row)
    {
        var raw = Raw(row);
        if (Values is not null && Values.TryGetValue(raw, out var meant))
            return meant;
        return raw.Length > 0 ? raw : Otherwise;
    }

    /// <summary>A word of ours; null when the value is none and nothing stands for that.</summary>
    public TWord? Word<TWord>(Row row) where TWord : struct, Enum
    {
        var raw = Raw(row);
        var said = Values is not null && Values.TryGetValue(raw, out var meant) ? meant : raw;
        return Parse<TWord>(said) ?? Parse<TWord>(Otherwise);
    }

    /// <summary>What a value of the map's table stands for.</summary>
    internal ImportStatus? Means(string value) => Values is not null && Values.TryGetValue(value, out var meant) ? Parse<ImportStatus>(meant) : null;

    /// <summary>Words of the map that are none of ours.</summary>
    internal static IEnumerable<ImportFinding> Wrong<TWord>(string use, ImportValue? value) where TWord : struct, Enum =>
        (value?.Values?.Values ?? []).Append(value?.Otherwise).OfType<string>().Distinct().Where(word => Parse<TWord>(word) is null)
            .Select(word => new ImportFinding(ImportFindingKind.MapWord, use, word, string.Join(", ", Enum.GetNames<TWord>().Select(AsWritten))));

    /// <summary>As maps write it: <c>inProgress</c>. Capitals, spaces and hyphens do not matter: "In progress" is one too.</summary>
    private static TWord? Parse<TWord>(string? word) where TWord : struct, Enum
    {
        if (string.IsNullOrEmpty(word) || !char.IsLetter(word[0]))
            return null;
        if (word.AsSpan().ContainsAny(' ', '-', '_'))
            word = word.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return Enum.TryParse<TWord>(word, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
    }

    internal static string AsWritten(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}

namespace StaffPortal.Channels.Rows;

/// <summary>One row of somebody's file.</summary>
/// <param name="Line">The line of a CSV file it begins on (counting those inside quotes), or which of the rows of a JSON list it is; from 1.</param>
/// <param name="Texts">What stands in its columns; JSON leaves a column out where it has no value.</param>
/// <param name="Fields">How many fields it has: fewer or more than the header when a quote or a comma is wrong. Of JSON, its columns.</param>
public sealed record Row(long Line, IReadOnlyDictionary<string, string> Texts, int Fields)
{
    /// <summary>The text with its runs of white space made one space; null when there is none.</summary>
    public string? Of(string? column) => column is not null && Texts.TryGetValue(column, out var text) && !string.IsNullOrWhiteSpace(text)
        ? IsPlain(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : null;

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i + 1] == ' '))
                return false;
        return true;
    }
}

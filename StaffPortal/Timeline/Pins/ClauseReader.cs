using StaffPortal.Data.Words;

namespace StaffPortal.Timeline.Pins;

/// <summary>Cuts a text into clauses: what a "not" speaks of ends with its clause.</summary>
internal static class ClauseReader
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal)
    {
        "ja", "mutta", "vaan", "kun", "koska", "joten", "sillä", "miten", "vaikka", "och", "men", "utan", "när", "eftersom", "fast", "and", "but", "when", "because", "though", "after", "kunnes", "sitten",
    };

    /// <summary>No longer text is read; a note of ten thousand characters is.</summary>
    private const int Longest = 12_000;

    /// <returns>Clauses of words as written and folded; whether they stand in quotation marks.</returns>
    public static List<(List<ClauseWord> Words, bool IsQuoted)> Read(string text)
    {
        List<(List<ClauseWord>, bool)> clauses = [];
        List<ClauseWord> now = [];
        var quoted = false;
        var start = -1;
        var length = Math.Min(text.Length, Longest);
        for (var i = 0; i <= length; i++)
        {
            var c = i < length ? text[i] : '.';
            if (char.IsLetterOrDigit(c) || (c is '-' or '\'' or '’' && start >= 0 && i + 1 < length && char.IsLetterOrDigit(text[i + 1])))
            {
                if (start < 0)
                    start = i;
                continue;
            }
            if (start >= 0)
            {
                Take(text[start..i]);
                start = -1;
            }
            if (c is '"' or '“' or '”' or '«' or '»' or '„')
            {
                End();
                quoted = !quoted;
            }
            else if (c is '.' or '!' or '?' or ';' or ':' or ',' or '\n' or '(' or ')' or '–')
            {
                End();
            }
        }
        return clauses;

        void Take(string written)
        {
            var folded = Folding.Fold(written.Replace("-", "", StringComparison.Ordinal)).Trim();
            if (folded.Length == 0)
                return;
            if (Joints.Contains(folded))
                End();
            now.Add(new(written, folded, Stems.Of(folded)));
        }

        void End()
        {
            if (now.Count > 0)
                clauses.Add((now, quoted));
            now = [];
        }
    }
}

/// <summary>A word of a clause.</summary>
/// <param name="Written">As written.</param>
/// <param name="Folded">Lower case, without foreign marks.</param>
/// <param name="Stems">In all three languages, marked by language.</param>
internal sealed record ClauseWord(string Written, string Folded, IReadOnlyList<string> Stems);

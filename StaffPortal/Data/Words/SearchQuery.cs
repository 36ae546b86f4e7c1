using System.Globalization;
using System.Text;

namespace StaffPortal.Data.Words;

/// <summary>
/// A search, ready for either database: all terms must be met. Terms hold letters and digits only, so nothing a
/// person types can become syntax.
/// </summary>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms)
{
    /// <summary>True when there is nothing to search for (only marks and spaces were typed).</summary>
    public bool IsEmpty => Terms.Count == 0;

    /// <summary>True when the wide reading can find more than the exact one.</summary>
    public bool CanWiden => Terms.Any(term => term.Fallbacks.Count > 0);

    /// <summary>For <c>MATCH</c> on an FTS5 table: <c>("kuoppa" OR "1kuopp" OR "kuoppa"*) AND ("040512"*)</c>.</summary>
    public string ForFts5(Reach reach) => Render(reach, " AND ", " OR ", '"', "*");

    /// <summary>For <c>to_tsquery('simple', …)</c> or <c>::tsquery</c>: <c>('kuoppa' | '1kuopp' | 'kuoppa':*) &amp; ('040512':*)</c>.</summary>
    public string ForPostgres(Reach reach) => Render(reach, " & ", " | ", '\'', ":*");

    /// <summary>The same answer without a database, for words made by <see cref="SearchWords.ForIndex"/>.</summary>
    public bool Matches(string indexWords, Reach reach)
    {
        var words = indexWords.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return Terms.Count > 0 && Terms.All(term => term.Words.Any(words.Contains) || BeginningsOf(term, reach).Any(Begins));

        bool Begins(string beginning) => words.Any(word => word.StartsWith(beginning, StringComparison.Ordinal));
    }

    private string Render(Reach reach, string and, string or, char quote, string prefix)
    {
        var rendered = new StringBuilder();
        foreach (var term in Terms)
        {
            if (rendered.Length > 0) rendered.Append(and);
            rendered.Append('(');
            var first = true;
            foreach (var word in term.Words) Append(word, "");
            foreach (var beginning in BeginningsOf(term, reach)) Append(beginning, prefix);
            rendered.Append(')');

            void Append(string token, string mark)
            {
                rendered.Append(CultureInfo.InvariantCulture, $"{(first ? "" : or)}{quote}{token}{quote}{mark}");
                first = false;
            }
        }
        return rendered.ToString();
    }

    private static IEnumerable<string> BeginningsOf(SearchTerm term, Reach reach) =>
        reach == Reach.Wide ? term.Beginnings.Concat(term.Fallbacks) : term.Beginnings;
}

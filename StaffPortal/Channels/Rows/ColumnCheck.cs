namespace StaffPortal.Channels.Rows;

/// <summary>Columns that a map names and a file does not have, each with the one that may be meant.</summary>
public static class ColumnCheck
{
    /// <param name="named">What the map names, and for what.</param>
    /// <param name="columns">What the file has.</param>
    public static IReadOnlyList<MissingColumn> Missing(IEnumerable<(string Use, string Column)> named, IReadOnlyCollection<string> columns) =>
        [.. named.Where(n => !columns.Contains(n.Column)).Select(n => new MissingColumn(n.Use, n.Column, Like(n.Column, columns)))];

    /// <summary>The column whose letters and digits are nearest; null when none is near.</summary>
    internal static string? Like(string wanted, IEnumerable<string> columns)
    {
        var plain = Plain(wanted);
        var best = columns.Select(c => (Column: c, Distance: Distance(plain, Plain(c)))).MinBy(c => c.Distance);
        return best.Column is not null && best.Distance <= Math.Max(1, plain.Length / 3) ? best.Column : null;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // Levenshtein: how many letters must be put in, left out or changed.
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = above[0]++;
            for (var j = 1; j <= b.Length; j++)
                (corner, above[j]) = (above[j], Math.Min(Math.Min(above[j], above[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return above[b.Length];
    }
}

/// <param name="Use">What the map names it for.</param>
/// <param name="Column">As the map writes it.</param>
/// <param name="Like">The column of the file that may be meant.</param>
public sealed record MissingColumn(string Use, string Column, string? Like);

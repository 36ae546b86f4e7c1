using System.Globalization;

namespace StaffPortal.Shell;

/// <summary>The letters of a title that were typed.</summary>
internal static class PaletteMarks
{
    /// <returns>The title in parts, each with whether it was typed; the parts joined are the title.</returns>
    public static IEnumerable<(string Part, bool Marked)> Of(string title, string typed)
    {
        var words = typed.TrimStart(PaletteSearch.Acts, '#', '@').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var marked = new bool[title.Length];
        foreach (var word in words)
            for (var at = 0; at < title.Length; at++)
            {
                var begins = at == 0 || !char.IsLetterOrDigit(title[at - 1]);
                if (begins && CultureInfo.CurrentCulture.CompareInfo.IsPrefix(title.AsSpan(at), word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length))
                    marked.AsSpan(at, length).Fill(true);
            }
        for (var from = 0; from < title.Length;)
        {
            var to = from;
            while (to < title.Length && marked[to] == marked[from])
                to++;
            yield return (title[from..to], marked[from]);
            from = to;
        }
    }
}

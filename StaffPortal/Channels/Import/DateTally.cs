using System.Globalization;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>
/// How the values of one date are written. Values in a format the map does not name are said before anything changes: a file that is
/// in part 03/04 and in part 04/03 would otherwise lose half of its rows, or store wrong days.
/// </summary>
internal sealed class DateTally(DateColumn column)
{
    private readonly Dictionary<string, (long Count, long Line)> others = [];
    private long fitting;
    private (string One, string Other, long Line)? ambiguous;

    public void Look(Row row)
    {
        if (column.Text(row) is not { } text)
            return;
        if (column.Read(text) is { } date)
        {
            fitting++;
            if (column.Formats.Count > 1 && ambiguous is null)
                Compare(text, date, row.Line);
        }
        // The format most values were in goes first: files are written one way, or two.
        else if ((others.Keys.Select(known => DateFormat.Common.First(f => f.Text == known)).FirstOrDefault(f => f.Read(text) is not null)
            ?? DateFormat.Common.FirstOrDefault(f => f.Read(text) is not null)) is { } format)
        {
            others[format.Text] = others.TryGetValue(format.Text, out var seen) ? (seen.Count + 1, seen.Line) : (1, row.Line);
        }
    }

    public IEnumerable<ImportFinding> Findings()
    {
        if (others.Count > 0)
            yield return new(ImportFindingKind.DatesMixed, column.Use, string.Join(", ", column.Formats.Select(f => $"\"{f.Text}\"")), Text(fitting),
                string.Join(", ", others.OrderByDescending(o => o.Value.Count).Select(o => $"\"{o.Key}\" × {Text(o.Value.Count)}")), Text(others.Values.Min(o => o.Line)));
        if (ambiguous is { } both)
            yield return new(ImportFindingKind.DatesAmbiguous, column.Use, both.One, both.Other, Text(both.Line));
    }

    private void Compare(string text, WrittenDate date, long line)
    {
        foreach (var format in column.Formats)
            if (format.Read(text) is { } other && (other.Local, other.Instant) != (date.Local, date.Instant))
                ambiguous = (column.Formats.First(f => f.Read(text) == date).Text, format.Text, line);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

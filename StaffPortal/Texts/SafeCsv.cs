using System.Globalization;
using CsvHelper;

namespace StaffPortal.Texts;

/// <summary>Tables for spreadsheets: UTF-8 with its mark, numbers and days as on wires, and no cell that a spreadsheet would run (OWASP, CSV injection).</summary>
public static class SafeCsv
{
    /// <param name="head">The first row.</param>
    /// <param name="rows">Texts, numbers, days; null for an empty cell.</param>
    public static byte[] Write(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        stream.Write([0xEF, 0xBB, 0xBF]);
        using (var csv = CsvWriter.Create(stream))
        {
            csv.WriteRecord([.. head]);
            foreach (var row in rows)
                csv.WriteRecord([.. row.Select(Said)]);
        }
        return stream.ToArray();
    }

    /// <summary>A text that begins like a formula gets an apostrophe before it.</summary>
    private static string Said(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("0.######", CultureInfo.InvariantCulture),
        string { Length: > 0 } text when text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\u2212' => "'" + text,
        string text => text,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}

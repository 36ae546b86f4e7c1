using System.Globalization;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>Remembers the first thing that is wrong with a row, and what its clock times met.</summary>
internal sealed class RowReading(Row row, LocalTimes times)
{
    private ClockShifts shifts;

    public RowProblem? Problem { get; private set; }

    public ClockShifts Shifts => shifts;

    /// <summary>It has fewer or more fields than its file's header; null when it has not, and for files whose rows may differ (0 columns).</summary>
    public static RowProblem? IsRagged(Row row, int columns) => columns == 0 || row.Fields == columns ? null
        : new(RowProblemKind.Ragged, columns.ToString(CultureInfo.InvariantCulture), row.Fields.ToString(CultureInfo.InvariantCulture));

    public string Text(string use, string? text, int most)
    {
        if (text is null)
            Problem ??= new(RowProblemKind.Missing, use);
        else if (text.Length > most)
            Problem ??= new(RowProblemKind.TooLong, use);
        return text ?? "";
    }

    public T? Lacks<T>(string use) where T : struct
    {
        Problem ??= new(RowProblemKind.Missing, use);
        return null;
    }

    public TWord Word<TWord>(string use, ImportValue value) where TWord : struct, Enum
    {
        if (value.Word<TWord>(row) is { } word)
            return word;
        Problem ??= new(RowProblemKind.Unknown, use, value.Raw(row));
        return default;
    }

    public WrittenDate? Date(DateColumn? column)
    {
        if (column?.Text(row) is not { } text)
            return null;
        if (column.Read(text) is { } date)
            return date;
        Problem ??= new(RowProblemKind.NoDate, column.Use, text);
        return null;
    }

    /// <summary>An instant; a day alone is none.</summary>
    public DateTimeOffset? Instant(DateColumn column)
    {
        if (Date(column) is not { } date)
            return Problem is null ? Lacks<DateTimeOffset>(column.Use) : null;
        if (!date.IsDay)
            return At(date);
        Problem ??= new(RowProblemKind.DayOnly, column.Use);
        return null;
    }

    public DateTimeOffset Begin(WrittenDate date) => date.IsDay ? times.StartOf(DateOnly.FromDateTime(date.Local)) : At(date);

    /// <summary>What is due or done on a day is so by its last instant: never before something else of that day.</summary>
    public DateTimeOffset End(WrittenDate date) => date.IsDay ? times.EndOf(DateOnly.FromDateTime(date.Local)) : At(date);

    private DateTimeOffset At(WrittenDate date) => date.Instant ?? times.At(date.Local, ref shifts);
}

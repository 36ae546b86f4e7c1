using System.Globalization;
using StaffPortal.Channels.Rows;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>Reads a row by its map. Pure: the same row gives the same case.</summary>
public sealed class CaseParser(ImportMap map, LocalTimes times)
{
    /// <summary>Longest id of a row, characters.</summary>
    public const int IdLength = 100;

    /// <summary>Longest name of a department, team or service, characters.</summary>
    public const int NameLength = 120;

    private readonly DateColumn opened = new("opened", map.Opened!);
    private readonly DateColumn? target = map.Target is { } date ? new("target", date) : null;
    private readonly DateColumn? closed = map.Closed is { } date ? new("closed", date) : null;

    internal IEnumerable<DateColumn> Dates => new[] { opened, target, closed }.OfType<DateColumn>();

    /// <param name="row">A row of the file.</param>
    /// <param name="columns">How many columns its file has; 0 when rows may differ.</param>
    /// <returns>The case, or why there is none.</returns>
    public (PastCase? Case, RowProblem? Problem) Parse(Row row, int columns)
    {
        if (columns > 0 && row.Fields != columns)
            return (null, new(RowProblemKind.Ragged, columns.ToString(CultureInfo.InvariantCulture), row.Fields.ToString(CultureInfo.InvariantCulture)));
        var reading = new Reading(row, times);
        var id = reading.Text("id", row.Of(map.Id), IdLength);
        var from = reading.Date(opened) ?? reading.Lacks<WrittenDate>("opened");
        var promised = reading.Date(target);
        var until = reading.Date(closed);
        var status = map.Status is { } said ? reading.Word<ImportStatus>("status", said) : until is null ? ImportStatus.Received : ImportStatus.Closed;
        var channel = reading.Word<Channel>("channel", map.Channel!);
        var priority = map.Priority is { } urgency ? reading.Word<Priority>("priority", urgency) : Priority.Normal;
        var department = reading.Text("department", map.Department!.Name(row), NameLength);
        var team = map.Team?.Name(row) is { } queue ? reading.Text("team", queue, NameLength) : department;
        var service = reading.Text("service", map.Service!.Name(row), NameLength);
        if (reading.Problem is not null)
            return (null, reading.Problem);

        var isDone = status >= ImportStatus.Resolved;
        if (isDone && until is null)
            return (null, new(RowProblemKind.NoClosing, "closed"));
        var openedAt = reading.Begin(from!.Value);
        DateTimeOffset? done = isDone ? reading.End(until!.Value) : null;
        if (done < openedAt)
            return (null, new(RowProblemKind.ClosedBeforeOpened, "closed"));
        var precision = isDone && (from.Value.IsDay || until!.Value.IsDay) ? Precision.Day : Precision.Instant;
        return (new(
            id, openedAt, promised is { } due ? reading.End(due) : null, status, done, precision, channel, priority, department, team, service,
            Subject(row), Description(row), Place(row), reading.Shifts), null);
    }

    private string? Subject(Row row) => row.Of(map.Subject) is { } text ? Cut(text, Ticket.SubjectLength) : null;

    private string Description(Row row) =>
        Cut(string.Join(". ", map.Description.Select(row.Of).OfType<string>().Select(text => text.TrimEnd('.')).Distinct()), Ticket.TextLength);

    private Location Place(Row row)
    {
        // Places that are not known stand in such files as 0, 0.
        var known = Degrees(row.Of(map.Lat), 90) is { } lat && Degrees(row.Of(map.Long), 180) is { } lon && (lat, lon) != (0, 0) ? (lat, lon) : ((double, double)?)null;
        return new(row.Of(map.Address), row.Of(map.District), known?.Item1, known?.Item2);
    }

    private static double? Degrees(string? text, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";

    /// <summary>Remembers the first thing that is wrong with a row, and what its clock times met.</summary>
    private sealed class Reading(Row row, LocalTimes times)
    {
        private ClockShifts shifts;

        public RowProblem? Problem { get; private set; }

        public ClockShifts Shifts => shifts;

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

        public DateTimeOffset Begin(WrittenDate date) => date.IsDay ? times.StartOf(DateOnly.FromDateTime(date.Local)) : At(date);

        /// <summary>What is due or done on a day is so by its last instant: never before something else of that day.</summary>
        public DateTimeOffset End(WrittenDate date) => date.IsDay ? times.EndOf(DateOnly.FromDateTime(date.Local)) : At(date);

        private DateTimeOffset At(WrittenDate date) => date.Instant ?? times.At(date.Local, ref shifts);
    }
}

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
        if (RowReading.IsRagged(row, columns) is { } ragged)
            return (null, ragged);
        var reading = new RowReading(row, times);
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
            Subject(map, row), Description(map, row), Place(row), reading.Shifts), null);
    }

    internal static string? Subject(ImportMap map, Row row) => row.Of(map.Subject) is { } text ? Cut(text, Ticket.SubjectLength) : null;

    internal static string Description(ImportMap map, Row row) =>
        Cut(string.Join(". ", map.Description.Select(row.Of).OfType<string>().Select(text => text.TrimEnd('.')).Distinct()), Ticket.TextLength);

    private Location Place(Row row)
    {
        // Places that are not known stand in such files as 0, 0.
        var known = Degrees(row.Of(map.Lat), 90) is { } lat && Degrees(row.Of(map.Long), 180) is { } lon && (lat, lon) != (0, 0) ? (lat, lon) : ((double, double)?)null;
        return new(row.Of(map.Address), row.Of(map.District), known?.Item1, known?.Item2);
    }

    private static double? Degrees(string? text, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

    internal static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";
}

using StaffPortal.Channels.Rows;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>Reads a row of an event log by its map. Pure: the same row gives the same step.</summary>
internal sealed class StepParser(ImportMap map, LocalTimes times)
{
    // The same few names stand in millions of rows.
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly DateColumn time = new("time", map.Time!);
    private readonly DateColumn? target = map.Target is { } date ? new("target", date) : null;
    private readonly ImportValue meaning = map.Activity!.Meaning;

    public IEnumerable<DateColumn> Dates => new[] { time, target }.OfType<DateColumn>();

    /// <summary>The case a row is about; null when it names none.</summary>
    public string? IdOf(Row row) => row.Of(map.Id) is { Length: <= CaseParser.IdLength } id ? id : null;

    /// <returns>The row as a case of one step, or why there is none.</returns>
    public (PastCase? Case, RowProblem? Problem) Parse(Row row, int columns)
    {
        if (RowReading.IsRagged(row, columns) is { } ragged)
            return (null, ragged);
        var reading = new RowReading(row, times);
        var id = reading.Text("id", row.Of(map.Id), CaseParser.IdLength);
        var step = reading.Text("activity", row.Of(map.Activity!.Column), CaseParser.NameLength);
        var status = reading.Word<ImportStatus>("activity", meaning);
        var at = reading.Instant(time);
        var promised = reading.Date(target);
        var channel = reading.Word<Channel>("channel", map.Channel!);
        var priority = map.Priority is { } urgency ? reading.Word<Priority>("priority", urgency) : Priority.Normal;
        var department = reading.Text("department", map.Department!.Name(row), CaseParser.NameLength);
        var team = map.Team?.Name(row) is { } queue ? reading.Text("team", queue, CaseParser.NameLength) : department;
        var service = reading.Text("service", map.Service!.Name(row), CaseParser.NameLength);
        if (reading.Problem is not null)
            return (null, reading.Problem);
        return (new(
            id, at!.Value, promised is { } due ? reading.End(due) : null, status, null, Precision.Instant, channel, priority, Once(department), Once(team), Once(service),
            CaseParser.Subject(map, row), CaseParser.Description(map, row), Location.Unknown with { Address = row.Of(map.Address), District = row.Of(map.District) }, reading.Shifts)
        {
            Steps = [new(Once(map.Activity.NameOf(step)), status, at.Value, Once(team))],
        }, null);
    }

    private string Once(string name) => names.TryGetValue(name, out var known) ? known : names[name] = name;
}

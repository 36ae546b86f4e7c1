using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>Reads every row once and gathers what is to be said of them together.</summary>
internal sealed class RowCheck(ImportMap map, LocalTimes times)
{
    private const int FirstRows = 5;
    private const int ValuesSaid = 20;

    private readonly Dictionary<string, (RowFile File, long Line)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<RowProblem, long> problems = [];
    private readonly List<PastCase> first = [];
    private (string Id, string Place, string Again)? same;
    private ClockShifts shifts;
    private IReadOnlyList<DateTally> dates = [];

    public long Rows { get; private set; }

    public long Cases => places.Count;

    public long Rejects => problems.Values.Sum();

    public NamedPlaces Places { get; } = new();

    public IReadOnlyList<PastCase> First => first;

    public async Task ReadAsync(IReadOnlyList<RowFile> files, IProgress<long>? read, CancellationToken ct)
    {
        dates = [.. (map.IsOfEvents ? new StepParser(map, times).Dates : new CaseParser(map, times).Dates).Select(column => new DateTally(column))];
        await foreach (var parsed in ParsedRow.ReadAsync(map, times, files, Look, ct))
        {
            if (parsed.Problem is { } problem)
                Reject(problem);
            else
                Take(parsed.Case!, (parsed.File, parsed.Row.Line));
        }
        read?.Report(Rows);

        void Look(Row row)
        {
            if (++Rows % 1_000 == 0)
                read?.Report(Rows);
            foreach (var date in dates)
                date.Look(row);
        }
    }

    public IEnumerable<ImportFinding> Findings()
    {
        if (Rows == 0)
            yield return new(ImportFindingKind.NoRows);
        if (map.IsOfEvents && Places.Course.Of(map.Activity!).Count is > ProcessCheck.MostStages and var stages)
            yield return new(ImportFindingKind.StagesTooMany, Text(stages), Text(ProcessCheck.MostStages));
        if (same is { } twice && !map.FirstOfSameId)
            yield return new(ImportFindingKind.SameId, twice.Id, twice.Place, twice.Again, Text(problems[new(RowProblemKind.SameId)]));
        var written = dates.SelectMany(date => date.Findings()).ToList();
        foreach (var wrong in written)
            yield return wrong;
        foreach (var (problem, count) in problems.Where(p => p.Key.Kind == RowProblemKind.Unknown).OrderByDescending(p => p.Value).Take(ValuesSaid))
            yield return new(ImportFindingKind.Unknown, problem.Use, problem.Value, Text(count));
        foreach (var (problem, count) in problems.Where(p => IsSaid(p.Key)).OrderByDescending(p => p.Value))
            yield return new(ImportFindingKind.Rejects, problem.Kind.ToString(), Text(count), problem.Use);
        if (shifts is not { Repeated: 0, Skipped: 0 })
            yield return new(ImportFindingKind.ShiftedTimes, Text(shifts.Repeated), Text(shifts.Skipped));

        // What refuses the import is not said again as rows that would be rejected.
        bool IsSaid(RowProblem problem) => problem.Kind switch
        {
            RowProblemKind.Unknown => false,
            RowProblemKind.SameId => map.FirstOfSameId,
            RowProblemKind.NoDate => !written.Any(wrong => wrong.Kind == ImportFindingKind.DatesMixed && wrong.Parts[0] == problem.Use),
            _ => true,
        };
    }

    private void Take(PastCase past, (RowFile File, long Line) place)
    {
        if (!places.TryAdd(past.SourceId, place))
        {
            same ??= (past.SourceId, Text(places[past.SourceId]), Text(place));
            Reject(new(RowProblemKind.SameId));
            return;
        }
        shifts = shifts.And(past.Shifts);
        Places.Add(past);
        if (first.Count < FirstRows)
            first.Add(past);
    }

    private void Reject(RowProblem problem)
    {
        // What stands in a row is gathered only where the map can be mended by it.
        var kind = problem.Kind == RowProblemKind.Unknown ? problem : problem with { Value = "" };
        problems[kind] = problems.GetValueOrDefault(kind) + 1;
    }

    private static string Text((RowFile File, long Line) place) => string.Create(CultureInfo.InvariantCulture, $"{place.File.Name}:{place.Line}");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

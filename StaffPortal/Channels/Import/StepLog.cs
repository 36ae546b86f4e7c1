using System.Runtime.CompilerServices;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>
/// The cases of event logs: the rows of one case may stand anywhere in them, so all are gathered before the first case is told. A case with
/// a row that is wrong is rejected whole.
/// </summary>
internal sealed class StepLog(StepParser parser, IReadOnlyList<RowFile> files)
{
    private readonly Dictionary<string, Gathered> cases = new(StringComparer.Ordinal);
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);
    private bool isWhole = true;

    /// <param name="look">Told of each row.</param>
    /// <param name="ct">Stops reading.</param>
    /// <exception cref="RowsRefusedException">A file cannot be read.</exception>
    public async IAsyncEnumerable<ParsedRow> ReadAsync(Action<Row>? look, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var parsed in StepsAsync(ct))
        {
            look?.Invoke(parsed.Row);
            Gather(parsed);
        }
        if (!isWhole)
            await foreach (var rejected in RejectsAsync(ct))
                yield return rejected;
        foreach (var (id, gathered) in cases)
            if (!broken.Contains(id))
                yield return new(gathered.File, gathered.Row, gathered.Whole(), null);
    }

    private async IAsyncEnumerable<ParsedRow> StepsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var file in files)
        {
            var columns = file.HasFixedColumns ? (await file.ColumnsAsync(ct)).Count : 0;
            await foreach (var row in file.ReadAsync(ct))
            {
                var (step, problem) = parser.Parse(row, columns);
                yield return new(file, row, step, problem);
            }
        }
    }

    /// <summary>Read once more, so that no row has to be kept.</summary>
    private async IAsyncEnumerable<ParsedRow> RejectsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var parsed in StepsAsync(ct))
        {
            if (parsed.Problem is not null)
                yield return parsed;
            else if (broken.Contains(parsed.Case!.SourceId))
                yield return parsed with { Case = null, Problem = new(RowProblemKind.CaseBroken) };
        }
    }

    private void Gather(ParsedRow parsed)
    {
        if (parsed.Case is not { } step)
        {
            isWhole = false;
            if (parser.IdOf(parsed.Row) is { } id)
                broken.Add(id);
        }
        else if (cases.TryGetValue(step.SourceId, out var known))
        {
            known.Add(step);
        }
        else
        {
            cases.Add(step.SourceId, new(parsed.File, parsed.Row.Line, step));
        }
    }

    private sealed class Gathered(RowFile file, long line, PastCase first)
    {
        private readonly List<PastStep> steps = [first.Steps[0]];
        private PastCase begin = first;
        private ClockShifts shifts = first.Shifts;

        public RowFile File => file;

        /// <summary>Where it stands; what stood in it is not kept.</summary>
        public Row Row => new(line, new Dictionary<string, string>(), 0);

        public void Add(PastCase step)
        {
            steps.Add(step.Steps[0]);
            shifts = shifts.And(step.Shifts);
            // What is said of the case is said by its first step.
            if (step.Opened < begin.Opened)
                begin = step;
        }

        public PastCase Whole()
        {
            // Those of one instant stay as they stand in the file.
            var course = Apart([.. steps.OrderBy(s => s.At)]);
            var last = course[^1];
            return begin with
            {
                Status = last.Status, Done = last.Status >= ImportStatus.Resolved ? last.At : null, Team = last.Team, Steps = course, Rows = course.Count, Shifts = shifts,
            };
        }

        /// <summary>
        /// Databases keep no order within one instant: of two stays that begin and end in the same one nobody could tell which came first. The
        /// smallest time they keep (1 µs) puts them apart.
        /// </summary>
        private static List<PastStep> Apart(List<PastStep> course)
        {
            for (var n = 2; n < course.Count; n++)
                if (course[n].At <= course[n - 1].At && course[n - 1].At <= course[n - 2].At)
                    course[n] = course[n] with { At = course[n - 1].At.AddMicroseconds(1) };
                else if (course[n].At < course[n - 1].At)
                    course[n] = course[n] with { At = course[n - 1].At };
            return course;
        }
    }
}

using System.Runtime.CompilerServices;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>A row of a file and what the map makes of it: a case, or the reason why it is none.</summary>
public sealed record ParsedRow(RowFile File, Row Row, PastCase? Case, RowProblem? Problem)
{
    /// <summary>What the rows of all files come to: each a case or rejected, or those of an event log together.</summary>
    /// <param name="map">Says what they are.</param>
    /// <param name="times">Of its zone.</param>
    /// <param name="files">Files with rows.</param>
    /// <param name="look">Told of each row.</param>
    /// <param name="ct">Stops reading.</param>
    /// <exception cref="RowsRefusedException">A file cannot be read.</exception>
    internal static IAsyncEnumerable<ParsedRow> ReadAsync(ImportMap map, LocalTimes times, IReadOnlyList<RowFile> files, Action<Row>? look, CancellationToken ct) =>
        map.IsOfEvents ? new StepLog(new(map, times), files).ReadAsync(look, ct) : ReadAsync(new CaseParser(map, times), files, ct, look);

    /// <summary>All rows of all files, in their order.</summary>
    /// <exception cref="RowsRefusedException">A file cannot be read.</exception>
    public static async IAsyncEnumerable<ParsedRow> ReadAsync(CaseParser parser, IReadOnlyList<RowFile> files, [EnumeratorCancellation] CancellationToken ct, Action<Row>? look = null)
    {
        foreach (var file in files)
        {
            var columns = file.HasFixedColumns ? (await file.ColumnsAsync(ct)).Count : 0;
            await foreach (var row in file.ReadAsync(ct))
            {
                look?.Invoke(row);
                var (past, problem) = parser.Parse(row, columns);
                yield return new(file, row, past, problem);
            }
        }
    }
}

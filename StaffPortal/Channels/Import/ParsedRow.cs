using System.Runtime.CompilerServices;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>A row of a file and what the map makes of it: a case, or the reason why it is none.</summary>
public sealed record ParsedRow(RowFile File, Row Row, PastCase? Case, RowProblem? Problem)
{
    /// <summary>All rows of all files, in their order.</summary>
    /// <exception cref="RowsRefusedException">A file cannot be read.</exception>
    public static async IAsyncEnumerable<ParsedRow> ReadAsync(CaseParser parser, IReadOnlyList<RowFile> files, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var file in files)
        {
            var columns = file.HasFixedColumns ? (await file.ColumnsAsync(ct)).Count : 0;
            await foreach (var row in file.ReadAsync(ct))
            {
                var (past, problem) = parser.Parse(row, columns);
                yield return new(file, row, past, problem);
            }
        }
    }
}

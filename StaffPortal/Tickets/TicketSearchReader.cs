using StaffPortal.Data;
using StaffPortal.Data.Words;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Tickets by words, newest first, only those the viewer may read.</summary>
public sealed class TicketSearchReader(IWordIndex index, QueueReader queue)
{
    /// <summary>Most rows of one answer.</summary>
    public const int Most = 50;

    private const int Pages = 5;

    /// <summary>Finds by exact words and stems; when nothing has them, by the first letters of the stems.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<QueueRow>> FindAsync(Viewer viewer, string words, CancellationToken ct)
    {
        var query = SearchWords.ForQuery(words);
        if (query.IsEmpty || viewer.Scope(FactName.ReadTickets).Nowhere)
            return [];
        var found = await FindAsync(viewer, query, Reach.Exact, ct);
        return found.Count == 0 && query.CanWiden ? await FindAsync(viewer, query, Reach.Wide, ct) : found;
    }

    private async Task<IReadOnlyList<QueueRow>> FindAsync(Viewer viewer, SearchQuery query, Reach reach, CancellationToken ct)
    {
        List<QueueRow> rows = [];
        var before = long.MaxValue;
        // A viewer of few departments may see few of the hits: go on for some pages, never through everything.
        for (var page = 0; page < Pages && rows.Count < Most; page++)
        {
            var numbers = await index.NewestAsync(query, reach, before, Most, ct);
            if (numbers.Count == 0)
                break;
            rows.AddRange(await queue.ByNumbersAsync(viewer, numbers, ct));
            if (numbers.Count < Most)
                break;
            before = numbers[^1];
        }
        return rows.Count > Most ? rows[..Most] : rows;
    }
}

using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage;

/// <summary>Reads for desks, shared between screens with the same view and the same facts.</summary>
public sealed class DeskReads(SharedReads shared, LiveFeed feed, QueueReader queue, CountReader counts)
{
    /// <summary>The first <paramref name="count"/> rows, as new as the feed's head, read in pages by key.</summary>
    public async Task<SharedRead<IReadOnlyList<QueueRow>>> RowsAsync(Viewer viewer, QueueView view, int count, CancellationToken ct)
    {
        var head = feed.Head;
        var scope = viewer.Scope(FactName.ReadTickets).Key;
        List<QueueRow> rows = [];
        var seq = long.MaxValue;
        QueueKey? after = null;
        do
        {
            var size = Math.Min(count - rows.Count, QueueReader.LargestPage);
            var from = after;
            var page = await shared.GetAsync(new PageKey(view, from, size, scope), head, stop => queue.PageAsync(viewer, view, from, size, stop), ct);
            // Each page is of its own instant: one that moved down between two of them is in both, and is taken once.
            rows.AddRange(page.Value.ExceptBy(rows.Select(r => r.Id), r => r.Id));
            seq = Math.Min(seq, page.Seq);
            if (page.Value.Count < size)
                break;
            after = page.Value[^1].KeyFor(view.Order);
        }
        while (rows.Count < count);
        return new(rows, seq);
    }

    public Task<IReadOnlyList<QueueRow>> PageAsync(Viewer viewer, QueueView view, QueueKey after, int count, CancellationToken ct) =>
        queue.PageAsync(viewer, view, after, count, ct);

    public async Task<(QueueCounts Shared, int Mine, long Seq)> CountsAsync(Viewer viewer, CancellationToken ct)
    {
        var head = feed.Head;
        var all = await shared.GetAsync(new CountsKey(viewer.Scope(FactName.ReadTickets).Key), head, stop => counts.SharedAsync(viewer, stop), ct);
        return (all.Value, await counts.MineAsync(viewer, ct), all.Seq);
    }

    /// <summary>How many open tickets each view holds: one shared reading for all views of all desks with the scope, one more for one's own work.</summary>
    public async Task<IReadOnlyList<int>> CountsAsync(Viewer viewer, IReadOnlyList<QueueView> views, CancellationToken ct)
    {
        var head = feed.Head;
        var all = views.All(v => v.Kind == QueueKind.Mine) ? []
            : (await shared.GetAsync(new FacetsKey(viewer.Scope(FactName.ReadTickets).Key), head, stop => counts.FacetsAsync(viewer, stop), ct)).Value;
        var mine = views.Any(v => v.Kind == QueueKind.Mine) ? await counts.MyFacetsAsync(viewer, ct) : [];
        return [.. views.Select(v => (v.Kind == QueueKind.Mine ? mine : all).Where(v.Holds).Sum(f => f.Count))];
    }

    private sealed record PageKey(QueueView View, QueueKey? After, int Count, string Scope);

    private sealed record CountsKey(string Scope);

    private sealed record FacetsKey(string Scope);
}

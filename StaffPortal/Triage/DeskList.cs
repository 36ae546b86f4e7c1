using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage;

/// <summary>
/// One desk's list without its screen: what it shows is read here, one reading at a time. A reading of a view that was left
/// meanwhile is dropped, so the rows are always those of the view last chosen.
/// </summary>
public sealed class DeskList(DeskReads reads, QueueReader queue, TicketReader tickets, TicketSearchReader search, LiveFeed feed)
{
    /// <summary>Rows of the first reading.</summary>
    public const int FirstPage = 60;

    /// <summary>Rows of each page scrolled to.</summary>
    public const int NextPage = 100;

    /// <summary>Rows one screen goes through; beyond, a filter or words find sooner.</summary>
    private const int Most = 2_000;

    private Task before = Task.CompletedTask;
    private int chosen;

    public HeldList Held { get; } = new();

    /// <summary>Null until the first is chosen.</summary>
    public QueueView? View { get; private set; }

    /// <summary>When not empty, what was found stands in the list instead of the view.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The chosen view has been read.</summary>
    public bool IsRead { get; private set; }

    /// <summary>There is more below.</summary>
    public bool More { get; private set; }

    /// <summary>The same count as beside the view's name; null for a filtered list, which counts its own rows.</summary>
    public int? Total { get; private set; }

    /// <summary>The journal's newest entry the rows are known to hold.</summary>
    public long Seq { get; private set; }

    /// <summary>Another view, or other words looked for: the next reading shows it at once.</summary>
    public void Choose(QueueView view, string words)
    {
        (View, Words, IsRead) = (view, words, false);
        chosen++;
    }

    /// <summary>The first time shows what is read; later updates in place and holds the rest.</summary>
    /// <returns>What is held now; null when another view was chosen meanwhile.</returns>
    public Task<HeldNews?> ReadAsync(Viewer viewer, CancellationToken ct) => InTurnAsync(async () =>
        View is not { } view ? null : IsRead ? await HearAsync(viewer, view, ct) : await StartAsync(viewer, view, ct));

    /// <summary>The next page, below what is shown.</summary>
    public Task ReadOnAsync(Viewer viewer, CancellationToken ct) => InTurnAsync(async () =>
    {
        if (!IsRead || !More || View is not { } view)
            return false;
        if (Held.Shown.Count >= Most || Held.End is not { } end)
            return More = false;
        var at = chosen;
        var page = await reads.PageAsync(viewer, view, end.KeyFor(view.Order), NextPage, ct);
        if (at != chosen)
            return false;
        Held.Append(page);
        return More = page.Count == NextPage;
    });

    /// <summary>One reading after the other; a list belongs to one circuit, which calls on one thread at a time.</summary>
    private async Task<T> InTurnAsync<T>(Func<Task<T>> read)
    {
        var (last, done) = (before, new TaskCompletionSource());
        before = done.Task;
        await last;
        try
        {
            return await read();
        }
        finally
        {
            done.SetResult();
        }
    }

    private async Task<HeldNews?> StartAsync(Viewer viewer, QueueView view, CancellationToken ct)
    {
        var at = chosen;
        var found = Words.Length > 0;
        var read = found ? new(await search.FindAsync(viewer, Words, ct), feed.Head) : await reads.RowsAsync(viewer, view, FirstPage, ct);
        var total = found ? null : await CountAsync(viewer, view, ct);
        if (at != chosen)
            return null;
        Held.Start(read.Value);
        (Seq, Total, More, IsRead) = (read.Seq, total, !found && read.Value.Count >= FirstPage, true);
        return new(0, 0, false);
    }

    private async Task<HeldNews?> HearAsync(Viewer viewer, QueueView view, CancellationToken ct)
    {
        var at = chosen;
        var found = Words.Length > 0;
        var count = Math.Max(FirstPage, Held.Shown.Count);
        var known = Held.HeldRows.Select(r => r.Id).ToHashSet();
        var read = found ? await FoundAsync(viewer, ct) : await reads.RowsAsync(viewer, view, count, ct);
        var total = found ? null : await CountAsync(viewer, view, ct);
        Dictionary<TicketId, QueueRow> elsewhere = [];
        Dictionary<TicketId, LastChange> why = [];
        HashSet<TicketId> asked = [];
        // Again, when what was held was released meanwhile: rows are on the screen now that were not asked for.
        while (at == chosen && Held.Missing(read.Value).Where(asked.Add).ToList() is { Count: > 0 } missing)
        {
            foreach (var row in await queue.RowsAsync(viewer, missing, ct))
                elsewhere[row.Id] = row;
            foreach (var (id, change) in await tickets.LastChangesAsync(viewer, [.. missing.Where(id => !elsewhere.TryGetValue(id, out var row) || !view.Holds(row))], ct))
                why[id] = change;
        }
        if (at != chosen)
            return null;
        Held.Hear(read.Value, elsewhere, view.Holds, id => why.TryGetValue(id, out var change) ? new(change.Kind, change.Who, change.At) : null);
        (Seq, Total, More) = (read.Seq, total, !found && read.Value.Count >= count);
        var arrived = Held.HeldRows.Where(r => !known.Contains(r.Id)).ToList();
        return new(Held.HeldNew, arrived.Count, arrived.Any(r => r.Priority == Priority.Urgent));
    }

    /// <summary>What was found stays as found; only the rows themselves follow.</summary>
    private async Task<SharedRead<IReadOnlyList<QueueRow>>> FoundAsync(Viewer viewer, CancellationToken ct)
    {
        var head = feed.Head;
        var now = (await queue.RowsAsync(viewer, [.. Held.Shown.Select(s => s.Row.Id)], ct)).ToDictionary(r => r.Id);
        return new([.. Held.Shown.Where(s => now.ContainsKey(s.Row.Id)).Select(s => now[s.Row.Id])], head);
    }

    private async Task<int?> CountAsync(Viewer viewer, QueueView view, CancellationToken ct)
    {
        if (view.IsFiltered || view.WithDone)
            return null;
        var (counts, mine, _) = await reads.CountsAsync(viewer, ct);
        return view.Kind switch
        {
            QueueKind.Unassigned => counts.Unassigned,
            QueueKind.Mine => mine,
            QueueKind.Offered => counts.Offered,
            QueueKind.LateSoon => counts.LateSoon,
            QueueKind.Late => counts.Late,
            QueueKind.Flagged => counts.Flagged,
            QueueKind.Team => counts.Teams.GetValueOrDefault(view.Team!.Value),
            _ => counts.AllOpen,
        };
    }
}

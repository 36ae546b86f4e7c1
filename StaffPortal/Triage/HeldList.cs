using StaffPortal.Tickets;

namespace StaffPortal.Triage;

/// <summary>
/// A list that never moves under a hand. Rows on the screen are updated in place; new rows and a changed order are held and
/// counted until they are released; a row that no longer belongs stays, with its reason, until then.
/// </summary>
public sealed class HeldList
{
    /// <summary>How long a released row carries the word "New".</summary>
    public static readonly TimeSpan NewFor = TimeSpan.FromSeconds(30);

    private List<ShownRow> shown = [];
    private IReadOnlyList<QueueRow> fresh = [];

    public IReadOnlyList<ShownRow> Shown => shown;

    /// <summary>Rows that wait to be shown. History that is brought in is no news: it is shown with the next release.</summary>
    public int HeldNew { get; private set; }

    /// <summary>Rows that wait to change their place.</summary>
    public int HeldMoved { get; private set; }

    public int HeldGone => shown.Count(s => s.Gone is not null);

    public bool Holds => HeldNew + HeldMoved + HeldGone > 0;

    public IEnumerable<QueueRow> HeldRows
    {
        get
        {
            var known = shown.Select(s => s.Row.Id).ToHashSet();
            return fresh.Where(f => !f.IsHistory && !known.Contains(f.Id));
        }
    }

    /// <summary>A new view: shows these rows, holds nothing.</summary>
    public void Start(IReadOnlyList<QueueRow> rows)
    {
        fresh = rows;
        shown = [.. rows.Select(r => new ShownRow(r))];
        (HeldNew, HeldMoved) = (0, 0);
    }

    /// <summary>The last row of the newest reading: the next page goes on after it, wherever the last shown row is by now.</summary>
    public QueueRow? End => fresh.Count > 0 ? fresh[^1] : null;

    /// <summary>The page after <see cref="End"/>: its rows are shown below, except those that are on the screen already.</summary>
    public void Append(IReadOnlyList<QueueRow> page)
    {
        var paged = page.Select(r => r.Id).ToHashSet();
        fresh = [.. fresh.Where(f => !paged.Contains(f.Id)), .. page];
        var known = shown.Select(s => s.Row.Id).ToHashSet();
        shown.AddRange(page.Where(r => !known.Contains(r.Id)).Select(r => new ShownRow(r)));
        Count();
    }

    /// <summary>Rows on the screen that a new reading does not have: the caller asks what became of them.</summary>
    public IReadOnlyList<TicketId> Missing(IReadOnlyList<QueueRow> reading)
    {
        var read = reading.Select(r => r.Id).ToHashSet();
        return [.. shown.Where(s => !read.Contains(s.Row.Id)).Select(s => s.Row.Id)];
    }

    /// <summary>News came: updates in place, holds the rest. A row that is newer on the screen than in the reading stays as it is.</summary>
    /// <param name="reading">The list as it is now.</param>
    /// <param name="elsewhere">The missing rows as they are now; one that is not in it cannot be seen any more.</param>
    /// <param name="belongs">Whether such a row still belongs here, only further down.</param>
    /// <param name="why">Why a row left.</param>
    public void Hear(
        IReadOnlyList<QueueRow> reading, IReadOnlyDictionary<TicketId, QueueRow> elsewhere, Func<QueueRow, bool> belongs, Func<TicketId, GoneReason?> why)
    {
        var now = reading.ToDictionary(r => r.Id);
        fresh = reading;
        for (var i = 0; i < shown.Count; i++)
        {
            var (row, gone, newUntil) = shown[i];
            if (now.TryGetValue(row.Id, out var same))
                shown[i] = new(same.Version < row.Version ? row : same, null, newUntil);
            else if (elsewhere.TryGetValue(row.Id, out var other) && belongs(other))
                shown[i] = new(other, null, newUntil);
            else
                shown[i] = new(elsewhere.GetValueOrDefault(row.Id, row), gone ?? why(row.Id) ?? new GoneReason("", null, default), null);
        }
        // Nothing moves in an empty list.
        if (shown.Count == 0)
            shown = [.. fresh.Where(f => f.IsHistory).Select(f => new ShownRow(f))];
        Count();
    }

    /// <summary>Shows what is held.</summary>
    public void Release(DateTimeOffset at)
    {
        var before = shown.ToDictionary(s => s.Row.Id);
        shown = [.. fresh.Select(r => before.TryGetValue(r.Id, out var known) ? known with { Row = r, Gone = null } : new ShownRow(r, null, r.IsHistory ? null : at + NewFor))];
        (HeldNew, HeldMoved) = (0, 0);
    }

    /// <summary>Shows an act's effect before the server has answered.</summary>
    public void Anticipate(TicketId id, Func<QueueRow, QueueRow> change)
    {
        var at = shown.FindIndex(s => s.Row.Id == id);
        if (at >= 0)
            shown[at] = shown[at] with { Row = change(shown[at].Row) };
    }

    /// <summary>It was opened: the word "New" goes.</summary>
    public void Opened(TicketId id)
    {
        var at = shown.FindIndex(s => s.Row.Id == id);
        if (at >= 0)
            shown[at] = shown[at] with { NewUntil = null };
    }

    private void Count()
    {
        var places = shown.Where(s => s.Gone is null).Select((s, i) => (s.Row.Id, i)).ToDictionary(p => p.Id, p => p.i);
        HeldNew = HeldRows.Count();
        var order = fresh.Where(f => places.ContainsKey(f.Id)).Select(f => places[f.Id]).ToList();
        HeldMoved = order.Count - LongestRising(order);
    }

    /// <summary>The fewest rows that must move are those outside the longest run that is in order already.</summary>
    private static int LongestRising(List<int> order)
    {
        var tails = new List<int>();
        foreach (var place in order)
        {
            var at = tails.BinarySearch(place);
            if (at < 0)
                at = ~at;
            if (at == tails.Count)
                tails.Add(place);
            else
                tails[at] = place;
        }
        return tails.Count;
    }
}

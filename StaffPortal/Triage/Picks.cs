using StaffPortal.Tickets;

namespace StaffPortal.Triage;

/// <summary>Tickets chosen to be acted on together.</summary>
public sealed class Picks
{
    /// <summary>Most of them at once: an act on them takes a few seconds.</summary>
    public const int Most = 500;

    private readonly HashSet<TicketId> ids = [];

    public int Count => ids.Count;

    public bool Hold(TicketId id) => ids.Contains(id);

    /// <summary>Puts it in, or out again.</summary>
    public void Toggle(TicketId id)
    {
        if (!ids.Remove(id) && ids.Count < Most)
            ids.Add(id);
    }

    /// <summary>Puts all of them in, as far as there is room.</summary>
    public void Add(IEnumerable<TicketId> more) => ids.UnionWith(more.Where(id => !ids.Contains(id)).Take(Most - ids.Count).ToList());

    /// <summary>The rows from one to another, both with it, whichever stands first.</summary>
    public void Extend(IReadOnlyList<TicketId> shown, TicketId from, TicketId to)
    {
        var (start, end) = (shown.ToList().IndexOf(from), shown.ToList().IndexOf(to));
        if (end < 0)
            return;
        (start, end) = start < 0 ? (end, end) : (Math.Min(start, end), Math.Max(start, end));
        Add(shown.Skip(start).Take(end - start + 1));
    }

    public void Remove(IEnumerable<TicketId> done) => ids.ExceptWith(done);

    /// <summary>What is no longer on the screen cannot be acted on unseen.</summary>
    public void Keep(IEnumerable<TicketId> shown) => ids.IntersectWith(shown);

    public void Clear() => ids.Clear();
}

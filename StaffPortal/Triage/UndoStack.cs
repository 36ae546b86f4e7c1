using StaffPortal.Tickets;

namespace StaffPortal.Triage;

/// <summary>The last three acts of one desk that can be taken back, newest first.</summary>
public sealed class UndoStack
{
    /// <summary>How long the snackbar offers it; the key <c>Z</c> works as long as the act is among the last three.</summary>
    public static readonly TimeSpan Offered = TimeSpan.FromSeconds(8);

    private const int Depth = 3;

    private readonly LinkedList<Undoable> acts = [];

    public bool IsEmpty => acts.Count == 0;

    public void Push(Undoable act)
    {
        acts.AddFirst(act);
        while (acts.Count > Depth)
            acts.RemoveLast();
    }

    public Undoable? Pop()
    {
        var newest = acts.First?.Value;
        if (newest is not null)
            acts.RemoveFirst();
        return newest;
    }

    public bool Remove(Undoable act) => acts.Remove(act);
}

/// <param name="Ticket">Which ticket.</param>
/// <param name="Number">Its spoken number.</param>
/// <param name="Version">Its version after the act.</param>
/// <param name="Before">What the act changed.</param>
public sealed record Undoable(TicketId Ticket, long Number, int Version, TicketBefore Before);

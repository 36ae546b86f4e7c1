using StaffPortal.Tickets;

namespace StaffPortal.Triage;

/// <summary>The last three acts of one desk that can be taken back, newest first.</summary>
public sealed class UndoStack
{
    /// <summary>How long the snackbar offers it; the key <c>Z</c> works as long as the act is among the last three.</summary>
    public static readonly TimeSpan Offered = TimeSpan.FromSeconds(8);

    private const int Depth = 3;

    private readonly LinkedList<Undoable> acts = [];

    public Undoable? Newest => acts.First?.Value;

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

/// <summary>One act of a person, on one ticket or on several together.</summary>
public sealed record Undoable(IReadOnlyList<UndoStep> Steps);

/// <param name="Ticket">Which ticket.</param>
/// <param name="Number">Its spoken number.</param>
/// <param name="Version">Its version after the act.</param>
/// <param name="Before">What the act changed; null when it raised a flag.</param>
/// <param name="Flag">The flag it raised.</param>
/// <param name="Told">What the requester was told with it.</param>
public sealed record UndoStep(TicketId Ticket, long Number, int Version, TicketBefore? Before, FlagId? Flag = null, MessageId? Told = null)
{
    /// <summary>How to take back what was done; null when it changed nothing that can be.</summary>
    public static UndoStep? Of(TicketId ticket, Done done, bool raisedFlag) =>
        done.Before is { } before ? new(ticket, done.Number, done.Version, before, Told: done.Made is { } told ? new MessageId(told) : null)
        : raisedFlag && done.Made is { } flag ? new(ticket, done.Number, done.Version, null, new FlagId(flag))
        : null;
}

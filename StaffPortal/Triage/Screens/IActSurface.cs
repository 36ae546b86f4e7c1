using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>The screen on which acts are carried out: what it shows of an act before and after the server has decided.</summary>
public interface IActSurface
{
    /// <summary>Shows an act's effect before the server has answered.</summary>
    void Anticipate(TicketId id, Func<QueueRow, QueueRow> change);

    /// <summary>An act was refused: its effect goes, unless the row is newer by now.</summary>
    void TakeBack(QueueRow before);

    /// <summary>An act on a ticket was done: the place to go on with.</summary>
    Task GoOnAsync(QueueRow done);

    /// <summary>An act on a ticket was taken back.</summary>
    void Undone(TicketId id);

    /// <summary>Takes back the viewer's newest reply that still waits; false when there is none, or it was told with an act.</summary>
    /// <param name="told">What was told with the newest act: it is taken back with that.</param>
    Task<bool> WithdrawAsync(IReadOnlySet<MessageId> told);

    /// <summary>Brings the cursor to where a reply or a note is written.</summary>
    Task WriteAsync(MessageKind kind);

    /// <summary>Draws the screen again.</summary>
    void Draw();
}

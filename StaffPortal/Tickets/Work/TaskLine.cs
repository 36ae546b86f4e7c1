using StaffPortal.Staff;

namespace StaffPortal.Tickets.Work;

/// <summary>A task as a screen shows it, with what its unit must know of the ticket. Nothing of the customer stands in it.</summary>
/// <param name="TicketNumber">Said aloud.</param>
/// <param name="Subject">The ticket's.</param>
/// <param name="Description">The ticket's; empty where the ticket itself is shown beside.</param>
/// <param name="Place">The address; null when none is known or the customer is protected.</param>
/// <param name="MayDo">The viewer works in the unit asked.</param>
/// <param name="MayAsk">The viewer works on the ticket.</param>
/// <param name="MayOpen">The viewer may read the ticket.</param>
public sealed record TaskLine(
    WorkTaskId Id, TicketId Ticket, long TicketNumber, string Subject, string Description, string? Place, int Number, string Title, TeamId Team, Guid? Owner, TaskState State, bool IsOpen,
    Guid? AskedBy, DateTimeOffset AskedAt, DateTimeOffset? DueAt, DateTimeOffset? EndedAt, bool MayDo, bool MayAsk, bool MayOpen, IReadOnlyList<TaskWords> Said);

/// <param name="Author">The member of staff who wrote it.</param>
public sealed record TaskWords(MessageId Id, Guid? Author, string Text, DateTimeOffset At);

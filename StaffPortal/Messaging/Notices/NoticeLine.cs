using StaffPortal.Texts;

namespace StaffPortal.Messaging.Notices;

/// <summary>A notice as its reader may see it now.</summary>
/// <param name="Id">Which.</param>
/// <param name="Kind">Why they are told.</param>
/// <param name="Cause">The journal's word of what happened.</param>
/// <param name="By">Who did it; null for a rule, a timer or the requester.</param>
/// <param name="Number">The ticket's spoken number.</param>
/// <param name="Subject">The ticket's subject.</param>
/// <param name="Language">The subject's language.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="IsRead">They have seen it.</param>
public sealed record NoticeLine(NoticeId Id, NoticeKind Kind, string Cause, Guid? By, long Number, string Subject, Language Language, DateTimeOffset At, bool IsRead);

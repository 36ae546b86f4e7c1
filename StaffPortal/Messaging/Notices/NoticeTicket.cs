using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Messaging.Notices;

/// <summary>Where the ticket of an entry stands now.</summary>
public sealed record NoticeTicket(DepartmentId Department, bool IsConfidential, TeamId? Team, StaffId? Owner);

using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Triage.Screens;

/// <summary>Who shall have it: a person, a team's queue, or nobody.</summary>
public sealed record Assignee(StaffId? Owner, TeamId? Team);

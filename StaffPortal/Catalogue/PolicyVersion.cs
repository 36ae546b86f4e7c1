using StaffPortal.ServiceLevels;

namespace StaffPortal.Catalogue;

/// <summary>What a policy promises to tickets received from an instant on.</summary>
/// <param name="ValidFrom">The first instant it holds for; the first version holds for all before it too.</param>
/// <param name="ForOpen">Tickets that were open at that instant have it from then on too, as from receiving.</param>
/// <param name="Normal">Targets of normal priority.</param>
/// <param name="High">Of high priority.</param>
/// <param name="Urgent">Of urgent priority.</param>
public sealed record PolicyVersion(DateTimeOffset ValidFrom, bool ForOpen, Targets Normal, Targets High, Targets Urgent);

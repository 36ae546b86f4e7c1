using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>How many open tickets are alike in all that views ask of them. From the facets of a scope every such view is counted without asking again.</summary>
public sealed record OpenFacet(TeamId? Team, bool HasOwner, bool IsOffered, bool IsFlagged, Standing Standing, Language Language, Priority Priority, StageCategory Stage, Channel Channel, int Count);

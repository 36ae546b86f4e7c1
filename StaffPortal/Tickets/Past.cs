using StaffPortal.Catalogue;

namespace StaffPortal.Tickets;

/// <summary>How a ticket of another system went on after it was opened.</summary>
/// <param name="Target">What was promised, UTC; null when nothing was.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Done">When it was resolved or closed, UTC; null while it is open.</param>
/// <param name="Precision">How exactly that is known.</param>
/// <param name="Ending">How it ended without having been done.</param>
public sealed record Past(DateTimeOffset? Target, StageCategory Stage, DateTimeOffset? Done, Precision Precision, Ending? Ending);

using StaffPortal.Catalogue;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>A stay in a stage that a ticket of another system had; it lasted until the next.</summary>
/// <param name="Stage">Of the process the ticket is opened on.</param>
/// <param name="From">When it began, UTC.</param>
/// <param name="Team">In whose queue.</param>
/// <param name="Ending">How the ticket ended with it, if it was not done.</param>
public sealed record PastStay(ProcessStage Stage, DateTimeOffset From, TeamId? Team, Ending? Ending = null);

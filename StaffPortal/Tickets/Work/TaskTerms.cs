using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets.Work;

/// <summary>What is asked of another unit.</summary>
/// <param name="Title">What is to be done, in a line.</param>
/// <param name="Team">The unit asked.</param>
/// <param name="Target">Within which service time of the ticket's hours; null when nothing is said.</param>
/// <param name="Text">More about it; may be empty.</param>
public sealed record TaskTerms(string Title, TeamId Team, TimeSpan? Target, string Text);

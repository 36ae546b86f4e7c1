using StaffPortal.Customers;
using StaffPortal.Tickets;

namespace StaffPortal.Casework;

/// <summary>The customer of an opened ticket, as far as its viewer may see.</summary>
/// <param name="Id">Leads to their page.</param>
/// <param name="Kind">Person, organisation or colleague.</param>
/// <param name="MayOpen">Their page is for this viewer.</param>
/// <param name="Address">Null without the right to contact data, when unknown, or for a protected person.</param>
/// <param name="ContactsThisWeek">How often they reached us in the last seven days, about tickets the viewer may read.</param>
/// <param name="Open">Their other open tickets that the viewer may read, the next deadline first; empty for a protected person.</param>
public sealed record CaseCustomer(CustomerId Id, CustomerKind Kind, bool MayOpen, string? Address, int ContactsThisWeek, IReadOnlyList<QueueRow> Open)
{
    /// <summary>Of a protected person whom the viewer has opened; null otherwise.</summary>
    public string? Name { get; init; }
}

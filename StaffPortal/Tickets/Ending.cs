namespace StaffPortal.Tickets;

/// <summary>How a ticket ended that was not done.</summary>
public enum Ending
{
    Cancelled,
    Duplicate,
}

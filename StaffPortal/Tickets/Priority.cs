namespace StaffPortal.Tickets;

public enum Priority
{
    Normal,
    High,
    Urgent,
}

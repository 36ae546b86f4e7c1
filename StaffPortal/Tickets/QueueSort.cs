namespace StaffPortal.Tickets;

public enum QueueSort
{
    NextDeadline,
    Newest,
    Oldest,
}

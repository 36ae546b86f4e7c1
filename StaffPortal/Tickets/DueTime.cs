namespace StaffPortal.Tickets;

/// <summary>The simple due time: the service's minutes from receiving, calendar time; half of them when high, a quarter when urgent.</summary>
public static class DueTime
{
    public static DateTimeOffset Of(DateTimeOffset receivedAt, int serviceMinutes, Priority priority) =>
        receivedAt.AddMinutes(serviceMinutes / Share(priority));

    private static double Share(Priority priority) => priority switch
    {
        Priority.Urgent => 4,
        Priority.High => 2,
        _ => 1,
    };
}

namespace StaffPortal.Tickets;

/// <summary>After how long a ticket counts as left lying, in the service time of its service; from the settings <c>Neglect</c>.</summary>
public sealed class NeglectTerms
{
    public const string Section = "Neglect";

    /// <summary>Hours given and not accepted.</summary>
    public double NotAcceptedHours { get; set; } = 4;

    /// <summary>Service days in progress without news.</summary>
    public double NoNewsDays { get; set; } = 5;

    /// <summary>Service days after a wait is over.</summary>
    public double WaitOverDays { get; set; } = 1;

    /// <summary>0 below the limit; 1 from it on, 2 from twice, 3 from four times of it.</summary>
    public static int GradeOf(TimeSpan used, TimeSpan limit) =>
        limit <= TimeSpan.Zero || used < limit ? 0 : used < limit * 2 ? 1 : used < limit * 4 ? 2 : 3;

    /// <param name="kind">How.</param>
    /// <param name="day">The service's longest ordinary day.</param>
    public TimeSpan LimitOf(Neglect kind, TimeSpan day) => kind switch
    {
        Neglect.NotAccepted => TimeSpan.FromHours(NotAcceptedHours),
        Neglect.NoNews => day * NoNewsDays,
        _ => day * WaitOverDays,
    };
}

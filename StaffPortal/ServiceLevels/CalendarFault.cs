namespace StaffPortal.ServiceLevels;

/// <summary>What is wrong with a calendar.</summary>
public enum CalendarFault
{
    /// <summary>A window ends before it begins, or beyond the day.</summary>
    BadHours,

    /// <summary>Two windows of one day overlap.</summary>
    Overlap,

    /// <summary>A day stands twice among the exceptions, or two versions hold from one day.</summary>
    TwiceADay,

    /// <summary>No hour of a year is open.</summary>
    NeverOpen,
}

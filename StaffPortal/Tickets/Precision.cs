namespace StaffPortal.Tickets;

/// <summary>How exactly a time is known.</summary>
public enum Precision
{
    Instant,
    /// <summary>The day alone; the instant stored is the last of that day in the municipality's zone.</summary>
    Day,
}

namespace StaffPortal.Tickets;

/// <summary>Where it is: any part may be unknown.</summary>
/// <param name="Address">Street and number as given.</param>
/// <param name="District">The town's district.</param>
/// <param name="Latitude">WGS 84 degrees, −90–90.</param>
/// <param name="Longitude">WGS 84 degrees, −180–180.</param>
public sealed record Location(string? Address, string? District, double? Latitude, double? Longitude)
{
    public static Location Unknown { get; } = new(null, null, null, null);
}

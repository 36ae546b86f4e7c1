namespace StaffPortal.Tickets;

/// <param name="Hits">Places of earlier tickets, the one spoken of most first.</param>
/// <param name="District">Of the address that is typed; null when it is not known.</param>
public sealed record AddressLook(IReadOnlyList<AddressHit> Hits, string? District)
{
    public static AddressLook Nothing { get; } = new([], null);
}

namespace StaffPortal.Tickets;

/// <summary>A place somebody spoke of before.</summary>
public sealed record AddressHit(string Address, string? District);

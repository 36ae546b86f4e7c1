namespace StaffPortal.Data;

/// <summary>One portal has one zone: the setting <c>Zone</c>, an IANA name.</summary>
public static class PortalZone
{
    public const string Key = "Zone";
    public const string Usual = "Europe/Helsinki";

    /// <exception cref="StartRefusedException">There is no such zone.</exception>
    public static TimeZoneInfo Of(IConfiguration configuration)
    {
        var name = configuration[Key] ?? Usual;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new StartRefusedException($"There is no time zone called '{name}'. Set Zone to an IANA name such as {Usual}.");
    }
}

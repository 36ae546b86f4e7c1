namespace StaffPortal.Channels.Open311;

/// <summary>Who answers here, and at which address.</summary>
/// <param name="Changeset">Since when the answers have this shape.</param>
/// <param name="KeyDesk">In words or as an address: where a key is asked for.</param>
/// <param name="Url">The absolute address of version 2, without a slash at its end.</param>
/// <param name="IsProduction">False in a practice town.</param>
public sealed record Open311Discovery(DateTimeOffset Changeset, string Contact, string KeyDesk, string Url, bool IsProduction)
{
    internal Open311Node Node() => new Open311Node.Fields(
        ("changeset", Changeset),
        ("contact", Contact),
        ("key_service", KeyDesk),
        ("endpoints", Open311Node.List("endpoint", [Url], url => new Open311Node.Fields(
            ("specification", "http://wiki.open311.org/GeoReport_v2"),
            ("url", url),
            ("changeset", Changeset),
            ("type", IsProduction ? "production" : "test"),
            ("formats", Open311Node.List("format", ["text/xml", "application/json"], format => format))))));
}

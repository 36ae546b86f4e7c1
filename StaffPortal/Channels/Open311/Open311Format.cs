namespace StaffPortal.Channels.Open311;

/// <summary>The two formats of GeoReport v2. The suffix of the address decides; there may be no Accept header.</summary>
public enum Open311Format { Xml, Json }

public static class Open311Formats
{
    public static string ContentType(this Open311Format format) =>
        format == Open311Format.Json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8";

    /// <returns>The format of a suffix without its dot ("xml", "json"), or null for any other.</returns>
    public static Open311Format? Parse(string? suffix) => suffix?.ToLowerInvariant() switch
    {
        "xml" => Open311Format.Xml,
        "json" => Open311Format.Json,
        _ => null,
    };
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaffPortal.Channels.Rows;

/// <summary>How maps are written: JSON with comments, trailing commas allowed, a word that no map knows refused.</summary>
public static class MapJson
{
    public static JsonSerializerOptions Reading { get; } = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };
}

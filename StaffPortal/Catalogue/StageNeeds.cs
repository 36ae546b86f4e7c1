using System.Text.Json.Serialization;

namespace StaffPortal.Catalogue;

/// <summary>What must be filled in before a ticket enters a stage, or leaves it.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<StageNeeds>))]
public enum StageNeeds
{
    None = 0,
    /// <summary>A person has it.</summary>
    Owner = 1,
    /// <summary>Its place is known: an address or coordinates.</summary>
    Place = 2,
    /// <summary>The requester was written to since the stage it stands in began.</summary>
    Reply = 4,
    /// <summary>An internal note was written since the stage it stands in began.</summary>
    Note = 8,
    /// <summary>A file is attached.</summary>
    File = 16,
}

using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>A question an Open311 client asks with the service. Without values it is answered in free text.</summary>
public sealed record TownAttribute(string Code, bool IsRequired, LocalText Question, params (string Key, LocalText Name)[] Values);

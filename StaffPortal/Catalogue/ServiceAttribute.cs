using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>One thing a service asks of the requester (Open311 attribute).</summary>
/// <param name="Code">Stable code, without spaces.</param>
/// <param name="Type">Open311 datatype: String, Number, Datetime, Text, Singlevaluelist, Multivaluelist.</param>
/// <param name="Required">A request without it is refused.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Hint">How to answer.</param>
/// <param name="Choices">For lists: what can be chosen.</param>
public sealed record ServiceAttribute(
    string Code, AttributeType Type, bool Required, LocalText Question, LocalText Hint, IReadOnlyList<AttributeChoice> Choices);

public sealed record AttributeChoice(string Key, LocalText Name);

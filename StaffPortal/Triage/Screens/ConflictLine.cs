namespace StaffPortal.Triage.Screens;

/// <summary>One field of two decisions.</summary>
/// <param name="Label">The field's name.</param>
/// <param name="Saved">As it stands.</param>
/// <param name="Yours">As the viewer would have it.</param>
/// <param name="Collides">Only one of the two can stand.</param>
public sealed record ConflictLine(string Label, string Saved, string Yours, bool Collides);

/// <summary>What is decided when two people set the same field; closing the question leaves it to the other.</summary>
public enum ConflictAnswer
{
    Leave,
    TakeOver,
    Write,
}

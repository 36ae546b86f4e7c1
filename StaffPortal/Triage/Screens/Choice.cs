namespace StaffPortal.Triage.Screens;

/// <summary>One line of a <see cref="ChoiceDialog"/>.</summary>
/// <param name="Value">What choosing it answers.</param>
/// <param name="Name">What is read and searched.</param>
/// <param name="More">A second, quieter word.</param>
/// <param name="Person">Shown as initials, when it is a person.</param>
/// <param name="Drawing">Shown before the name otherwise.</param>
/// <param name="Group">A heading over the first of its kind.</param>
/// <param name="IsNow">How it stands now.</param>
public sealed record Choice(object Value, string Name, string? More = null, string? Person = null, string? Drawing = null, string? Group = null, bool IsNow = false);

namespace StaffPortal.Controls;

/// <summary>Keys that belong together.</summary>
public sealed record KeySection(string Title, IReadOnlyList<KeyWords> Keys);

namespace StaffPortal.Controls;

/// <summary>Marks the texts of this folder.</summary>
public sealed class ControlsTexts;

namespace StaffPortal.Triage;

/// <summary>The texts of the live desk.</summary>
public sealed class TriageTexts;

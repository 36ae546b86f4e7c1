namespace StaffPortal.Insights;

/// <summary>Marker of this folder's texts.</summary>
public sealed class InsightsTexts;

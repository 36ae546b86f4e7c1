namespace StaffPortal.Insights.Paths;

/// <summary>Marker of the texts about how cases move.</summary>
public sealed class PathsTexts;

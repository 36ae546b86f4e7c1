namespace StaffPortal.Timeline;

/// <summary>Texts of the customer pages.</summary>
public sealed class TimelineTexts;

namespace StaffPortal.SampleTown;

/// <summary>What kind of matter it is: decides which details, follow-ups, replies and notes sound right.</summary>
public enum TextTheme { Street, Parking, Water, Family, School, Care, Permit, Nature, Premises, Leisure, Question, Workplace }

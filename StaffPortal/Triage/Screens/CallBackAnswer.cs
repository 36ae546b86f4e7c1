namespace StaffPortal.Triage.Screens;

/// <summary>By when the requester is called, and on which number (empty: their own).</summary>
public sealed record CallBackAnswer(DateTimeOffset Due, string Phone);

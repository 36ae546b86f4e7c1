namespace StaffPortal.Triage.Screens;

/// <summary>By when a ticket is to be resolved (null: as its service promises), and why.</summary>
public sealed record DueAnswer(DateTimeOffset? Due, string Reason);

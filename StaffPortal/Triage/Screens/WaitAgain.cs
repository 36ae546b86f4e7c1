namespace StaffPortal.Triage.Screens;

/// <summary>Chosen among the stages: it goes on waiting, for somebody else or until another time.</summary>
public sealed record WaitAgain;

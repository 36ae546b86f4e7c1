namespace StaffPortal.Triage.Screens;

/// <summary>A ticket of several on which the act was not done.</summary>
/// <param name="Number">Its spoken number.</param>
/// <param name="Subject">As on the row.</param>
/// <param name="Why">The reason, in the reader's language.</param>
public sealed record NotDone(long Number, string Subject, string Why);

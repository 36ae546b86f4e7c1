namespace StaffPortal.Catalogue;

/// <summary>The process a ticket begins on, as it is drawn now.</summary>
public sealed record Flow(ProcessId Process, ProcessVersion Version);

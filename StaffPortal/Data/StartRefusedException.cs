namespace StaffPortal.Data;

/// <summary>The program must not start; the message says in plain words why and what to do.</summary>
public sealed class StartRefusedException(string message) : Exception(message);

namespace StaffPortal.Channels.Replay;

/// <summary>A replay that cannot begin; the message is for the person at the console.</summary>
public sealed class ReplayRefusedException(string message) : Exception(message);

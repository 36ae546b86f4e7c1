namespace StaffPortal.Tickets.Attachments;

/// <summary>A file that was looked at, made safe and kept.</summary>
/// <param name="Name">Cleaned name with the ending of its kind.</param>
/// <param name="Kind">By its content.</param>
/// <param name="Hash">SHA-256 of the kept bytes, hex.</param>
/// <param name="SmallHash">The same of the small picture; null when it is no picture.</param>
/// <param name="Size">Bytes kept.</param>
public sealed record KeptFile(string Name, FileKind Kind, string Hash, string? SmallHash, long Size);

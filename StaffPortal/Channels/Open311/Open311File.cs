namespace StaffPortal.Channels.Open311;

/// <summary>A file that came in a part <c>media</c> or <c>media[]</c>, as far as it was read: its measure, never its bytes.</summary>
public sealed record Open311File(string FileName, string ContentType, long Length, string Sha256);

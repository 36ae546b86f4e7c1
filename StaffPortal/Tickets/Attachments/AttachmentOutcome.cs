using System.Text.Json.Serialization;

namespace StaffPortal.Tickets.Attachments;

/// <summary>What became of a file that was sent.</summary>
[JsonDerivedType(typeof(Attached), "attached")]
[JsonDerivedType(typeof(FileRefused), "refused")]
[JsonDerivedType(typeof(NoSuchTicket), "unknown")]
public abstract record AttachmentOutcome;

public sealed record Attached(AttachmentId Id) : AttachmentOutcome;

public sealed record FileRefused(FileRefusal Reason) : AttachmentOutcome;

/// <summary>No such ticket, or none the viewer may see: the two answer alike.</summary>
public sealed record NoSuchTicket : AttachmentOutcome;

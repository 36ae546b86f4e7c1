using StaffPortal.Data;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Others that keep files by their content: what they hold is not deleted when a ticket needs it no more.</summary>
public interface IFileHolder
{
    Task<bool> HoldsAsync(PortalContext db, string hash, CancellationToken ct);
}

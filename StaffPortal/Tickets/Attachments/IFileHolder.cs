using StaffPortal.Data;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Others that keep files by their content: what they hold is not deleted when a ticket needs it no more.</summary>
public interface IFileHolder
{
    /// <param name="db">The open context.</param>
    /// <param name="hash">Of the content.</param>
    /// <param name="until">What was removed before is held no more.</param>
    /// <param name="ct">Stops reading.</param>
    Task<bool> HoldsAsync(PortalContext db, string hash, DateTimeOffset until, CancellationToken ct);

    /// <summary>Contents of files that were removed between two instants.</summary>
    Task<IReadOnlyList<string>> RemovedAsync(PortalContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken ct);
}

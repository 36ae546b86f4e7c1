using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>Who an API key is now; keys live in a higher folder.</summary>
public interface IKeyViewerSource
{
    /// <summary>Null when the key is unknown or revoked.</summary>
    ValueTask<Viewer?> OfKeyAsync(Guid key, CancellationToken ct);
}

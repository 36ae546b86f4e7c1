namespace StaffPortal.Data;

/// <summary>Adds rows that follow from what is being saved (search words), before the gate is entered.</summary>
public interface ISaveContributor
{
    ValueTask BeforeSaveAsync(PortalContext db, CancellationToken ct);
}

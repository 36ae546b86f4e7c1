namespace StaffPortal.Data;

/// <summary>What a context needs from its surroundings.</summary>
public sealed record PortalContextParts(IWriteGate Gate, JournalSignal Signal, TimeProvider Clock, IReadOnlyList<ISaveContributor> Contributors);

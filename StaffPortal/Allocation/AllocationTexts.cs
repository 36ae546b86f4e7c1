namespace StaffPortal.Allocation;

/// <summary>Marker of this folder's texts.</summary>
public sealed class AllocationTexts;

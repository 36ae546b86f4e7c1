namespace StaffPortal.Casework;

/// <summary>Marker of this folder's texts.</summary>
public sealed class CaseworkTexts;

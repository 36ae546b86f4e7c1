namespace StaffPortal.SampleTown;

/// <summary>Texts of the practice town's own screen.</summary>
public sealed class TownTexts;

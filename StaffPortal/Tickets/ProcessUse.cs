using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>Open tickets that stand in one stage of an earlier version, or of the process their service had before.</summary>
/// <param name="Process">Null: the common process.</param>
/// <param name="ProcessVersion">The version they are on.</param>
/// <param name="Stage">What the stage means.</param>
/// <param name="StageId">The stage; 0 for the first of its category.</param>
/// <param name="Name">What staff call it there.</param>
/// <param name="Count">How many tickets.</param>
/// <param name="Goal">Where they would stand in the newest version.</param>
public sealed record ProcessUse(ProcessId? Process, int ProcessVersion, StageCategory Stage, int StageId, LocalText Name, int Count, int Goal);

using StaffPortal.Rights;

namespace StaffPortal.Triage.Views;

/// <summary>A saved view as desks list it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Owner">Only they change it.</param>
/// <param name="Name">As they named it.</param>
/// <param name="Place">Where it leads.</param>
/// <param name="IsShared">Everybody at the desk sees it.</param>
public sealed record SavedViewRow(SavedViewId Id, StaffId Owner, string Name, DeskAddress Place, bool IsShared);

namespace StaffPortal.Catalogue;

/// <summary>A ticket may go from one stage straight to another; both by id.</summary>
public readonly record struct ProcessMove(int From, int To);

namespace StaffPortal.Controls;

/// <summary>Something small at the foot of the desk's views, from a folder the desk does not know.</summary>
/// <param name="Component">A component without parameters.</param>
public sealed record DeskFoot(Type Component);

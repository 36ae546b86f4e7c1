namespace StaffPortal.Controls;

/// <summary>
/// A live number on a rail item. It is a component, so that it follows the journal as every live screen does;
/// it draws <c>&lt;span class="n"&gt;</c> with a spoken text, or nothing.
/// </summary>
/// <param name="RailKey">The rail item it stands on.</param>
/// <param name="Component">A component without parameters.</param>
public sealed record RailBadge(string RailKey, Type Component);

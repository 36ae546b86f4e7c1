namespace StaffPortal.Controls;

/// <summary>A part of the app bar on every page, before the person's own menu; a component without parameters.</summary>
/// <param name="Component">What is drawn; a menu is <c>&lt;details class="me" id="…"&gt;</c>, which the frame opens and closes.</param>
/// <param name="Order">From the left.</param>
/// <param name="Fact">Name of the right it needs; null when it is open to every member of staff.</param>
/// <param name="Key">The key that opens its menu.</param>
/// <param name="MenuId">The id of the menu.</param>
public sealed record BarItem(Type Component, int Order, string? Fact = null, string? Key = null, string? MenuId = null);

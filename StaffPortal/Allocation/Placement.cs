namespace StaffPortal.Allocation;

/// <summary>The rule that fits, and what of it fitted.</summary>
/// <param name="Rule">The first that fits.</param>
/// <param name="Why">Its conditions that were met, between semicolons: <c>service;word=vuoto</c>; empty when it asks nothing.</param>
public sealed record Placement(Rule Rule, string Why);

namespace StaffPortal.Customers;

/// <summary>Somebody who may be the same customer; people decide.</summary>
/// <param name="Evidence">What both have in common.</param>
public sealed record Lookalike(CustomerId Id, string Name, IReadOnlyList<Likeness> Evidence);

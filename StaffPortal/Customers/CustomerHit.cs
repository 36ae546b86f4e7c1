using StaffPortal.Texts;

namespace StaffPortal.Customers;

/// <summary>A customer found while somebody types. Searching never finds a protected one.</summary>
/// <param name="Address">The place they last spoke of.</param>
/// <param name="Why">What matched.</param>
public sealed record CustomerHit(CustomerId Id, string Name, CustomerKind Kind, string? Phone, string? Address, MatchedBy Why, Language Language)
{
    /// <summary>Whoever looks has opened them.</summary>
    public bool IsProtected { get; init; }
}

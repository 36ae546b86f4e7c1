using StaffPortal.Texts;

namespace StaffPortal.Customers;

/// <summary>What is known of a customer and may be corrected.</summary>
public sealed record CustomerTerms(
    string FirstName, string LastName, Language Language, DateOnly? BornOn, string? BusinessNumber, IReadOnlyList<CustomerRole> Roles)
{
    /// <summary>Longest name, characters.</summary>
    public const int NameLength = 100;

    public static CustomerTerms Of(Customer customer) =>
        new(customer.FirstName, customer.LastName, customer.Language, customer.BornOn, customer.BusinessNumber, customer.Roles);

    /// <summary>Without spaces around, roles in order and once.</summary>
    public CustomerTerms Tidy() => this with { FirstName = FirstName.Trim(), LastName = LastName.Trim(), Roles = [.. Roles.Distinct().Order()] };

    public bool Equals(CustomerTerms? other) => other is not null && (FirstName, LastName, Language, BornOn, BusinessNumber) == (other.FirstName, other.LastName, other.Language, other.BornOn, other.BusinessNumber)
        && Roles.SequenceEqual(other.Roles);

    public override int GetHashCode() => HashCode.Combine(FirstName, LastName, Language, BornOn, BusinessNumber, Roles.Count);
}

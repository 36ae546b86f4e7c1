namespace StaffPortal.Customers;

/// <summary>What is wrong with what was typed of a customer.</summary>
public static class CustomerChecks
{
    private static readonly DateOnly OldestBirthday = new(1900, 1, 1);

    /// <param name="kind">Person, organisation or colleague.</param>
    /// <param name="terms">Tidied.</param>
    /// <param name="today">In the municipality's zone.</param>
    /// <returns>The first thing that is wrong; null when nothing is.</returns>
    public static CustomerRefusal? Of(CustomerKind kind, CustomerTerms terms, DateOnly today) =>
        terms.FirstName.Length + terms.LastName.Length == 0 ? CustomerRefusal.NoName
        : terms.FirstName.Length > CustomerTerms.NameLength || terms.LastName.Length > CustomerTerms.NameLength ? CustomerRefusal.TooLong
        : terms.BusinessNumber is { } number && (kind != CustomerKind.Organisation || BusinessId.Parse(number) != number) ? CustomerRefusal.BadBusinessId
        : terms.BornOn is { } born && (kind == CustomerKind.Organisation || born > today || born < OldestBirthday) ? CustomerRefusal.BadBirthday
        : null;

    /// <summary>Whether it can be a way to reach somebody.</summary>
    public static CustomerRefusal? Of(ContactPointKind kind, string value) => kind switch
    {
        ContactPointKind.Email => ContactPoint.IsEmail(value) ? null : CustomerRefusal.BadEmail,
        ContactPointKind.Phone => ContactPoint.IsPhone(value) ? null : CustomerRefusal.BadPhone,
        _ => value.Trim().Length is > 2 and <= ContactPoint.AddressLength ? null : CustomerRefusal.BadAddress,
    };
}

using StaffPortal.Journal;

namespace StaffPortal.Customers;

/// <summary>A way to reach a customer. <see cref="Normalised"/> is what exact matching compares.</summary>
public sealed class ContactPoint : IPartOf
{
    private ContactPoint()
    {
    }

    public Guid Id { get; private init; }

    public CustomerId Customer { get; private init; }

    public ContactPointKind Kind { get; private init; }

    public string Value { get; private init; } = "";

    public string Normalised { get; private init; } = "";

    public Guid RootId => Customer.Value;

    internal static ContactPoint Of(CustomerId customer, ContactPointKind kind, string value) => new()
    {
        Id = Guid.CreateVersion7(),
        Customer = customer,
        Kind = kind,
        Value = value.Trim(),
        Normalised = Normalise(kind, value),
    };

    /// <summary>E-mail in lower case; phone as digits with the country code (<c>040 512 8841</c> → <c>+358405128841</c>); address folded to single spaces.</summary>
    public static string Normalise(ContactPointKind kind, string value)
    {
        var trimmed = value.Trim();
        if (kind == ContactPointKind.Email)
            return trimmed.ToLowerInvariant();
        if (kind == ContactPointKind.Address)
            return string.Join(' ', trimmed.ToLowerInvariant().Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var digits = string.Concat(trimmed.Where(char.IsAsciiDigit));
        if (trimmed.StartsWith('+'))
            return "+" + digits;
        if (digits.StartsWith("00", StringComparison.Ordinal))
            return "+" + digits[2..];
        return digits.StartsWith('0') ? "+358" + digits[1..] : digits;
    }
}

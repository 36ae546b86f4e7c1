using StaffPortal.Journal;

namespace StaffPortal.Customers;

/// <summary>A way to reach a customer. <see cref="Normalised"/> is what exact matching compares.</summary>
public sealed class ContactPoint : IPartOf
{
    public const int EmailLength = 200;
    public const int PhoneLength = 40;
    public const int AddressLength = 200;

    private const string Finland = "358";
    private const int FewestDigits = 5;

    private static readonly char[] Digits = [.. "0123456789"];

    private ContactPoint()
    {
    }

    public Guid Id { get; private init; }

    public CustomerId Customer { get; private init; }

    public ContactPointKind Kind { get; private init; }

    public string Value { get; private init; } = "";

    public string Normalised { get; private init; } = "";

    public ContactSource Source { get; private init; }

    /// <summary>When they were last asked whether it leads to them, UTC; null: never.</summary>
    public DateTimeOffset? CheckedAt { get; internal set; }

    public Guid RootId => Customer.Value;

    internal static ContactPoint Of(CustomerId customer, ContactPointKind kind, string value, ContactSource source, DateTimeOffset? checkedAt) => new()
    {
        Id = Guid.CreateVersion7(),
        Customer = customer,
        Kind = kind,
        Value = value.Trim(),
        Normalised = Normalise(kind, value),
        Source = source,
        CheckedAt = checkedAt,
    };

    /// <summary>E-mail in lower case; phone as digits with the country code (<c>040 512 8841</c> → <c>+358405128841</c>); address folded to single spaces.</summary>
    public static string Normalise(ContactPointKind kind, string value)
    {
        var trimmed = value.Trim();
        if (kind == ContactPointKind.Email)
            return trimmed.ToLowerInvariant();
        if (kind == ContactPointKind.Address)
            return string.Join(' ', trimmed.ToLowerInvariant().Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return Phone(trimmed);
    }

    public static bool IsPhone(string typed) =>
        typed.Trim().Length <= PhoneLength && Normalise(ContactPointKind.Phone, typed).Count(char.IsAsciiDigit) >= FewestDigits;

    public static bool IsEmail(string typed) => typed.Trim() is var mail && mail.Length <= EmailLength && !mail.Contains(' ', StringComparison.Ordinal)
        && mail.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.IndexOf('.', StringComparison.Ordinal) > 0 && host[^1] != '.';

    private static string Phone(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        if (digits.Length == 0)
            return "";
        if (!typed[..typed.IndexOfAny(Digits)].Contains('+', StringComparison.Ordinal))
        {
            if (digits.StartsWith("00", StringComparison.Ordinal))
                digits = digits[2..];
            else if (digits[0] == '0')
                digits = Finland + digits[1..];
            else if (!digits.StartsWith(Finland, StringComparison.Ordinal) || digits.Length is < 11 or > 13)
                return digits;
        }
        // +358 (0)40 …: the home form's zero is not dialled after the country code.
        return "+" + (digits.StartsWith(Finland + "0", StringComparison.Ordinal) ? Finland + digits[(Finland.Length + 1)..] : digits);
    }
}

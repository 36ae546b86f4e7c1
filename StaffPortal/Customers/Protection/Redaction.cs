using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Customers.Protection;

/// <summary>Takes a protected person's name and ways to reach them out of what people wrote.</summary>
public sealed class Redaction
{
    /// <summary>What stands where something was taken out.</summary>
    public const string Mark = "▮▮▮";

    /// <summary>Shorter names are too often other words.</summary>
    private const int ShortestName = 3;

    /// <summary>Fewer digits are a part of something else.</summary>
    private const int FewestDigits = 6;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly Regex? found;

    private Redaction(Regex? found) => this.found = found;

    public static Redaction None { get; } = new(null);

    /// <summary>Contact points must be loaded.</summary>
    public static Redaction Of(Customer customer) => Of([customer], addressesAlone: false);

    /// <param name="same">The person, and those who proved to be them; contact points must be loaded.</param>
    /// <param name="addressesAlone">Where they live is taken out, who they are is not: they are open, their address is not.</param>
    public static Redaction Of(IReadOnlyCollection<Customer> same, bool addressesAlone)
    {
        List<string> parts = [];
        foreach (var point in same.SelectMany(c => c.ContactPoints).Where(p => !addressesAlone || p.Kind == ContactPointKind.Address))
            switch (point.Kind)
            {
                case ContactPointKind.Phone when Digits(point.Value) is { Length: >= FewestDigits } digits:
                    // 0501234567, 050 123 4567, +358 50 1234567: what matters are the last digits, however they are parted.
                    parts.Add($@"(?:\+?[0-9][0-9 ()\-]{{0,9}})?{string.Join(@"[ \-]?", digits[^FewestDigits..].ToCharArray())}\b");
                    break;
                case ContactPointKind.Email:
                    parts.Add(Regex.Escape(point.Value));
                    break;
                case ContactPointKind.Address when point.Value.Split(',')[0].Trim() is { Length: >= ShortestName } street:
                    parts.Add(Regex.Escape(street));
                    break;
            }
        // After the addresses, which may hold the name.
        foreach (var customer in addressesAlone ? [] : same)
            parts.AddRange($"{customer.FirstName} {customer.LastName}".Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(n => n.Length >= ShortestName).Select(Inflected));
        return parts.Count == 0 ? None : new(new Regex(string.Join('|', parts), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest));
    }

    /// <summary>What must be taken out for somebody who looks: all of a person who is shut for them, where they live when that alone is.</summary>
    /// <param name="db">Where it is read.</param>
    /// <param name="seal">How far the person is shut.</param>
    /// <param name="all">The person, as <see cref="SamePerson.AllAsync"/> gives them.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<Redaction> ForAsync(PortalContext db, Seal seal, IReadOnlyCollection<CustomerId> all, CancellationToken ct) =>
        seal.HidesAddress ? Of(await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => all.Contains(c.Id)).ToListAsync(ct), addressesAlone: !seal.IsShut) : None;

    public string Apply(string text)
    {
        if (found is null || text.Length == 0)
            return text;
        try
        {
            return found.Replace(text, Mark);
        }
        catch (RegexMatchTimeoutException)
        {
            // Rather nothing than somebody.
            return Mark;
        }
    }

    /// <summary>What a strong end of a stem becomes before a closed syllable: "Aalto, Aallon"; the longest first.</summary>
    private static readonly (string Strong, string Weak)[] Gradations =
    [
        ("lt", "ll"), ("nt", "nn"), ("rt", "rr"), ("nk", "ng"), ("mp", "mm"), ("ht", "hd"), ("kk", "k"), ("pp", "p"), ("tt", "t"),
    ];

    /// <summary>"Immonen, Immosen, Immoselle", "Aalto, Aallon", "Lahti, Lahden" and what begins with the name as it is written.</summary>
    private static string Inflected(string name)
    {
        var forms = new List<string> { name };
        if (name.EndsWith("nen", StringComparison.OrdinalIgnoreCase) && name.Length > 4)
            forms.Add(name[..^3] + "se");
        var lower = name.ToLowerInvariant();
        foreach (var (_, weak) in Gradations.Where(g => lower.Length > 4 && "aeiouyäö".Contains(lower[^1], StringComparison.Ordinal) && lower[..^1].EndsWith(g.Strong, StringComparison.Ordinal)))
        {
            forms.Add(name[..^3] + weak + name[^1]);
            if (lower[^1] == 'i')
                forms.Add(name[..^3] + weak + 'e');
        }
        return $@"\b(?:{string.Join('|', forms.Select(Regex.Escape))})\w*";
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder();
        foreach (var sign in text)
            if (char.IsAsciiDigit(sign))
                digits.Append(sign);
        return digits.ToString();
    }
}

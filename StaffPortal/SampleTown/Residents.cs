using System.Globalization;
using System.Text;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>Makes the residents. Six in ten speak Finnish with the town, three Swedish, one came from elsewhere.</summary>
public static class Residents
{
    private static readonly string[] Mailboxes = ["posti.example", "kotinetti.example", "meriposti.example", "brevlada.example", "mail.example"];

    /// <summary>The same seed gives the same people; no two share a name, a phone number or an e-mail address.</summary>
    public static IReadOnlyList<Resident> Make(Chance chance, int count)
    {
        var taken = new HashSet<string>(TownStaff.All.Select(s => s.Name), StringComparer.Ordinal);
        var made = new List<Resident>(count);
        while (made.Count < count)
        {
            var (names, language) = Origin(chance);
            var first = chance.Of(names.First);
            var last = chance.Of(names.Last);
            if (!taken.Add($"{first} {last}"))
                continue;
            var street = chance.Of(Streets.All);
            made.Add(new(first, last, language, Phone(made.Count), Mail(chance, first, last), street, chance.Between(1, street.LastNumber),
                // Two in a thousand homes are protected in law's register; the first is among the earliest, so that even a small town has one.
                IsProtected: made.Count is 17 or 611));
        }
        return made;
    }

    /// <summary>
    /// 048 is not in use in Finland (Traficom's numbering), so none of these rings anywhere. 7919 and 2,000,000 have no common divisor:
    /// the numbers look mixed and never repeat.
    /// </summary>
    internal static string Phone(int index)
    {
        var number = 5_120_000 + (index + 1) * 7919L % 2_000_000;
        return string.Create(CultureInfo.InvariantCulture, $"048 {number / 10_000:000} {number % 10_000:0000}");
    }

    /// <summary>Lower-case ASCII for a mail address: "Ann-Sofie Grönroos" becomes "ann-sofie.gronroos".</summary>
    internal static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (c is '-' or '.' || char.IsAsciiLetterOrDigit(c))
                plain.Append(c);
        return plain.ToString();
    }

    private static (Names Names, Language Language) Origin(Chance chance)
    {
        var at = chance.NextShare();
        if (at < 0.61)
            return (Names.Finnish, Language.Fi);
        if (at < 0.90)
            return (Names.Swedish, Language.Sv);
        return (chance.Of(Names.Newcomers), chance.Hits(0.45) ? Language.Fi : chance.Hits(0.9) ? Language.En : Language.Sv);
    }

    private static string Mail(Chance chance, string first, string last) =>
        $"{Plain(first)}.{Plain(last)}@{chance.Of(Mailboxes)}";
}

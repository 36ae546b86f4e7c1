namespace StaffPortal.Data.Words;

/// <summary>
/// The stems a Swedish word may belong to: genitive, definite form and plural taken off (gropen, gropar,
/// groparnas → grop), the vowel that falls in cykel, cykeln, cyklar left out, umlaut plurals by a short list.
/// </summary>
internal static class SwedishStems
{
    private static readonly string[] Endings =
        ["arna", "erna", "orna", "ena", "ade", "ar", "er", "or", "en", "et", "an", "igt", "iga", "n", "a", "e"];

    private static readonly (string Plural, string Stem)[] Umlauts =
    [
        ("städer", "stad"), ("händer", "hand"), ("stränder", "strand"), ("böcker", "bok"), ("nätter", "natt"),
        ("rötter", "rot"), ("fötter", "fot"), ("tänder", "tand"), ("stänger", "stång"), ("män", "man"),
    ];

    private static readonly string[] NotSwedish = ["aa", "ii", "uu", "yy", "ää", "öö", "uo", "yö"];

    public static void Collect(string word, ISet<string> stems)
    {
        if (word.Length < 2 || NotSwedish.Any(part => word.Contains(part, StringComparison.Ordinal))) return;
        Analyse(word, stems);
        if (word.Length >= 5 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) Analyse(word[..^1], stems);
    }

    private static void Analyse(string word, ISet<string> stems)
    {
        foreach (var (plural, stem) in Umlauts)
            if (word.EndsWith(plural, StringComparison.Ordinal)) stems.Add(word[..^plural.Length] + stem);
            else if (word.EndsWith(plural + "na", StringComparison.Ordinal)) stems.Add(word[..^(plural.Length + 2)] + stem);

        var fallen = Fallen(word);
        stems.Add(fallen != word ? fallen : Single(word));
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || !Fits(word, ending)) continue;
            stems.Add(Fallen(Single(word[..^(ending is "igt" or "iga" ? 1 : ending.Length)])));
            return;
        }
    }

    private static bool Fits(string word, string ending)
    {
        var left = word.Length - ending.Length;
        return ending switch
        {
            "en" or "et" => left >= 3 || left == 2 && !IsVowel(word[1]),                        // isen
            "n" => left >= 3 && (word[^2] is 'o' or 'y' or 'å' or 'ä' or 'ö'             // bron
                || left >= 4 && word[^2] is 'l' or 'r' && word[^3] is 'e' or 'o'),              // nyckeln, motorn
            _ => left >= 3,
        };
    }

    /// <summary>nyckel, nyckeln, nycklar; fönster, fönstret; vatten, vattnet.</summary>
    private static string Fallen(string word)
    {
        if (word.Length < 5 || word[^2] != 'e' || IsVowel(word[^3])) return word;
        var falls = word[^1] is 'l' or 'r' || word[^1] == 'n' && word[^3] == word[^4];
        return falls ? word[..^2] + word[^1] : word;
    }

    /// <summary>Swedish doubles m and n only before a vowel: rum, rummet.</summary>
    private static string Single(string word) =>
        word.Length >= 4 && word[^1] is 'm' or 'n' && word[^1] == word[^2] ? word[..^1] : word;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'å' or 'ä' or 'ö';
}

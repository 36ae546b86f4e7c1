namespace StaffPortal.Data.Words;

/// <summary>The stem of an English word: -s, -es, -ies, -ing and -ed taken off, a doubled consonant made single, a final e dropped.</summary>
internal static class EnglishStems
{
    private static readonly string[] NotEnglish = ["å", "ä", "ö", "aa", "ii", "uu", "yy"];

    public static void Collect(string word, ISet<string> stems)
    {
        if (word.Length < 3 || NotEnglish.Any(part => word.Contains(part, StringComparison.Ordinal))) return;
        var stem = word switch
        {
            "children" => "child",
            "people" => "person",
            "feet" => "foot",
            "teeth" => "tooth",
            "mice" => "mouse",
            "leaves" => "leaf",
            _ => WithoutVerbEnding(WithoutPlural(word)),
        };
        if (stem.Length > 3 && stem[^1] == 'e') stem = stem[..^1];
        if (stem.Length > 2 && stem[^1] == 'y' && !IsVowel(stem[^2])) stem = stem[..^1] + "i";
        stems.Add(stem);
    }

    private static string WithoutPlural(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i') return word;
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word.Length > 4 ? word[..^3] + "y" : word[..^1];
        foreach (var ending in (ReadOnlySpan<string>)["sses", "shes", "ches", "xes", "zes"])
            if (word.EndsWith(ending, StringComparison.Ordinal)) return word[..^2];
        return word[..^1];
    }

    private static string WithoutVerbEnding(string word)
    {
        var stem = word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) ? word[..^2]
            : null;
        if (stem is null || stem.Length < 3 || !stem.Any(c => IsVowel(c) || c == 'y')) return word;
        var doubled = stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';
        return doubled ? stem[..^1] : stem;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}

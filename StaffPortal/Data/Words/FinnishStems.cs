using System.Buffers;

namespace StaffPortal.Data.Words;

/// <summary>
/// The stems a Finnish noun may belong to. Cases, possessives and plurals are taken off, and a weak grade is
/// led back to every strong one it may come from (kuopan → kuop-, kuopp-; veden → ved-, vet-), because the weak
/// form alone does not tell. Two words meet when they share a stem. Final u, y, o, ö stay (katu is not katto);
/// a, ä, e, i change within a word and fall.
/// </summary>
internal static class FinnishStems
{
    private enum Grade { Weak, Strong, WeakPlural, StrongPlural }

    // The longest that fits is taken; written with a and o, read also with ä and ö.
    private static readonly (string Ending, Grade Grade)[] Endings =
    [
        ("issa", Grade.WeakPlural), ("ista", Grade.WeakPlural), ("illa", Grade.WeakPlural), ("ilta", Grade.WeakPlural),
        ("ille", Grade.WeakPlural), ("iksi", Grade.WeakPlural), ("isiin", Grade.StrongPlural), ("ihin", Grade.StrongPlural),
        ("iden", Grade.StrongPlural), ("itten", Grade.StrongPlural), ("ien", Grade.StrongPlural), ("jen", Grade.StrongPlural),
        ("ten", Grade.StrongPlural), ("ita", Grade.StrongPlural), ("ia", Grade.StrongPlural), ("ja", Grade.StrongPlural),
        ("ina", Grade.StrongPlural),
        ("seen", Grade.Strong), ("ssa", Grade.Weak), ("sta", Grade.Weak), ("lla", Grade.Weak), ("lta", Grade.Weak),
        ("lle", Grade.Weak), ("ksi", Grade.Weak), ("etta", Grade.Strong), ("ta", Grade.Strong), ("na", Grade.Strong),
        ("n", Grade.Weak), ("t", Grade.Weak), ("ea", Grade.Strong), ("ua", Grade.Strong), ("oa", Grade.Strong), ("ya", Grade.Strong), ("öa", Grade.Strong),
    ];

    private static readonly SearchValues<char> Foreign = SearchValues.Create("cqwxzå");

    private static readonly string[] NotFinnish = ["ck", "th", "sh", "ch"];

    public static void Collect(string word, ISet<string> stems)
    {
        if (!MayBeFinnish(word)) return;
        Analyse(word, stems);
        if (WithoutTail(word) is { } inner) Analyse(inner, stems);
    }

    /// <summary>Cheap and generous: it only spares the index stems of words that are plainly Swedish or English.</summary>
    private static bool MayBeFinnish(string word)
    {
        if (word.Length < 3 || word.AsSpan().IndexOfAny(Foreign) >= 0) return false;
        var last = word[^1];
        if (!IsVowel(last) && (last is not ('n' or 't' or 's' or 'l' or 'r') || !IsVowel(word[^2]))) return false;
        return !NotFinnish.Any(part => word.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>Takes off -kin, -kaan and possessives: kadullaan, kuoppansa, katumme, asiani.</summary>
    private static string? WithoutTail(string word)
    {
        foreach (var owner in (ReadOnlySpan<string>)["ssaan", "staan", "llaan", "ltaan", "lleen", "kseen"])
            if (Ends(word, owner) && word.Length >= 8) return word[..^2];
        foreach (var (tail, least) in (ReadOnlySpan<(string, int)>)[("kaan", 5), ("kin", 5), ("nsa", 4), ("mme", 4), ("nne", 6), ("ni", 4), ("si", 6)])
        {
            if (!Ends(word, tail) || word.Length - tail.Length < least) continue;
            var before = word[^(tail.Length + 1)];
            if (IsVowel(before) || tail[0] == 'k' && before is 'n' or 't') return word[..^tail.Length];
        }
        return null;
    }

    private static void Analyse(string word, ISet<string> stems)
    {
        if (Ends(word, "nen") && word.Length >= 5) { Add(stems, word[..^3] + "s"); return; }   // Virtanen, Virtasen
        Nominative(word, stems);
        var n = word.Length;
        if (n >= 6 && word[n - 1] == 'n' && word[n - 3] == 'h' && word[n - 2] == word[n - 4]) Case(word[..^3], Grade.Strong, stems);   // tiehen
        foreach (var (ending, grade) in Endings)
        {
            if (!Ends(word, ending)) continue;
            var kept = ending is "etta" or "ea" or "ua" or "oa" or "ya" or "öa" ? 1 : 0;        // jätettä, jokea: the e is the stem's
            var stem = word[..^(ending.Length - kept)];
            if (!Fits(stem, ending)) continue;
            Case(stem, grade, stems);
            if (ending == "ta" && !IsVowel(stem[^1])) Nominative(stem, stems);                  // puhelinta
            if (ending is not ("ien" or "ten" or "na" or "sta" or "ta")) return;                // pyörätien, hakemusta
        }
    }

    private static bool Fits(string stem, string ending) => ending switch
    {
        "ta" => stem.Length >= 4 && !IsVowel(stem[^1]) || stem.Length >= 3 && (stem[^1] == 't' || IsVowel(stem[^1]) && IsVowel(stem[^2])),
        "ten" => stem.Length >= 4 && !IsVowel(stem[^1]),
        "n" or "t" => stem.Length >= 3 && IsVowel(stem[^1]),
        "na" => stem.Length >= 4 && IsVowel(stem[^1]),
        "ja" => stem.Length >= 3 && IsVowel(stem[^1]),
        "ita" or "iden" or "itten" or "ihin" or "issa" or "ista" or "illa" or "ilta" or "ille" => stem.Length >= 2,
        _ => stem.Length >= 3,
    };

    private static void Nominative(string word, ISet<string> stems)
    {
        var last = word[^1];
        if (last == 's')
        {
            Add(stems, word);                                                                   // hakemus, hakemuksen
            if (word[^2] is 'a' or 'ä' or 'i') { Add(stems, Body(word[..^1])); Strengthen(Body(word[..^1]), stems, fallen: false); }   // asukas, asukkaan
            if (word[^2] is 'u' or 'y' && IsVowel(word[^3])) Add(stems, word[..^1] + "t");      // terveys, terveyden
        }
        else if (last == 'e')
        {
            Add(stems, Body(word));
            Strengthen(Body(word), stems, fallen: false);                                       // jäte, jätteen
        }
        else if (IsVowel(last))
        {
            Add(stems, Body(word));
            if (Ends(word, "si") && word.Length >= 4) Add(stems, word[..^2] + "t");             // vesi, veden
        }
        else if (word.Length >= 5)
        {
            if (Ends(word, "in")) Add(stems, word[..^1] + "m");                                 // puhelin, puhelimen
            if (last is 'l' or 'r') Add(stems, word);
        }
    }

    private static void Case(string stem, Grade grade, ISet<string> stems)
    {
        var plural = grade is Grade.WeakPlural or Grade.StrongPlural;
        if (plural && OneSyllable(stem) is { } whole) Add(stems, whole);
        if (stem.Length < 3) return;
        var body = Body(stem);
        var weak = grade is Grade.Weak or Grade.WeakPlural && !EndsLong(stem);
        Add(stems, body);
        if (weak && !EndsLong(stem)) Strengthen(body, stems);
        if (weak && Hiatus(stem)) Add(stems, Body($"{stem[..^1]}k{stem[^1]}"));                 // mäen, vian, joen
        if (!plural || stem[^1] is not ('o' or 'ö')) return;
        Add(stems, stem[..^1]);                                                                 // siltoja, silloilla
        if (IsVowel(stem[^2])) Add(stems, stem[..^1] + (stem[^1] == 'o' ? 'a' : 'ä'));          // asioita
        if (weak) Strengthen(stem[..^1], stems);
    }

    /// <summary>teillä → tie, töitä → työ, puita → puu; also as the last part of a compound.</summary>
    private static string? OneSyllable(string stem)
    {
        if (stem.EndsWith("te", StringComparison.Ordinal)) return stem[..^1] + "ie";
        if (stem.EndsWith("tö", StringComparison.Ordinal)) return stem[..^1] + "yö";
        if (stem.EndsWith("so", StringComparison.Ordinal)) return stem[..^1] + "uo";
        return stem.Length == 2 && IsVowel(stem[1]) ? stem + stem[1] : null;
    }

    /// <summary>What stays the same through the cases: without a final a, ä, e, i and without a long vowel's second half.</summary>
    private static string Body(string stem)
    {
        if (stem.Length <= 3 && EndsLong(stem) || EndsDiphthong(stem)) return stem;
        var body = EndsLong(stem) ? stem[..^1] : stem;
        if (body[^1] is 'a' or 'ä' or 'e' or 'i' && !IsVowel(body[^2])) body = body[..^1];   // alue is not alku
        return body.Length >= 6 && body.EndsWith("ks", StringComparison.Ordinal) ? body[..^2] + "s" : body;   // ilmoituks- → ilmoitus
    }

    /// <summary>Adds every strong grade the weak body may come from; <paramref name="fallen"/>: also where k fell away altogether.</summary>
    private static void Strengthen(string body, ISet<string> stems, bool fallen = true)
    {
        var kept = body.Length > 0 && body[^1] is 'u' or 'y' or 'o' or 'ö' && !EndsDiphthong(body) ? body[^1..] : "";
        var root = body[..^kept.Length];
        if (root.Length < 2) return;
        var (before, last) = (root[^2], root[^1]);
        void Strong(string grade) => Add(stems, root[..^1] + grade + kept);

        switch (last)
        {
            case 'm' when before == 'm': Strong("p"); break;            // kamman, kampa
            case 'n' when before == 'n': Strong("t"); break;            // hinnan, hinta
            case 'l' when before == 'l': Strong("t"); break;            // sillan, silta
            case 'r' when before == 'r': Strong("t"); break;            // parran, parta
            case 'g' when before == 'n': Strong("k"); break;            // kaupungin, kaupunki
            case 'p' or 't' or 'k' when IsVowel(before) || before is 'l' or 'r' or 'n' or 'm':
                Strong($"{last}{last}"); break;                         // kuopan, lampun, pankin
            case 'd': Strong("t"); break;                               // kadun, lahden
            case 'v': Strong("p"); if (before is 'u' or 'y') Strong("k"); break;   // leivän, luvun
            case 'l' or 'r' when fallen && IsVowel(before): Strong($"{last}k"); break;       // jalan, sulun
            case 'j' when fallen: Strong(IsVowel(before) ? "ik" : "k"); break;      // ajan, kurjen
            default: break;
        }
    }

    private static bool Ends(string word, string ending)
    {
        if (word.Length <= ending.Length) return false;
        for (int i = word.Length - ending.Length, j = 0; j < ending.Length; i++, j++)
            if (word[i] != ending[j] && !(ending[j] == 'a' && word[i] == 'ä')) return false;
        return true;
    }

    private static bool Hiatus(string stem) =>
        IsVowel(stem[^1]) && IsVowel(stem[^2]) && stem[^1] is not ('i' or 'u' or 'y') && !EndsLong(stem) && !EndsDiphthong(stem);

    private static bool EndsLong(string stem) => stem.Length >= 2 && stem[^1] == stem[^2] && IsVowel(stem[^1]);

    private static bool EndsDiphthong(string stem) =>
        stem.EndsWith("ie", StringComparison.Ordinal) || stem.EndsWith("uo", StringComparison.Ordinal) || stem.EndsWith("yö", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö';

    private static void Add(ISet<string> stems, string stem)
    {
        if (stem.Length >= 3) stems.Add(stem);
    }
}

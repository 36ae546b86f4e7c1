using System.Collections.Frozen;

namespace StaffPortal.Data.Words;

/// <summary>Tells the language of a text from its small words and its letter pairs; says <see cref="Tongues.Any"/> when not sure.</summary>
internal static class TongueGuess
{
    private const int FewestSigns = 2;

    private static readonly FrozenDictionary<string, Tongues> SmallWords = Table(
        (Tongues.Finnish, "ja ei ole oli ovat että se ne tai kun myös jo koko mutta joka jos nyt asti kanssa minun meidän hei kiitos vielä siitä tämä sitä niin mitä missä voi pitää ennen jälkeen vuoksi joku jokin jonkin jotain"),
        (Tongues.Swedish, "i du de nya alla finns man behöver går saknas och att det är som inte med har av till den jag vi för på ett från om men eller nu hela vid under över utan när där kan ska mot tack hej blir varit"),
        (Tongues.English, "the and of is are to it has have not for with was were there this that please we my near from by at an be been too"));

    private static readonly string[] FinnishPairs = ["aa", "ii", "uu", "yy", "ää", "uo", "yö", "ssa", "lla", "llä"];

    private static readonly string[] EnglishPairs = ["th", "sh", "wh", "ght"];

    /// <summary>True for words that carry no matter of their own; they get no stems.</summary>
    public static bool IsSmall(string word) => SmallWords.ContainsKey(word);

    public static Tongues Of(IReadOnlyCollection<string> words)
    {
        var (fi, sv, en) = (0, 0, 0);
        foreach (var word in words)
        {
            var sign = SignOf(word);
            if (sign == Tongues.Finnish) fi++;
            else if (sign == Tongues.Swedish) sv++;
            else if (sign == Tongues.English) en++;
        }
        if (Clear(fi, sv, en)) return Tongues.Finnish;
        if (Clear(sv, fi, en)) return Tongues.Swedish;
        return Clear(en, fi, sv) ? Tongues.English : Tongues.Any;
    }

    private static bool Clear(int signs, int other, int third) => signs >= FewestSigns && signs >= 3 * Math.Max(other, third);

    private static Tongues SignOf(string word)
    {
        if (SmallWords.TryGetValue(word, out var tongue)) return tongue;
        if (word.Contains('å', StringComparison.Ordinal)) return Tongues.Swedish;
        if (word.Length < 4) return Tongues.None;
        if (FinnishPairs.Any(pair => word.Contains(pair, StringComparison.Ordinal))) return Tongues.Finnish;
        return EnglishPairs.Any(pair => word.Contains(pair, StringComparison.Ordinal)) ? Tongues.English : Tongues.None;
    }

    private static FrozenDictionary<string, Tongues> Table(params (Tongues Tongue, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Tongue)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Tongue, StringComparer.Ordinal);
}

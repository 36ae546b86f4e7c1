namespace StaffPortal.Data.Words;

/// <summary>
/// Stems of a folded word in the three languages of the desk. Nobody says in which language a word was written,
/// so each language that may own it contributes. A digit in front tells whose stem it is: Swedish "vik" (a bay)
/// does not meet Finnish "vika" (a fault).
/// </summary>
public static class Stems
{
    private const int LongestStemmed = 32;

    /// <summary>The marked stems of one folded word, e.g. kuopassa → 1kuop, 1kuopp, 2kuopass, 3kuopassa.</summary>
    public static IReadOnlyList<string> Of(string word) => Of(word, Tongues.Any);

    internal static IReadOnlyList<string> Of(string word, Tongues tongues)
    {
        if (word.Length > LongestStemmed || TongueGuess.IsSmall(word) || !word.All(char.IsLetter)) return [];
        var marked = new List<string>(6);
        var stems = new HashSet<string>(4);
        if (tongues.HasFlag(Tongues.Finnish)) Mark(FinnishStems.Collect, '1');
        if (tongues.HasFlag(Tongues.Swedish)) Mark(SwedishStems.Collect, '2');
        if (tongues.HasFlag(Tongues.English)) Mark(EnglishStems.Collect, '3');
        return marked;

        void Mark(Action<string, ISet<string>> collect, char language)
        {
            stems.Clear();
            collect(word, stems);
            foreach (var stem in stems) marked.Add(language + stem);
        }
    }
}

using StaffPortal.Data.Words;

namespace StaffPortal.Allocation;

/// <summary>The words of a text, comparable with those of rules: folded, stemmed in the three languages, as search does.</summary>
public sealed class SaidWords
{
    /// <summary>A shorter word fits only whole: "wc", not the beginning of another.</summary>
    private const int ShortestBeginning = 4;
    private const int LongestText = 20_000;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    public SaidWords(params IEnumerable<string> texts)
    {
        foreach (var word in texts.SelectMany(Split))
        {
            if (words.Add(word))
                stems.UnionWith(Stems.Of(word));
        }
    }

    /// <summary>Whether all words of a rule's line are said, in any inflection or as a beginning.</summary>
    public bool Say(string line) => Split(line) is { Count: > 0 } sought && sought.All(SaysOne);

    /// <summary>The folded words of a line; none when it holds no letter or digit.</summary>
    internal static IReadOnlyList<string> Split(string line) =>
        Folding.Fold(line.Length > LongestText ? line[..LongestText] : line).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private bool SaysOne(string sought) =>
        words.Contains(sought)
        || (sought.Length >= ShortestBeginning && words.Any(w => w.StartsWith(sought, StringComparison.Ordinal)))
        || Stems.Of(sought).Any(stems.Contains);
}

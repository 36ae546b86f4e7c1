using System.Text.RegularExpressions;

namespace StaffPortal.Data.Words;

/// <summary>
/// Turns text into the words both databases index, and a person's search into the words to look for. All
/// language knowledge is here; the databases only compare (<c>unicode61 remove_diacritics 0</c>, <c>simple</c>).
/// </summary>
public static partial class SearchWords
{
    private const int MostTerms = 12;
    private const int LongestQuery = 1_000;
    private const int LongestWord = 40;
    private const int MostIndexed = 10_000;   // far below PostgreSQL's 1 MB for one tsvector
    private const int ShortestPart = 3;
    private const int FallbackLetters = 4;

    // The look back keeps both patterns from starting anew at every letter of a very long word.
    [GeneratedRegex(@"(?<!\S)\S+@\S+")]
    private static partial Regex Mail();

    // AB-123, linja-auto, 33100-A: also found written as one.
    [GeneratedRegex(@"(?<![\p{L}\d])[\p{L}\d]+(?:[-‐‑–][\p{L}\d]+)+")]
    private static partial Regex Joined();

    /// <summary>
    /// The words to index for a text, separated by single spaces, each once, letters and digits only: every word folded, typed
    /// plainly and stemmed, every end of a number (so that any part of it is a beginning), telephone numbers in one.
    /// </summary>
    public static string ForIndex(params IEnumerable<string?> texts) => Extend("", texts);

    /// <summary>The words of a text that has grown: those it had, then the new ones, to the same limit.</summary>
    public static string Extend(string known, params IEnumerable<string?> texts)
    {
        var words = known.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts)
            if (!string.IsNullOrWhiteSpace(text) && words.Count < MostIndexed) Index(text, words);
        return string.Join(' ', words.Take(MostIndexed));
    }

    /// <summary>What to look for. Words, numbers and e-mail addresses must all be met; at most twelve of them count.</summary>
    public static SearchQuery ForQuery(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new([]);
        if (text.Length > LongestQuery) text = text[..LongestQuery];
        var terms = new List<SearchTerm>();
        terms.AddRange(PhoneNumbers.Find(text, out var rest).Select(Number));
        rest = Mail().Replace(rest, match =>
        {
            terms.AddRange(Split(match.Value).Select(part => new SearchTerm([part], part.Length >= ShortestPart ? [part] : [], [])));
            return " ";
        });
        terms.AddRange(Split(rest).Select(word => char.IsAsciiDigit(word[0]) && word.All(char.IsAsciiDigit) ? Number(word) : Word(word)));
        return new([.. terms.DistinctBy(term => term.Words[0]).Take(MostTerms)]);
    }

    private static void Index(string text, HashSet<string> words)
    {
        var split = Split(text);
        var tongues = TongueGuess.Of(split);
        foreach (var phone in PhoneNumbers.Find(text, out _)) IndexNumber(phone, words);
        foreach (Match match in Joined().Matches(text)) IndexWord(Folding.Fold(match.Value).Replace(" ", "", StringComparison.Ordinal), tongues, words);
        foreach (var word in split)
        {
            IndexWord(word, tongues, words);
            foreach (var part in PartsOfMixed(word)) IndexWord(part, tongues, words);
        }
    }

    private static void IndexWord(string word, Tongues tongues, HashSet<string> words)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        if (word.All(char.IsAsciiDigit)) { IndexNumber(word, words); return; }
        words.Add(word);
        words.Add(Folding.Plain(word));
        foreach (var stem in Stems.Of(word, tongues))
        {
            words.Add(stem);
            words.Add(Folding.Plain(stem));
        }
    }

    private static void IndexNumber(string digits, HashSet<string> words)
    {
        words.Add(digits);
        var national = PhoneNumbers.National(digits);
        words.Add(national);
        for (var start = 1; start <= national.Length - ShortestPart; start++) words.Add(national[start..]);
        if (national == digits) return;
        for (var start = 1; start <= digits.Length - ShortestPart; start++) words.Add(digits[start..]);
    }

    private static SearchTerm Number(string digits)
    {
        var national = PhoneNumbers.National(digits);
        string[] forms = national == digits ? [digits] : [national, digits];
        return new(forms, digits.Length >= ShortestPart ? forms : [], []);
    }

    private static SearchTerm Word(string word)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        var stems = Stems.Of(word);
        // Three letters begin too much (tie, tieto); from four on the beginning of a compound is what was meant (katu, katuvalo).
        string[] beginnings = word.Length >= FallbackLetters ? [word] : [];
        string[] fallbacks = word.Length > FallbackLetters && word.All(char.IsLetter)
            ? [.. stems.Where(stem => stem.Length > FallbackLetters).Select(stem => stem[1..(FallbackLetters + 1)]).Append(word[..FallbackLetters]).Distinct()]
            : [];
        return new([word, .. stems], beginnings, fallbacks);
    }

    private static string[] Split(string text) => Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>4a is also 4 and a, abc123 also abc and 123.</summary>
    private static IEnumerable<string> PartsOfMixed(string word)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && char.IsDigit(word[i]) == char.IsDigit(word[start])) continue;
            if (start > 0 || i < word.Length) yield return word[start..i];
            start = i;
        }
    }
}

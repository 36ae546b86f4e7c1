using System.Text.RegularExpressions;

namespace StaffPortal.Data.Words;

/// <summary>
/// Words of people and organisations: names, ways to reach them, places. Nothing is stemmed: a name is what it is, and it is
/// found by its beginning while it is typed; a telephone number by any of its ends, however it is spaced.
/// </summary>
public static partial class NameWords
{
    private const int LongestQuery = 200;
    private const int LongestWord = 40;
    private const int MostTerms = 8;
    private const int MostIndexed = 400;
    private const int ShortestBeginning = 2;
    private const int ShortestDigits = 3;

    /// <summary>The words to index, each once, between single spaces.</summary>
    public static string ForIndex(params IEnumerable<string?> texts) => Extend("", texts);

    /// <summary>The words it had, then those of more texts (another place), to the same limit.</summary>
    public static string Extend(string known, params IEnumerable<string?> texts)
    {
        var words = new List<string>(known.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var seen = words.ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts)
            foreach (var word in WordsOf(text ?? ""))
                if (words.Count < MostIndexed && seen.Add(word))
                    words.Add(word);
        return string.Join(' ', words);
    }

    /// <summary>What to look for; all of it must be met. Nothing is looked for until two letters or three digits are typed.</summary>
    public static SearchQuery ForQuery(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return new([]);
        // A whole town shares its mail domains: looking them up costs most and tells nobody apart.
        var text = MailDomain().Replace(typed.Length > LongestQuery ? typed[..LongestQuery] : typed, "");
        if (IsNumber(text))
            return new(Digits(PhoneNumbers.National(text.Trim())) is { Beginnings.Count: > 0 } number ? [number] : []);
        var phones = PhoneNumbers.Find(text, out var rest).Select(Digits);
        var words = Split(rest).Select(word => IsDigits(word) ? Digits(word)
            : new SearchTerm([word], word.Length >= ShortestBeginning ? [word] : [], []));
        SearchTerm[] terms = [.. phones.Concat(words).DistinctBy(term => term.Words[0]).Take(MostTerms)];
        return new(terms.Any(term => term.Beginnings.Count > 0) ? terms : []);
    }

    /// <summary>Only figures and what stands between them: a telephone number, or the part of one that is typed so far.</summary>
    public static bool IsNumber(string text) =>
        text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '\u00A0' or '+' or '-' or '(' or ')' or '/');

    private static IEnumerable<string> WordsOf(string text)
    {
        var phones = PhoneNumbers.Find(text, out var rest);
        foreach (var phone in phones)
            for (var start = 0; start <= phone.Length - ShortestDigits; start++)
                yield return phone[start..];
        foreach (var joined in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Contains('-', StringComparison.Ordinal)))
            foreach (var form in Forms(Folding.Fold(joined.Replace("-", "", StringComparison.Ordinal))))
                yield return form;
        foreach (var word in Split(rest))
            foreach (var form in Forms(word))
                yield return form;
    }

    private static IEnumerable<string> Forms(string folded)
    {
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cut))
        {
            yield return word;
            yield return Folding.Plain(word);
        }
    }

    private static SearchTerm Digits(string digits) => new([digits], digits.Length >= ShortestDigits ? [digits] : [], []);

    private static bool IsDigits(string word) => word.All(char.IsAsciiDigit);

    private static IEnumerable<string> Split(string text) => Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cut);

    [GeneratedRegex(@"(?<=\S)@\S*")]
    private static partial Regex MailDomain();

    private static string Cut(string word) => word.Length > LongestWord ? word[..LongestWord] : word;
}

using System.Text.RegularExpressions;

namespace StaffPortal.Tickets;

/// <summary>Tells whether a message only thanks. Careful: a question, a figure or a word more than thanks need is no thanks.</summary>
public static partial class Thanks
{
    private const int MostWords = 12;

    // What may stand beside the thanks: greetings, praise, filling words. Anything else may be news.
    private static readonly HashSet<string> Beside = new(
    [
        "paljon", "hyvää", "päivänjatkoa", "jatkoa", "viikonloppua", "oikein", "teille", "sinulle", "nopeasta", "hyvästä", "palvelusta", "avusta", "avustasi", "vastauksesta", "toiminnasta",
        "hienoa", "hyvä", "mahtavaa", "loistavaa", "homma", "että", "korjasitte", "hoidettu", "kaikesta", "ja", "terveisin", "moi", "hei", "heippa", "tosi", "vielä", "kovasti", "asia", "kunnossa", "nyt", "on",
        "så", "mycket", "för", "hjälpen", "svaret", "snabba", "den", "det", "bra", "fint", "jättebra", "trevlig", "helg", "dag", "ha", "en", "er", "dig", "hej", "mvh", "hälsningar", "igen", "allt", "toppen",
        "you", "very", "much", "a", "lot", "for", "the", "your", "help", "quick", "fast", "reply", "answer", "service", "great", "good", "job", "work", "well", "done", "all", "again", "so", "have", "nice", "day", "hi", "hello", "regards", "best", "kind", "it", "fixing", "and", "perfect", "wonderful",
    ], StringComparer.OrdinalIgnoreCase);

    /// <param name="text">What the requester wrote, in any of our languages.</param>
    public static bool Only(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal) || text.Any(char.IsDigit))
            return false;
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        return words.Count is > 0 and <= MostWords && words.Any(IsThanks) && words.All(w => IsThanks(w) || Beside.Contains(w));
    }

    private static bool IsThanks(string word) => Thank().IsMatch(word);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("^(kiit(os|oksia|än|ämme|oksin)|tack(ar)?|tusen|thank(s)?|cheers|thx|kiitti|kiitosta)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thank();
}

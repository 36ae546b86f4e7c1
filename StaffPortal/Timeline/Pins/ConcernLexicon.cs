using System.Collections.Frozen;
using StaffPortal.Data.Words;

namespace StaffPortal.Timeline.Pins;

/// <summary>
/// Finds words of concern in what people write: in every inflection (stems of the word's language), in compounds, and with one letter wrong; sees
/// "not", "risk of" and quotation. Every finding names the word it was found by.
/// </summary>
public sealed class ConcernLexicon
{
    /// <summary>A shorter stem is taken only whole: one letter makes it another word.</summary>
    private const int ShortestGuessed = 5;

    /// <summary>In a shorter word a slip is not told from another word.</summary>
    private const int ShortestSlip = 6;

    private const int BeginningLetters = 3;

    /// <summary>A "not" this far before a word speaks of something else.</summary>
    private const int Reach = 5;

    private static readonly FrozenSet<string> Negations = new[]
    {
        "ei", "en", "et", "emme", "ette", "eivät", "eikä", "ettei", "älä", "ilman", "eipä", "ole", "inte", "ej", "ingen", "inget", "inga", "aldrig", "varken", "utan", "no", "not", "never", "without", "didnt", "hasnt", "isnt", "denies", "nor",
    }.Except(["ole"]).ToFrozenSet();

    private static readonly string[] Suppositions =
    [
        "riski", "vaara", "ehkäis", "estää", "estämiseksi", "jos", "varalta", "pelkää", "muistut", "viime vuonna", "vuosi sitten", "aiemmin", "aikaisemmin", "nuorena", "lapsena", "harjoit", "risk", "ifall", "förebygg", "rädd att", "tidigare", "förra året",
        "öva", "prevent", "in case", "previously", "last year", "afraid of", "practis", "practic",
    ];

    private static readonly string[] Others = ["naapuri", "televisio", "tv", "elokuva", "uutis", "lehde", "sarja", "radio", "granne", "film", "nyhet", "tidning", "serie", "neighbour", "movie", "news", "newspaper"];

    private readonly Dictionary<string, List<string>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Stem, string Code)>> byDeletion = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Stem, string Code)>> beginnings = new(StringComparer.Ordinal);
    private readonly List<(string Code, bool HasNegation, List<HashSet<string>> Words)> phrases = [];
    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);

    public ConcernLexicon(IEnumerable<ConcernTerms> concerns)
    {
        foreach (var concern in concerns.Where(c => c.IsOn))
            foreach (var (tongue, line) in concern.All)
                Learn(concern.Code, tongue, line);
    }

    public IReadOnlyList<Heard> Find(params IEnumerable<string> texts)
    {
        List<Heard> heard = [];
        foreach (var text in texts)
            foreach (var (words, isQuoted) in ClauseReader.Read(text))
                Read(words, isQuoted, heard);
        return heard;
    }

    private void Learn(string code, char tongue, string line)
    {
        var words = Folding.Fold(line.Replace("-", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1)
        {
            phrases.Add((code, words.Any(Negations.Contains), [.. words.Select(w => StemsOf(w, tongue))]));
            return;
        }
        if (words.Length == 0)
            return;
        if (line.TrimEnd().EndsWith('*'))
        {
            Begin(words[0], code);
            return;
        }
        var stems = StemsOf(words[0], tongue);
        if (stems.Count == 0 || (stems.Count == 1 && stems.Contains(words[0])))
            whole[words[0]] = code;
        foreach (var stem in stems)
        {
            Add(byStem, stem, code);
            var bare = stem[1..];
            if (bare.Length < ShortestGuessed)
                continue;
            Begin(bare, code);
            foreach (var shorter in Deletions(bare))
            {
                if (!byDeletion.TryGetValue(shorter, out var known))
                    byDeletion[shorter] = known = [];
                known.Add((bare, code));
            }
        }
    }

    private void Read(List<ClauseWord> words, bool isQuoted, List<Heard> heard)
    {
        var said = new Dictionary<string, (int At, string Word, bool HasNegation)>();
        for (var at = 0; at < words.Count; at++)
            foreach (var code in CodesOf(words[at]))
                said.TryAdd(code, (at, words[at].Written, false));
        foreach (var (code, hasNegation, parts) in phrases)
            if (PhraseAt(words, parts) is { } at)
                said[code] = (at.First, string.Join(' ', words[at.First..(at.Last + 1)].Select(w => w.Written)), hasNegation);
        if (said.Count == 0)
            return;
        var clause = " " + string.Join(' ', words.Select(w => w.Folded));
        foreach (var (code, (at, word, hasNegation)) in said)
            heard.Add(new(code, word.Length > ConcernTerms.WordLength ? word[..ConcernTerms.WordLength] : word, How(words, clause, at, hasNegation, isQuoted)));
    }

    private static HowSaid How(List<ClauseWord> words, string clause, int at, bool hasNegation, bool isQuoted)
    {
        var folded = words[at].Folded;
        // "kaatumatta": the form itself says that it did not happen.
        if (!hasNegation && (folded.EndsWith("matta", StringComparison.Ordinal) || folded.EndsWith("mättä", StringComparison.Ordinal)
            || Enumerable.Range(0, words.Count).Any(i => Negations.Contains(words[i].Folded) && Math.Abs(i - at) <= Reach)))
            return HowSaid.Denied;
        if (isQuoted || Others.Any(o => clause.Contains(" " + o, StringComparison.Ordinal)))
            return HowSaid.Quoted;
        return Suppositions.Any(s => clause.Contains(s.Length > 3 ? s : " " + s + " ", StringComparison.Ordinal)) ? HowSaid.Supposed : HowSaid.Said;
    }

    private List<string> CodesOf(ClauseWord word)
    {
        var folded = word.Folded;
        if (whole.TryGetValue(folded, out var exact))
            return [exact];
        List<string> codes = [];
        foreach (var stem in word.Stems)
            if (byStem.TryGetValue(stem, out var known))
                codes.AddRange(known.Where(c => !codes.Contains(c)));
        if (codes.Count > 0 || folded.Length < ShortestGuessed)
            return codes;
        // A compound, or a form no rule of ours knows: "fallolycka", "kaatumistapaturma".
        if (beginnings.TryGetValue(folded[..BeginningLetters], out var begun))
            foreach (var (stem, code) in begun)
                if (folded.StartsWith(stem, StringComparison.Ordinal))
                    return [code];
        return folded.Length >= ShortestSlip && Guess(word) is { } guessed ? [guessed] : [];
    }

    /// <summary>One letter more, less, other, or two that changed places; the first letter stands.</summary>
    private string? Guess(ClauseWord word)
    {
        foreach (var bare in word.Stems.Select(s => s[1..]).Append(word.Folded).Distinct().Where(s => s.Length >= ShortestGuessed))
            foreach (var shorter in Deletions(bare).Append(bare))
                if (byDeletion.TryGetValue(shorter, out var near))
                    foreach (var (stem, code) in near)
                        if (stem[0] == bare[0] && IsOneSlip(stem, bare))
                            return code;
        return null;
    }

    /// <summary>Whether one letter makes the one of the other: left out, put in, taken for another, or changed with its neighbour.</summary>
    private static bool IsOneSlip(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
            at++;
        if (one.Length > other.Length)
            return one.AsSpan(at + 1).SequenceEqual(other.AsSpan(at));
        if (one.Length < other.Length)
            return one.AsSpan(at).SequenceEqual(other.AsSpan(at + 1));
        if (at == one.Length)
            return true;
        return one.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1))
            || (at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at] && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2)));
    }

    private static (int First, int Last)? PhraseAt(List<ClauseWord> words, List<HashSet<string>> parts)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var (at, part) = (first, 0);
            while (part < parts.Count && at < words.Count && at - first < parts.Count + 2)
            {
                if (Is(words[at], parts[part]))
                    part++;
                else if (part == 0)
                    break;
                at++;
            }
            if (part == parts.Count)
                return (first, at - 1);
        }
        return null;

        static bool Is(ClauseWord word, HashSet<string> part) => part.Contains(word.Folded) || word.Stems.Any(part.Contains);
    }

    private static HashSet<string> StemsOf(string word, char tongue)
    {
        var stems = Stems.Of(word).Where(s => s[0] == tongue).ToHashSet(StringComparer.Ordinal);
        if (stems.Count == 0)
            stems.Add(word);
        return stems;
    }

    private static IEnumerable<string> Deletions(string word) => Enumerable.Range(1, Math.Max(0, word.Length - 1)).Select(i => word.Remove(i, 1));

    private void Begin(string stem, string code)
    {
        if (stem.Length < BeginningLetters)
            return;
        if (!beginnings.TryGetValue(stem[..BeginningLetters], out var known))
            beginnings[stem[..BeginningLetters]] = known = [];
        known.Add((stem, code));
    }

    private static void Add(Dictionary<string, List<string>> map, string key, string code)
    {
        if (!map.TryGetValue(key, out var known))
            map[key] = known = [];
        if (!known.Contains(code))
            known.Add(code);
    }
}

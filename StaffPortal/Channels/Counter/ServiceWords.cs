using StaffPortal.Catalogue;
using StaffPortal.Data.Words;

namespace StaffPortal.Channels.Counter;

/// <summary>
/// How often each stem came with each service in past tickets. Only counts of stems, nobody's text. A word counts for a service
/// as far as it came with that one rather than with others, and more the rarer it is.
/// </summary>
public sealed class ServiceWords
{
    private const int MostWords = 60;
    private const int LongestText = 2_000;
    private const double Doubt = 3;
    private const double OfName = 3.5;
    private const double LeastScore = 1.0;
    private const double LeastShare = 0.2;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Dictionary<ServiceId, int>> counts = new(StringComparer.Ordinal);
    private int tickets;

    public int Tickets
    {
        get
        {
            lock (gate)
                return tickets;
        }
    }

    /// <summary>One more ticket of a service.</summary>
    public void Learn(ServiceId service, string text)
    {
        var stems = WordsOf(text).SelectMany(w => w.Stems).ToHashSet(StringComparer.Ordinal);
        lock (gate)
        {
            tickets++;
            foreach (var stem in stems)
            {
                if (!counts.TryGetValue(stem, out var services))
                    counts.Add(stem, services = []);
                services[service] = services.GetValueOrDefault(service) + 1;
            }
        }
    }

    /// <summary>Services for a text, the likeliest first; only those of <paramref name="among"/>.</summary>
    public IReadOnlyList<ServiceSuggestion> Suggest(string text, IReadOnlyCollection<Service> among, int most)
    {
        var words = WordsOf(text).DistinctBy(w => w.Word).ToList();
        if (words.Count == 0)
            return [];
        var named = among.Select(s => (Service: s, Stems: StemsOf(s))).ToList();
        var shared = named.SelectMany(n => n.Stems).CountBy(s => s).ToDictionary(s => s.Key, s => s.Value);
        List<(Service Service, double Score, List<(string Word, double Weight)> Words)> found = [];
        lock (gate)
        {
            foreach (var (service, own) in named)
            {
                var weights = words.Select(w => (w.Word, Weight: w.Stems.Max(stem => Weight(stem, service.Id) + (own.Contains(stem) ? OfName / shared[stem] : 0))))
                    .Where(w => w.Weight > 0.15).OrderByDescending(w => w.Weight).ToList();
                var score = weights.Sum(w => w.Weight);
                if (score >= LeastScore)
                    found.Add((service, score, weights));
            }
        }
        var best = found.Count == 0 ? 1 : found.Max(f => f.Score);
        return [.. found.OrderByDescending(f => f.Score).ThenBy(f => f.Service.Code, StringComparer.Ordinal).Take(most)
            .Where(f => f.Score >= best * LeastShare).Select(f => new ServiceSuggestion(OfferedService.Of(f.Service), f.Score / best, [.. f.Words.Take(3).Select(w => w.Word)]))];
    }

    private double Weight(string stem, ServiceId service)
    {
        if (!counts.TryGetValue(stem, out var services) || services.GetValueOrDefault(service) is not (> 0 and var with))
            return 0;
        var all = services.Values.Sum();
        return with / (all + Doubt) * Math.Log(1 + ((double)tickets / (all + 1)));
    }

    private static HashSet<string> StemsOf(Service service) =>
        WordsOf($"{service.Keywords} {service.Name.Fi} {service.Name.Sv} {service.Name.En}").SelectMany(w => w.Stems).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string Word, string[] Stems)> WordsOf(string text) =>
        from word in Folding.Fold(text.Length > LongestText ? text[..LongestText] : text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords * 5)
        where word.Length is >= 3 and <= 40 && word.All(char.IsLetter)
        let stems = Stems.Of(word)
        where stems.Count > 0
        select (word, stems.ToArray());
}

using System.Collections.Concurrent;
using StaffPortal.Data.Words;
using StaffPortal.SampleTown;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Building;

/// <summary>
/// Some hundred requests of each service, composed once: a million tickets repeat them, with other people, days and numbers.
/// The search words of each text are kept, because finding stems is by far the slowest step of building.
/// </summary>
public sealed class AskPool
{
    private const int PerService = 300;

    private readonly ConcurrentDictionary<string, string[]> words = new(StringComparer.Ordinal);
    private readonly Ask[][] asks;
    private readonly double[] upTo;

    public AskPool(ulong seed, DateTimeOffset now)
    {
        var services = TownService.All;
        asks = [.. services.Select(service => Enumerable.Range(0, PerService).Select(i => Compose(new Chance(seed).For($"ask {service.Code} {i}"), service, now)).ToArray())];
        var total = 0.0;
        upTo = [.. services.Select(s => total += s.Yearly)];
    }

    public Ask Draw(Chance chance)
    {
        var at = chance.NextShare() * upTo[^1];
        var service = Array.FindIndex(upTo, edge => at < edge);
        return chance.Of(asks[service]);
    }

    /// <summary>The search words of one text; found once, except for what hardly comes again: numbers, telephone numbers, e-mail addresses.</summary>
    public string[] WordsOf(string text) => text.Contains('@', StringComparison.Ordinal) || text.All(c => char.IsAsciiDigit(c) || c == '+')
        ? Find(text)
        : words.GetOrAdd(text, Find);

    private static string[] Find(string text) => SearchWords.ForIndex(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Ask Compose(Chance chance, TownService service, DateTimeOffset now)
    {
        var channel = PastTickets.DrawChannel(chance, service);
        var language = chance.Hits(0.65) ? Language.Fi : chance.Hits(0.9) ? Language.Sv : Language.En;
        var request = SampleRequest.Compose(chance, service, language, channel, now, null, null);
        return new(service, channel, language, PastTickets.DrawPriority(chance, service), request.Subject, request.Description, request.Location);
    }
}

/// <summary>What somebody asks for, whoever they are.</summary>
public sealed record Ask(
    TownService Service, Channel Channel, Language Language, Priority Priority, string Subject, string Description, Location Location);

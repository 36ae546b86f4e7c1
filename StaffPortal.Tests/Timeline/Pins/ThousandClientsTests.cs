using StaffPortal.Rights;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Pins;
using Xunit;

namespace StaffPortal.Tests.Timeline.Pins;

/// <summary>What is found among a thousand clients, and what is pinned without need.</summary>
public sealed class ThousandClientsTests(ITestOutputHelper output)
{
    private const int First = 3;

    [Fact]
    public void Events_stand_among_the_first_three_and_little_else_does()
    {
        var clients = new CareTown(20_260_302).Thousand();
        var lexicon = new ConcernLexicon(StandardConcerns.All);
        var found = clients.Select(c => FindingsOf(c, lexicon)).ToList();
        var notes = clients.Sum(c => c.Notes.Count);
        var shares = found.SelectMany(f => f).CountBy(f => f.Code).ToDictionary(f => f.Key, f => (double)f.Value / notes);
        var weights = StandardConcerns.All.ToDictionary(c => c.Code, c => (double)c.Weight);
        var (seen, planted, wrong) = (new Dictionary<CareTown.Wording, int>(), new Dictionary<CareTown.Wording, int>(), 0);
        foreach (var (client, findings) in clients.Zip(found))
        {
            var pins = PinChoice.Of(findings, (_, code) => weights.GetValueOrDefault(code, 1.5), _ => client.Notes.Count, (_, code) => shares.GetValueOrDefault(code), CareTown.Now).Take(First).ToList();
            planted[client.Wording] = planted.GetValueOrDefault(client.Wording) + 1;
            if (pins.Any(p => p.Finding.Source == IdOf(client.Event)))
                seen[client.Wording] = seen.GetValueOrDefault(client.Wording) + 1;
            wrong += pins.Count(p => p.Finding.Source != IdOf(client.Event));
        }
        foreach (var (wording, count) in planted.OrderBy(p => p.Key))
            output.WriteLine($"{wording}: {seen.GetValueOrDefault(wording)} of {count}");
        output.WriteLine($"pinned without need: {wrong / 1_000.0:0.00} per client");
        var others = planted.Where(p => p.Key != CareTown.Wording.Listed).ToList();
        Assert.True(seen[CareTown.Wording.Listed] >= 0.9 * planted[CareTown.Wording.Listed]);
        Assert.True(others.Sum(o => seen.GetValueOrDefault(o.Key)) >= 0.6 * others.Sum(o => o.Value));
        Assert.True(wrong <= 300, $"{wrong} pins without need");
    }

    private static List<FindingFacts> FindingsOf(CareTown.Client client, ConcernLexicon lexicon)
    {
        List<FindingFacts> findings = [];
        foreach (var (n, note) in client.Notes.Index())
        {
            var codes = lexicon.Find(note.Text).Where(h => h.How == HowSaid.Said).Select(h => h.Code).Distinct();
            foreach (var code in note.IsRoutine ? codes : codes.Append(ConcernTerms.NotRoutine))
                findings.Add(new(Guid.CreateVersion7(), IdOf(n), code, HappeningGroup.Visits, CareTown.Care, note.At, false, false));
        }
        return findings;
    }

    private static Guid IdOf(int note) => new(note, 0, 0, new byte[8]);
}

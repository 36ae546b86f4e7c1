using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>What a person at the desk waits for when nobody else's read can be shared.</summary>
public sealed class DeskVerb : IVerb
{
    public string Name => "desk";

    public string Help => """
        Reads at 1,000,000 tickets, 20,000 of them open, one at a time, through the portal's own readers without sharing:
        first page of a queue p95 ≤ 20 ms; all badge counts of a person ≤ 30 ms; opening a ticket ≤ 30 ms; the first 50 of a search
        ≤ 100 ms; a deep page as fast as the first. --explain prints the slowest statement of each with the database's plan.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.Databases)
        {
            report.Head($"desk, {kind}, {options.TicketCount:#,0} tickets");
            await using var home = await Homes.OpenAsync(kind, options, ct);
            var (_, place) = await new TownFile(options, report).GetAsync(home, kind, ct);
            await using var portal = place.Open();
            await new DeskReadings(portal, options, report).RunAsync(ct);
        }
    }
}

using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>What a clerk on the telephone waits for while they type.</summary>
public sealed class ContactVerb : IVerb
{
    public string Name => "contact";

    public string Help => """
        New contact's searches at 1,000,000 customers and tickets, one at a time, as the page asks them: customers by name, number, e-mail
        and place with their open tickets, a caller's earlier tickets, services by what is told, addresses. Each p95 ≤ 50 ms.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.Databases)
        {
            report.Head($"contact, {kind}, {options.TicketCount:#,0} customers and tickets");
            await using var home = await Homes.OpenAsync(kind, options, ct);
            var (_, place) = await new TownFile(options, report).GetAsync(home, kind, ct);
            await using var portal = place.Open();
            using var readings = new ContactReadings(portal, options, report);
            await readings.RunAsync(ct);
        }
    }
}

using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Timeline;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>What whoever opens a customer waits for.</summary>
public sealed class CustomerVerb : IVerb
{
    public string Name => "customer";

    public string Help => """
        A customer's page at 1,000,000 customers, one of them with 5,000 entries: everything the first screenful reads p95 ≤ 60 ms, search as
        you type p95 ≤ 50 ms, writing down a view ≤ 2 ms for whoever looks; from a note being saved to its pin being read, and
        from another system sending it to its pin on an open page in headless Chromium, p95 ≤ 300 ms.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.Databases)
        {
            report.Head($"customer, {kind}, {options.TicketCount:#,0} customers and tickets");
            if (PinPageReadings.Name.Contains(options.Only, StringComparison.OrdinalIgnoreCase))
                await new PinPageReadings(options, report).RunAsync(kind, ct);
            await using var home = await Homes.OpenAsync(kind, options, ct);
            var (name, _) = await new TownFile(options, report).GetAsync(home, kind, ct);
            var place = await home.CopyAsync(name, "customer", ct);
            try
            {
                await using var portal = place.Open(services => services.AddEntries());
                await new CustomerReadings(portal, options, report).RunAsync(ct);
            }
            finally
            {
                await home.RemoveAsync("customer", ct);
            }
        }
    }
}

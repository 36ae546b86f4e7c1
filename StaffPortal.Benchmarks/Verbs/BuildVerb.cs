using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>Makes the data the other verbs measure on.</summary>
public sealed class BuildVerb : IVerb
{
    public string Name => "build";

    public string Help => """
        Makes --tickets N tickets (2 % open, or --open SHARE) by the fastest path of each database, once: the same seed, number and
        shape of the database are found again in the cache. 1,000 random tickets are told again through the verbs, saved as the
        portal saves, and compared column by column.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        report.Head("build");
        foreach (var kind in options.Databases)
        {
            await using var home = await Homes.OpenAsync(kind, options, ct);
            await new TownFile(options, report).GetAsync(home, kind, ct);
        }
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels.Replay;
using StaffPortal.Tests.Channels.Open311;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Replay;

/// <summary>The verb against the running program.</summary>
public sealed class ReplayJourneyTests(Open311Portal portal) : IClassFixture<Open311Portal>
{
    [Fact]
    public async Task The_rows_of_a_file_become_tickets()
    {
        using var folder = new TemporaryFolder();
        var ct = TestContext.Current.CancellationToken;
        var (file, map) = (Path.Combine(folder.Path, "rows.csv"), Path.Combine(folder.Path, "map.json"));
        await File.WriteAllLinesAsync(file, ["kind,text,street,y,x", "Hole,Deep hole,Näsintie 4,61.5,23.8", "Hole,Deep hole,Näsintie 4,61.5,23.8", "Lamp,\"Dark, and cold\",Rantakatu 1,,", "Odd,Nobody knows,,,"], ct);
        await File.WriteAllTextAsync(map, """
            { "service": { "column": "kind", "codes": { "Hole": "public-AtOnce", "Lamp": "public-Never" } }, "description": ["text"], "address": "street", "lat": "y", "long": "x" }
            """, ct);
        var said = new StringWriter(CultureInfo.InvariantCulture);

        var code = await ReplayVerb.RunAsync([file, "--map", map, "--rate", "100/s", "--to", portal.Client.BaseAddress!.ToString(), "--key", Open311Portal.Key], said, TimeProvider.System, ct);

        Assert.Equal(1, code);
        Assert.Contains("sent 4, accepted 3 (1 repeated an earlier one), refused 1", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 × 404 A location is missing: lat and long, or address_string, or address_id. service_code is unknown; services lists those that can be asked for.", said.ToString(), StringComparison.Ordinal);
        await using var db = portal.Open();
        Assert.Equal(["Dark, and cold", "Deep hole"], (await db.Set<Ticket>().Select(t => t.Description).ToListAsync(ct)).Order());
    }
}

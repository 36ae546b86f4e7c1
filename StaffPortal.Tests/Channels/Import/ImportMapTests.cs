using StaffPortal.Channels.Import;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

public sealed class ImportMapTests
{
    [Theory]
    [InlineData("boston-history.json", "America/New_York")]
    [InlineData("kansas-city-history.json", "America/Chicago")]
    [InlineData("nyc-history.json", "America/New_York")]
    [InlineData("helpdesk-events.json", "Europe/Helsinki")]
    public async Task The_maps_of_three_cities_can_be_read(string name, string zone)
    {
        var (map, findings) = ImportMap.Read(await Sources.MapAsync(name));

        Assert.Empty(findings);
        Assert.Equal(zone, map!.Zone);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_map_is_said_at_once()
    {
        var (map, findings) = ImportMap.Read("""
            {
              "zone": "America/Boston", "language": "no",
              "opened": { "column": "made", "format": "yyyy-mm-dd" },
              "status": { "column": "state", "values": { "X": "gone" }, "otherwise": "closed" },
              "channel": { "column": "via", "values": { "X": "pigeon", "Y": "phone" } },
              "department": { "otherwise": "Streets" }, "lat": "y",
            }
            """);

        Assert.Null(map);
        Assert.Equal(
        [
            "The map says nothing of \"source\".",
            "The map says nothing of \"id\".",
            "The map says nothing of \"service\".",
            "The map says nothing of \"long\".",
            "In \"status\" the map says \"gone\". It must be one of: received, triage, assigned, inProgress, waiting, resolved, closed, cancelled, duplicate.",
            "In \"channel\" the map says \"pigeon\". It must be one of: phone, counter, email, web, app, chat, letter, colleague, open311.",
            "\"yyyy-mm-dd\" is no format of dates (\"opened\").",
            "There is no time zone called \"America/Boston\".",
            "In \"language\" the map says \"no\". It must be one of: fi, sv, en.",
        ], findings.Select(f => ImportWords.Of(Language.En, f)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "sauce": "small" }""")]
    public void What_is_no_map_is_said_with_its_reason(string json) =>
        Assert.StartsWith("The map is not right: ", ImportWords.Of(Language.En, Assert.Single(ImportMap.Read(json).Findings)), StringComparison.Ordinal);

    [Fact]
    public void A_column_may_be_one_or_several()
    {
        var map = ImportMap.Read(Sources.Map.Replace("\"made\"", "[\"day\", \"time\"]", StringComparison.Ordinal)).Map!;

        Assert.Equal(["day", "time"], map.Opened!.Column);
        Assert.Contains(("opened", "time"), map.Columns());
    }
}

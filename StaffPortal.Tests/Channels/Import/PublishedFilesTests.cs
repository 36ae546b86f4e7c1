using StaffPortal.Channels.Import;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

/// <summary>What is known of three cities' files comes out of them by our maps.</summary>
public sealed class PublishedFilesTests
{
    [Fact]
    public async Task Kansas_City_closes_by_day_and_nothing_before_it_was_opened()
    {
        var (import, cases) = await ReadAsync("kansas-city-history.json", "America/Chicago", "kansas-city-311-2007-2015.csv.gz");

        // Every row has a line break inside a quoted address.
        Assert.Equal((49_649, 0), (import.Rows, import.Rejects));
        Assert.Empty(import.Findings);
        Assert.Equal((49_025, 532, 6, 86), (Count(cases, ImportStatus.Closed), Count(cases, ImportStatus.Cancelled), Count(cases, ImportStatus.Duplicate), Count(cases, ImportStatus.Received)));
        // Read as midnight, 5,350 would be closed before they were opened.
        var times = new LocalTimes(TimeZoneInfo.FindSystemTimeZoneById("America/Chicago"));
        Assert.Equal(5_350, cases.Count(c => c.Done is { } done && times.DayOf(done) == times.DayOf(c.Opened)));
        Assert.All(cases.Where(c => c.Done is not null), c => Assert.True(c.Precision == Precision.Day && c.Done >= c.Opened));
        // A cancelled one carries a closing date, and was not done.
        Assert.All(cases.Where(c => c.Status == ImportStatus.Cancelled), c => Assert.Equal(Ending.Cancelled, c.Past.Ending));
        Assert.Equal(2_888 + 39 + 3, cases.Count(c => c.Department == "Parks and Rec"));
        Assert.Equal(15, import.Places.Departments.Count);
    }

    [Fact]
    public async Task Boston_knows_its_targets_its_blank_neighbourhoods_and_what_was_written_down_afterwards()
    {
        var (import, cases) = await ReadAsync("boston-history.json", "America/New_York", "boston-311-2011q3.csv.gz");

        Assert.Equal((31_828, 0), (import.Rows, import.Rejects));
        Assert.Empty(import.Findings);
        // Flagged ONTIME in the file although nothing was promised.
        Assert.Equal(5_013, cases.Count(c => c.Target is null));
        Assert.Equal(1_548, cases.Count(c => c.Done == c.Opened && c.Precision == Precision.Instant));
        Assert.Equal(1_747, cases.Count(c => c.Status == ImportStatus.Received && c.Done is null));
        Assert.Equal(1_375 + 17, cases.Count(c => c.Location.District is null));
        Assert.Equal((11, 97), (import.Places.Departments.Count, import.Places.Departments.Values.SelectMany(t => t).Distinct().Count()));
        Assert.Equal(1_385, cases.Count(c => c.Channel == Channel.App));
    }

    [Fact]
    public async Task New_York_leaves_out_what_has_no_value()
    {
        var (import, cases) = await ReadAsync("nyc-history.json", "America/New_York", "nyc-311-2026-02-13.json.gz", "nyc-311-2026-02-27.json.gz");

        Assert.Equal((2_000, 0), (import.Rows, import.Rejects));
        Assert.Equal((437 + 447, 318 + 326 + 1), (Count(cases, ImportStatus.Closed), Count(cases, ImportStatus.InProgress)));
        Assert.Equal((994 + 958, 7), (cases.Count(c => c.Location.Latitude is not null), cases.Count(c => c.Done == c.Opened)));
        Assert.All(cases.Where(c => c.Location.Latitude is { }), c => Assert.InRange(c.Location.Latitude!.Value, 40, 41));
    }

    private static async Task<(CheckedImport Import, List<PastCase> Cases)> ReadAsync(string map, string zone, params string[] files)
    {
        var import = await Sources.CheckAsync([.. files.Select(Sources.Published)], await Sources.MapAsync(map), zone);
        Assert.False(import.IsRefused);
        var parser = new CaseParser(import.Map!, new(TimeZoneInfo.FindSystemTimeZoneById(zone)));
        return (import, await ParsedRow.ReadAsync(parser, import.Files, TestContext.Current.CancellationToken).Select(p => p.Case!).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static int Count(List<PastCase> cases, ImportStatus status) => cases.Count(c => c.Status == status);
}

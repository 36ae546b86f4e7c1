using System.Runtime.CompilerServices;
using StaffPortal.Channels.Replay;
using StaffPortal.Channels.Rows;
using Xunit;

namespace StaffPortal.Tests.Channels.Replay;

public sealed class ReplayMapTests
{
    private const string Map = """
        {
          "service": { "column": "kind", "codes": { "Hole": "potholes" }, "otherwise": "feedback" },
          "title": "kind", "description": ["kind", "text"], "address": "street", "district": "area", "zip": "zip", "lat": "y", "long": "x",
        }
        """;

    [Fact]
    public void A_row_becomes_the_fields_of_a_request()
    {
        var fields = Fields(("kind", "Hole"), ("text", "Deep,\n  and  wide."), ("street", "Lorraine St"), ("area", "Roslindale"), ("zip", "02131"), ("y", "42.28"), ("x", "-71.14"));

        Assert.Equal(
        [
            ("service_code", "potholes"), ("title", "Hole"), ("description", "Hole. Deep, and wide"),
            ("address_string", "Lorraine St, Roslindale, 02131"), ("lat", "42.28"), ("long", "-71.14"),
        ], fields);
    }

    [Fact]
    public void What_a_row_leaves_empty_is_left_out() =>
        Assert.Equal([("service_code", "feedback"), ("address_string", "Lorraine St")],
            Fields(("kind", ""), ("street", "Lorraine St"), ("area", " "), ("y", "42.28")));

    [Fact]
    public void Without_a_table_the_value_is_the_code()
    {
        var map = ReplayMap.Parse("""{ "service": { "column": "code" }, "address": "street" }""");

        Assert.Equal([("service_code", "012")], map.Fields(Row(("code", "012"))).Select(f => (f.Key, f.Value)));
    }

    [Fact]
    public void What_every_row_answers_alike_is_sent_as_attributes()
    {
        var map = ReplayMap.Parse("""{ "service": { "otherwise": "street-lights" }, "address": "street", "answers": { "FAULT": "out" } }""");

        Assert.Equal([("service_code", "street-lights"), ("address_string", "Lorraine St"), ("attribute[FAULT]", "out")],
            map.Fields(Row(("street", "Lorraine St"))).Select(f => (f.Key, f.Value)));
    }

    [Fact]
    public void Every_column_that_is_not_there_is_named()
    {
        var refused = Assert.Throws<ReplayRefusedException>(() => ReplayMap.Parse(Map).CheckAgainst(["kind", "street", "zip", "y", "x", "text"]));

        Assert.Equal("The map names columns that are not in the file: \"area\" (district). The file has: kind, street, zip, y, x, text.", refused.Message);
    }

    [Theory]
    [InlineData("", "The map is not right: ")]
    [InlineData("{", "The map is not right: ")]
    [InlineData("{}", "The map is not right: ")]
    [InlineData("""{ "service": { "column": "a" }, "adress": "b" }""", "The map is not right: The JSON property 'adress'")]
    [InlineData("""{ "service": { "column": "" }, "address": "b" }""", "The map's \"service\" names neither")]
    [InlineData("""{ "service": { "column": "a" } }""", "The map names no place")]
    [InlineData("""{ "service": { "column": "a" }, "lat": "b" }""", "The map names only one of")]
    public void A_map_that_is_wrong_is_refused_in_words(string json, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<ReplayRefusedException>(() => ReplayMap.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_maps_of_boston_and_new_york_can_be_read()
    {
        var boston = await MapAsync("boston.json");
        var newYork = await MapAsync("nyc.json");

        Assert.Equal(("reason", "location.coordinates.1"), (boston.Service.Column, newYork.Lat));
    }

    private static async Task<ReplayMap> MapAsync(string name, [CallerFilePath] string here = "") => ReplayMap.Parse(
        await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(here)!, "../../Support/Maps", name), TestContext.Current.CancellationToken));

    private static IEnumerable<(string, string)> Fields(params (string, string)[] row) =>
        ReplayMap.Parse(Map).Fields(Row(row)).Select(f => (f.Key, f.Value));

    private static Row Row(params (string Column, string Value)[] row) => new(1, row.ToDictionary(r => r.Column, r => r.Value), row.Length);
}

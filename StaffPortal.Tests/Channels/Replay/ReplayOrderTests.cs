using StaffPortal.Channels.Replay;
using Xunit;

namespace StaffPortal.Tests.Channels.Replay;

public sealed class ReplayOrderTests
{
    [Fact]
    public void An_order_is_read_from_the_command_line()
    {
        var order = Parse("boston.csv.gz --map boston.json --rate 120/min --to http://localhost:5311/ --key demo --take 200");

        Assert.Equal(new ReplayOrder("boston.csv.gz", "boston.json", TimeSpan.FromMilliseconds(500),
            new Uri("http://localhost:5311/open311/v2/requests.json"), "demo", 200), order);
    }

    [Theory]
    [InlineData("http://localhost:5311")]
    [InlineData("http://localhost:5311/open311/v2")]
    [InlineData("http://localhost:5311/open311/v2/?x=1")]
    public void The_portal_or_its_endpoint_may_be_named(string to) =>
        Assert.Equal("http://localhost:5311/open311/v2/requests.json", Parse($"f.csv --map=m.json --to={to} --key=demo").To.ToString());

    [Theory]
    [InlineData("5/s", 200)]
    [InlineData("3600/h", 1000)]
    [InlineData("0.5/s", 2000)]
    public void A_rate_is_so_many_per_time(string rate, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Parse($"f.csv --map m --to http://a --key k --rate {rate}").Interval);

    [Theory]
    [InlineData("--map m --to http://a --key k", "The file to replay is missing.")]
    [InlineData("f.csv --to http://a --key k", "--map is missing.")]
    [InlineData("f.csv --map m --key k", "--to is missing.")]
    [InlineData("f.csv --map m --to http://a", "--key is missing.")]
    [InlineData("f.csv --map m --to http://a --key", "--key stands without a value.")]
    [InlineData("f.csv g.csv --map m --to http://a --key k", "\"g.csv\" is one file too many.")]
    [InlineData("f.csv --map m --to ftp://a --key k", "--to is not an http or https address.")]
    [InlineData("f.csv --map m --to http://a --key k --rate fast", "--rate \"fast\" is not understood; write 5/s, 60/min or 3600/h.")]
    [InlineData("f.csv --map m --to http://a --key k --rate 0/s", "--rate \"0/s\" is not understood; write 5/s, 60/min or 3600/h.")]
    [InlineData("f.csv --map m --to http://a --key k --take none", "--take \"none\" is not a whole number above 0.")]
    [InlineData("f.csv --map m --to http://a --key k --speed 1", "--speed is not known.")]
    public void An_order_that_is_wrong_is_refused_in_words(string line, string expected) =>
        Assert.Equal(expected, Assert.Throws<ReplayRefusedException>(() => Parse(line)).Message);

    private static ReplayOrder Parse(string line) => ReplayOrder.Parse(line.Split(' '));
}

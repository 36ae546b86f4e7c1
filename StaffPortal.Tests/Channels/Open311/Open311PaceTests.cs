using System.Net;
using Microsoft.Extensions.Options;
using StaffPortal.Channels.Keys;
using StaffPortal.Channels.Open311;
using StaffPortal.Journal;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311PaceTests
{
    [Fact]
    public void Guesses_reads_and_keys_are_measured_apart_and_by_address()
    {
        using var pace = new Open311Pace(Options.Create(new Open311Settings { PerMinuteAndAddress = 1 }));
        var key = ApiKey.Make(Act.OfTimer(DateTimeOffset.UnixEpoch), ApiKeyId.New(), new("App", true, false, PerMinute: 1), ApiKeySecret.Hash("x"));
        var (here, there) = (IPAddress.Parse("192.0.2.1"), IPAddress.Parse("192.0.2.2"));

        Assert.Null(pace.Knock(here));
        Assert.Null(pace.Guess(here));
        Assert.InRange(pace.Knock(here)!.Time, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.NotNull(pace.Guess(here));
        Assert.Null(pace.Knock(there));
        Assert.Null(pace.Read(here));
        Assert.NotNull(pace.Read(here));
        Assert.Null(pace.Create(key));
        Assert.NotNull(pace.Create(key));
    }

    [Theory]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    public void Whoever_holds_a_network_is_one(string one, string other, bool isOne)
    {
        using var pace = new Open311Pace(Options.Create(new Open311Settings { PerMinuteAndAddress = 1 }));
        pace.Read(IPAddress.Parse(one));

        Assert.Equal(isOne, pace.Read(IPAddress.Parse(other)) is not null);
    }
}

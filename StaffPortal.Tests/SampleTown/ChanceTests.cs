using StaffPortal.SampleTown;
using Xunit;

namespace StaffPortal.Tests.SampleTown;

public class ChanceTests
{
    [Fact]
    public void The_same_seed_gives_the_published_sequence()
    {
        // First outputs of SplitMix64 for seed 1234567, as published with the algorithm's reference code.
        var chance = new Chance(1234567);
        ulong[] drawn = [chance.NextBits(), chance.NextBits(), chance.NextBits()];
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], drawn);
    }

    [Fact]
    public void What_one_thing_draws_does_not_shift_what_the_next_one_draws()
    {
        var town = new Chance(7);
        var alone = new Chance(7).For("ticket 2").NextBits();
        town.For("ticket 1").NextBits();
        town.NextBits();
        Assert.Equal(alone, town.For("ticket 2").NextBits());
        Assert.NotEqual(alone, town.For("ticket 3").NextBits());
    }

    [Fact]
    public void Weights_and_medians_hold_on_the_whole()
    {
        var chance = new Chance(5);
        var heavy = Enumerable.Range(0, 10_000).Count(_ => chance.Weighted(["light", "heavy"], w => w == "heavy" ? 3 : 1) == "heavy");
        Assert.InRange(heavy, 7_300, 7_700);
        var times = Enumerable.Range(0, 10_001).Select(_ => chance.Around(60)).Order().ToList();
        Assert.InRange(times[5_000], 57, 63);
        Assert.InRange(times[9_000], 150, 185);
    }

    [Fact]
    public void Ids_are_version_7_of_their_instant()
    {
        var at = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
        var id = new Chance(1).Id(at);
        Assert.Equal(7, id.Version);
        Assert.Equal(at.ToUnixTimeMilliseconds(), Convert.ToInt64(id.ToString("N")[..12], 16));
        Assert.Equal(id, new Chance(1).Id(at));
    }
}

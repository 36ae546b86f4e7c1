using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Texts;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(6412, "6\u00A0412")]
    [InlineData(1234567, "1\u00A0234\u00A0567")]
    [InlineData(-41, "\u221241")]
    public void Whole_numbers(long number, string text) => Assert.Equal(text, Figures.Whole(number));

    [Theory]
    [InlineData(16.2, 1, "16,2")]
    [InlineData(16.0, 1, "16")]
    [InlineData(16.25, 1, "16,3")]
    [InlineData(16.254, 2, "16,25")]
    [InlineData(1234.5, 1, "1\u00A0234,5")]
    [InlineData(-0.04, 1, "0")]
    [InlineData(-41.5, 1, "\u221241,5")]
    public void Decimals(double number, int decimals, string text) => Assert.Equal(text, Figures.Decimal(number, decimals));

    [Theory]
    [InlineData(3, "+3")]
    [InlineData(0, "0")]
    [InlineData(-41, "\u221241")]
    [InlineData(0.4, "0")]
    public void Changes_carry_their_sign(double number, string text) => Assert.Equal(text, Figures.Change(number));

    [Theory]
    [InlineData(0.12, 0, "12\u00A0%")]
    [InlineData(0.125, 1, "12,5\u00A0%")]
    [InlineData(1, 0, "100\u00A0%")]
    [InlineData(-0.03, 0, "\u22123\u00A0%")]
    public void Shares(double share, int decimals, string text) => Assert.Equal(text, Figures.Percent(share, decimals));

    [Fact]
    public void A_change_of_a_share_is_in_percentage_points() =>
        Assert.Equal(
            ["+3\u00A0%-yks.", "+3\u00A0p.e.", "+3\u00A0pp"],
            Languages.All.Select(language => Figures.PercentagePoints(0.03, 0, language)));

    [Fact]
    public void A_small_sample_is_told()
    {
        Assert.Equal("n\u00A0=\u00A0299", Figures.Sample(299));
        Assert.Null(Figures.Sample(300));
    }

    [Fact]
    public void More_than_two_decimals_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Figures.Decimal(1, 3));
}

using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Texts;

public sealed class LocalTextTests
{
    [Theory]
    [InlineData("Kadut", "Gator", "Streets", "Kadut", "Gator", "Streets")]
    [InlineData("Kadut", "", "Streets", "Kadut", "Kadut", "Streets")]
    [InlineData("Kadut", "Gator", " ", "Kadut", "Gator", "Kadut")]
    [InlineData("", "Gator", "Streets", "Gator", "Gator", "Streets")]
    [InlineData("", "", "Streets", "Streets", "Streets", "Streets")]
    [InlineData("", "", "", "", "", "")]
    public void A_missing_language_falls_back(string fi, string sv, string en, string inFi, string inSv, string inEn)
    {
        var text = new LocalText(fi, sv, en);
        Assert.Equal((inFi, inSv, inEn), (text.In(Language.Fi), text.In(Language.Sv), text.In(Language.En)));
    }

    [Fact]
    public void A_name_that_is_not_translated_is_the_same_everywhere() =>
        Assert.Equal(["Open311", "Open311", "Open311"], Languages.All.Select(LocalText.Same("Open311").In));
}

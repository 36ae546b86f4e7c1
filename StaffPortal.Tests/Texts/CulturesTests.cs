using System.Globalization;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Texts;

public sealed class CulturesTests
{
    [Theory]
    [InlineData(Language.Fi)]
    [InlineData(Language.Sv)]
    [InlineData(Language.En)]
    public void Formats_are_alike_in_every_language(Language language)
    {
        var formats = Cultures.Formats(language);
        var at = new DateTime(2026, 11, 3, 9, 5, 7);
        Assert.Equal(
            ("3.11.2026", "9.05", "9.05.07", "6\u00A0412,5", "\u221241"),
            (at.ToString("d", formats), at.ToString("t", formats), at.ToString("T", formats), 6412.5.ToString("N1", formats), (-41).ToString(formats)));
        Assert.Equal(DayOfWeek.Monday, formats.DateTimeFormat.FirstDayOfWeek);
    }

    [Theory]
    [InlineData("fi", Language.Fi)]
    [InlineData("sv-FI", Language.Sv)]
    [InlineData("EN-gb", Language.En)]
    [InlineData("sv_SE", Language.Sv)]
    [InlineData("de", null)]
    [InlineData("fil", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_tag_is_understood_with_or_without_its_region(string? tag, Language? language) =>
        Assert.Equal(language, Cultures.Parse(tag));

    [Fact]
    public void Every_tag_comes_back_as_its_language() =>
        Assert.Equal(Languages.All, Languages.All.Select(language => Cultures.Parse(Cultures.Tag(language))!.Value));

    [Fact]
    public async Task The_language_in_use_follows_the_flow_of_execution()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        await Task.Run(async () =>
        {
            Cultures.Use(Language.Sv);
            await Task.Yield();
            Assert.Equal((Language.Sv, "för 6 min sedan"), (Cultures.Current, Moments.Relative(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddMinutes(6), TimeZoneInfo.Utc)));
        }, TestContext.Current.CancellationToken);
        Assert.Equal(before, (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture));
    }
}

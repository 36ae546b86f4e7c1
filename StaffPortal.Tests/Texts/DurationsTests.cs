using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Texts;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("0:00:00:00", "<\u00A01\u00A0min", "<\u00A01\u00A0min", "<\u00A01\u00A0min")]
    [InlineData("0:00:00:59", "<\u00A01\u00A0min", "<\u00A01\u00A0min", "<\u00A01\u00A0min")]
    [InlineData("0:00:01:00", "1 min", "1 min", "1 min")]
    [InlineData("0:00:06:59", "6 min", "6 min", "6 min")]
    [InlineData("0:00:59:59", "59 min", "59 min", "59 min")]
    [InlineData("0:01:00:00", "1 h", "1 h", "1 h")]
    [InlineData("0:01:10:00", "1 h 10", "1 h 10", "1 h 10")]
    [InlineData("0:03:05:00", "3 h 05", "3 h 05", "3 h 05")]
    [InlineData("0:23:59:59", "23 h 59", "23 h 59", "23 h 59")]
    [InlineData("1:00:00:00", "1 pv", "1 d", "1 d")]
    [InlineData("1:02:40:00", "1 pv 2 h", "1 d 2 h", "1 d 2 h")]
    [InlineData("9:23:00:00", "9 pv 23 h", "9 d 23 h", "9 d 23 h")]
    [InlineData("10:05:00:00", "10 pv", "10 d", "10 d")]
    [InlineData("412:00:00:00", "412 pv", "412 d", "412 d")]
    [InlineData("-0:00:12:00", "12 min", "12 min", "12 min")]
    public void A_length_is_told_in_at_most_two_units(string length, string fi, string sv, string en)
    {
        var span = TimeSpan.Parse(length, null);
        Assert.Equal(
            (fi, sv, en),
            (Durations.Short(span, Language.Fi), Durations.Short(span, Language.Sv), Durations.Short(span, Language.En)));
    }

    [Theory]
    [InlineData(6, "6 min jäljellä", "6 min kvar", "6 min left")]
    [InlineData(0, "<\u00A01\u00A0min jäljellä", "<\u00A01\u00A0min kvar", "<\u00A01\u00A0min left")]
    [InlineData(-12, "12 min yli", "12 min över", "12 min over")]
    [InlineData(-1562, "1 pv 2 h yli", "1 d 2 h över", "1 d 2 h over")]
    [InlineData(456, "7 h 36 jäljellä", "7 h 36 kvar", "7 h 36 left")]
    public void What_is_left_says_whether_it_is_left_or_over(int minutes, string fi, string sv, string en)
    {
        var left = TimeSpan.FromMinutes(minutes);
        Assert.Equal(
            (fi, sv, en),
            (Durations.Remaining(left, Language.Fi), Durations.Remaining(left, Language.Sv), Durations.Remaining(left, Language.En)));
    }

    [Theory]
    [InlineData(59, "juuri nyt", "just nu", "just now")]
    [InlineData(60, "1 min", "1 min", "1 min")]
    [InlineData(6120, "1 h 42", "1 h 42", "1 h 42")]
    [InlineData(-5, "juuri nyt", "just nu", "just now")]
    public void An_age_begins_with_just_now(int seconds, string fi, string sv, string en)
    {
        var age = TimeSpan.FromSeconds(seconds);
        Assert.Equal((fi, sv, en), (Durations.Age(age, Language.Fi), Durations.Age(age, Language.Sv), Durations.Age(age, Language.En)));
    }

    [Theory]
    [InlineData(0, "alle minuutti", "under en minut", "under a minute")]
    [InlineData(1, "1 minuutti", "1 minut", "1 minute")]
    [InlineData(6, "6 minuuttia", "6 minuter", "6 minutes")]
    [InlineData(60, "1 tunti", "1 timme", "1 hour")]
    [InlineData(61, "1 tunti 1 minuutti", "1 timme 1 minut", "1 hour 1 minute")]
    [InlineData(130, "2 tuntia 10 minuuttia", "2 timmar 10 minuter", "2 hours 10 minutes")]
    [InlineData(1440, "1 päivä", "1 dygn", "1 day")]
    [InlineData(1560, "1 päivä 2 tuntia", "1 dygn 2 timmar", "1 day 2 hours")]
    [InlineData(17400, "12 päivää", "12 dygn", "12 days")]
    public void A_length_read_aloud_has_whole_words_in_the_right_number(int minutes, string fi, string sv, string en)
    {
        var length = TimeSpan.FromMinutes(minutes);
        Assert.Equal((fi, sv, en), (Durations.Spoken(length, Language.Fi), Durations.Spoken(length, Language.Sv), Durations.Spoken(length, Language.En)));
    }

    [Fact]
    public void What_is_left_can_be_read_aloud()
    {
        Assert.Equal("6 minutes left", Durations.SpokenRemaining(TimeSpan.FromMinutes(6), Language.En));
        Assert.Equal("12 minuuttia myöhässä", Durations.SpokenRemaining(TimeSpan.FromMinutes(-12), Language.Fi));
        Assert.Equal("12 minuter försenad", Durations.SpokenRemaining(TimeSpan.FromMinutes(-12), Language.Sv));
    }

    [Fact]
    public void A_met_promise_says_how_long_it_took() =>
        Assert.Equal(
            ["ajoissa, 18 min", "uppnått på 18 min", "met in 18 min"],
            Languages.All.Select(language => Durations.MetIn(TimeSpan.FromMinutes(18), language)));
}

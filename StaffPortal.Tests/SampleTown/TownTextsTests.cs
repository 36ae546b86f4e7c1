using StaffPortal.SampleTown;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.SampleTown;

public class TownTextsTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Every_service_is_asked_for_in_many_ways_in_each_language()
    {
        Assert.Equal(TownService.All.Select(s => s.Code).Order(), RequestTexts.All.Select(t => t.Service).Order());
        Assert.All(RequestTexts.All, t => Assert.True(t.Fi.Length >= 6 && t.Sv.Length >= 3 && t.En.Length >= 1, t.Service));
        foreach (var language in Enum.GetValues<Language>())
            Assert.All(RequestTexts.All, t => Assert.Equal(t.In(language).Length, t.In(language).Select(x => x.Subject).Distinct().Count()));
    }

    [Fact]
    public void Every_text_of_every_service_can_be_filled()
    {
        foreach (var service in TownService.All)
            foreach (var language in Enum.GetValues<Language>())
            {
                var wording = Wording.Draw(new Chance(3).For(service.Code), service, language, Monday);
                foreach (var (subject, text) in RequestTexts.Of(service.Code).In(language))
                    foreach (var filled in new[] { wording.Fill(subject), wording.Fill(text) })
                    {
                        Assert.DoesNotContain('{', filled);
                        Assert.DoesNotContain('}', filled);
                        Assert.False(char.IsLower(filled[0]), filled);
                    }
            }
    }

    [Fact]
    public void Every_kind_of_matter_has_details_answers_and_notes_that_can_be_filled()
    {
        foreach (var service in TownService.All)
            foreach (var language in Enum.GetValues<Language>())
            {
                var wording = Wording.Draw(new Chance(3).For(service.Code), service, language, Monday);
                var theme = ThemeTexts.Of(service.Theme);
                foreach (var phrases in new[] { theme.Details, theme.FollowUps, theme.Notes, ReplyTexts.Of(service.Code).Progress, ReplyTexts.Of(service.Code).Done })
                {
                    Assert.NotEmpty(phrases.In(language));
                    Assert.All(phrases.In(language), p => Assert.DoesNotContain('{', wording.Fill(p)));
                }
            }
    }

    [Fact]
    public void Weekdays_addresses_and_places_read_as_people_write_them()
    {
        var home = new Resident("Aino", "Aalto", Language.Fi, "", "", Streets.Named("Rantakatu"), 14);
        var fi = Wording.Draw(new Chance(1), TownService.Of("potholes"), Language.Fi, Monday, home) with { Day = new(2026, 11, 18) };
        Assert.Equal("Rantakatu 14 keskiviikkona Rantakadulla keskiviikosta lähtien Satamassa", fi.Fill("{address} {weekday} {onStreet} {fromWeekday} lähtien {inDistrict}"));
        var sv = fi with { Language = Language.Sv };
        Assert.Equal("Strandgatan 14 i onsdags i Hamnen", sv.Fill("{address} {weekday} {inDistrict}"));
        var library = Wording.Draw(new Chance(1), TownService.Of("library"), Language.En, Monday) with { Place = Place.All.Single(p => p.Fi == "pääkirjasto") };
        Assert.Equal("At the main library", library.Fill("{inPlace}"));
    }

    [Fact]
    public void A_word_the_texts_do_not_know_is_a_mistake()
    {
        var wording = Wording.Draw(new Chance(1), TownService.Of("potholes"), Language.Fi, Monday);
        Assert.Throws<ArgumentException>(() => wording.Fill("{nothing}"));
    }
}

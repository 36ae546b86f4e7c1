using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Mere thanks are told from news, in three languages.</summary>
public sealed class ThanksTests
{
    [Theory]
    [InlineData("Kiitos!")]
    [InlineData("Kiitos paljon nopeasta palvelusta, hyvää viikonloppua.")]
    [InlineData("KIITOS")]
    [InlineData("Suurkiitos ei ole sanastossa, mutta kiitoksia", false)]
    [InlineData("Tack så mycket för den snabba hjälpen!")]
    [InlineData("Hej, tack!")]
    [InlineData("Thank you so much, great job.")]
    [InlineData("Thanks")]
    [InlineData("Kiitos, mutta kuoppa on yhä siinä", false)]
    [InlineData("Kiitos. Milloin toinen korjataan?", false)]
    [InlineData("Tack, men hålet finns kvar.", false)]
    [InlineData("Thanks for nothing", false)]
    [InlineData("Thanks, call me at 0405128841", false)]
    [InlineData("Hyvää työtä", false)]
    [InlineData("", false)]
    public void Only_words_of_thanks_are_thanks(string text, bool isThanks = true) => Assert.Equal(isThanks, Thanks.Only(text));
}

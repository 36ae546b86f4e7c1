using StaffPortal.Texts;
using StaffPortal.Timeline.Pins;
using Xunit;

namespace StaffPortal.Tests.Timeline.Pins;

/// <summary>What is heard in a sentence, by which word, and whether it says so.</summary>
public sealed class ConcernLexiconTests
{
    private static readonly ConcernLexicon Standard = new(StandardConcerns.All);

    [Theory]
    [InlineData("Kaatui kylpyhuoneessa", "fall", "Kaatui")]
    [InlineData("Oli kaatunut yöllä.", "fall", "kaatunut")]
    [InlineData("Kaatumistapaturma eilen", "fall", "Kaatumistapaturma")]
    [InlineData("Löytyi aamulla lattialta tajuttomana", "emergency", "tajuttomana")]
    [InlineData("Ramlade i duschen", "fall", "Ramlade")]
    [InlineData("He fell in the bathroom", "fall", "fell")]
    [InlineData("LIUKASTUI!", "fall", "LIUKASTUI")]
    [InlineData("Kaaduin yöllä", "fall", "Kaaduin")]
    [InlineData("Ambulanssii kutsuttu", "emergency", "Ambulanssii")]
    [InlineData("Mustelmma kyljessä", "injury", "Mustelmma")]
    [InlineData("Soitettu 112", "emergency", "112")]
    [InlineData("Asiakas ei avannut ovea", "lost", "ei avannut ovea")]
    [InlineData("Hon vill inte leva längre", "self-harm", "vill inte leva")]
    [InlineData("Ei syönyt, koska oksensi", "illness", "oksensi")]
    public void It_says_so(string text, string code, string word) => Assert.Contains(new Heard(code, word, HowSaid.Said), Standard.Find(text));

    [Theory]
    [InlineData("Ei kaatunut.", HowSaid.Denied)]
    [InlineData("Kaatumisia ei ole ollut", HowSaid.Denied)]
    [InlineData("Liikkui kompastumatta", HowSaid.Denied)]
    [InlineData("Har inte ramlat", HowSaid.Denied)]
    [InlineData("Did not fall", HowSaid.Denied)]
    [InlineData("Eikä kaadu enää", HowSaid.Denied)]
    [InlineData("Eikä kaatunut enää", HowSaid.Denied)]
    [InlineData("Kaatumisriski arvioitu", HowSaid.Supposed)]
    [InlineData("Pelkää kaatuvansa", HowSaid.Supposed)]
    [InlineData("Kaatui viime vuonna", HowSaid.Supposed)]
    [InlineData("Naapuri kaatui pihalla", HowSaid.Quoted)]
    [InlineData("Lehdessä luki ”mies kaatui”", HowSaid.Quoted)]
    public void It_does_not(string text, HowSaid how) => Assert.Equal([how], Standard.Find(text).Where(h => h.Code == "fall").Select(h => h.How).Distinct());

    [Fact]
    public void A_not_speaks_of_its_own_clause_alone()
    {
        Assert.Equal([HowSaid.Said], Standard.Find("Ei halunnut aamupalaa, kaatui keittiössä").Where(h => h.Code == "fall").Select(h => h.How));
        Assert.Equal([HowSaid.Said], Standard.Find("Ei soittanut kun kaatui").Where(h => h.Code == "fall").Select(h => h.How));
        Assert.Equal([("fall", HowSaid.Said), ("injury", HowSaid.Denied)], Standard.Find("Kaatui, ei mustelmia").Select(h => (h.Code, h.How)));
    }

    [Theory]
    [InlineData("Juotu lasi vettä ja syöty hedelmä. Kaikki kunnossa, vointi tavallinen.")]
    [InlineData("Kaatoi kahvia kuppiin ja lämmitti ruoan liedellä.")]
    [InlineData("Värmt lunch och kokat kaffe, bytt lakan.")]
    [InlineData("")]
    [InlineData("!!! ??? ...")]
    public void Plain_days_say_nothing(string text) => Assert.Empty(Standard.Find(text));

    [Fact]
    public void A_department_names_its_own_words_and_beginnings()
    {
        var own = new ConcernLexicon([new("keys", LocalText.Same("Keys"), 1, ["avain*", "avain hukassa"], [], []), new("off", LocalText.Same("Off"), 1, ["kaatua"], [], [], IsOn: false)]);

        Assert.Equal(["keys"], own.Find("Avainnippu löytyi").Select(h => h.Code));
        Assert.Empty(own.Find("Kaatui"));
    }

    [Fact]
    public void A_long_text_is_read_and_breaks_nothing()
    {
        Assert.Contains(Standard.Find(string.Concat(Enumerable.Repeat("Allt väl. ", 500)) + "Kaatui."), h => h.Code == "fall");
        Assert.Empty(Standard.Find(new string('a', 100_000)));
    }
}

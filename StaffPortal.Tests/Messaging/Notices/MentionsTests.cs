using System.Collections.Frozen;
using StaffPortal.Journal;
using StaffPortal.Messaging.Notices;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Messaging.Notices;

public sealed class MentionsTests
{
    private readonly StaffSnapshot staff = new(
        new[] { ("Leena", "Nyberg"), ("Leena", "Aalto"), ("Olli", "Hakala"), ("Eva-Lisa", "Björk") }
            .Select(n => StaffMember.Join(Act.OfTimer(default), StaffId.New(), n.Item1, n.Item2, LocalText.Same(""), Language.Fi, "test", n.Item2))
            .ToFrozenDictionary(p => p.Id),
        FrozenDictionary<TeamId, Team>.Empty);

    [Theory]
    [InlineData("@Olli Hakala, look", "Olli Hakala")]
    [InlineData("please @olli", "Olli Hakala")]
    [InlineData("@Leena Nyberg and @Leena Aalto", "Leena Aalto, Leena Nyberg")]
    [InlineData("@Leena, which of you", "")]
    [InlineData("@Ollikainen", "")]
    [InlineData("mail info@olli.example", "")]
    [InlineData("(@Eva-Lisa)", "Eva-Lisa Björk")]
    [InlineData("nobody", "")]
    public void A_text_names_whom_it_says(string text, string named) =>
        Assert.Equal(named, string.Join(", ", Mentions.In(text, staff).Select(p => p.Name).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("ask @le", "Leena Aalto, Leena Nyberg", "Leena Nyberg", "ask @Leena Nyberg ")]
    [InlineData("@hak", "Olli Hakala", "Olli Hakala", "@Olli Hakala ")]
    [InlineData("@Olli Hakala", "", "", "")]
    public void A_begun_name_is_offered_and_made_whole(string text, string offered, string taken, string whole)
    {
        var people = Mentions.Offered(Mentions.Begun(text)!, staff.People.Values);
        Assert.Equal(offered, string.Join(", ", people.Select(p => p.Name)));
        if (taken.Length > 0)
            Assert.Equal(whole, Mentions.Completed(text, taken));
    }

    [Theory]
    [InlineData("no sign")]
    [InlineData("info@olli")]
    [InlineData("@Olli Hakala, and then much more")]
    [InlineData("@1")]
    public void What_is_no_begun_name_offers_nobody(string text) => Assert.Null(Mentions.Begun(text));
}

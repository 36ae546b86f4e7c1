using StaffPortal.Data.Words;
using Xunit;

namespace StaffPortal.Tests.Data.Words;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Näsintie 4 A", "näsintie 4 a")]
    [InlineData("Åbo, ÖJA!", "åbo  öja ")]
    [InlineData("café Zürich Škoda", "cafe zurich skoda")]
    [InlineData("Tromsø Ærø Straße", "tromsö ärö strasse")]
    [InlineData("rikki\u00ADnäinen raa'an resident’s", "rikkinäinen raaan residents")]
    [InlineData("na\u0308sintie A\u030Abo", "näsintie åbo")]
    [InlineData("čáŋŧđ łı", "cantd li")]
    [InlineData("a\u0000b\tc", "a b c")]
    public void Text_becomes_comparable_words(string text, string folded) =>
        Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Half_a_picture_sign_is_a_space() =>
        Assert.Equal("  kuoppa ", Folding.Fold("\ud83d\ude00kuoppa\ud83d"));

    [Fact]
    public void The_plain_word_has_no_nordic_letters() =>
        Assert.Equal("aaoabc", Folding.Plain("åäöabc"));

    [Fact]
    public void Only_letters_and_digits_of_the_basic_plane_remain_for_any_text()
    {
        var everything = new string([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)]);
        Assert.All(Folding.Fold(everything).Where(c => c != ' '), c => Assert.True(char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && c == char.ToLowerInvariant(c)));
    }
}

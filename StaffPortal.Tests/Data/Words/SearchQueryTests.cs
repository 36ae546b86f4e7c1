using StaffPortal.Data.Words;
using Xunit;

namespace StaffPortal.Tests.Data.Words;

public sealed class SearchQueryTests
{
    [Fact]
    public void It_is_written_for_both_databases()
    {
        var query = SearchWords.ForQuery("kuoppa 512");

        Assert.Equal("""("kuoppa" OR "1kuopp" OR "3kuoppa" OR "kuoppa"*) AND ("512" OR "512"*)""", query.ForFts5(Reach.Exact));
        Assert.Equal("('kuoppa' | '1kuopp' | '3kuoppa' | 'kuoppa':* | 'kuop':*) & ('512' | '512':*)", query.ForPostgres(Reach.Wide));
    }

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("kuoppa') | ('*")]
    [InlineData("NEAR(a b) NOT c^2 {x}:y")]
    [InlineData("a:* & !b <-> 'c'")]
    [InlineData("\ud83d\ude00 \0 \ud83d % _ \\")]
    public void Nothing_a_person_types_becomes_syntax(string typed)
    {
        var query = SearchWords.ForQuery(typed);

        Assert.All(query.Terms.SelectMany(term => term.Words.Concat(term.Beginnings).Concat(term.Fallbacks)),
            token => Assert.True(token.Length > 0 && token.All(char.IsLetterOrDigit), token));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("?!%*")]
    public void Nothing_typed_is_nothing_to_search(string? typed)
    {
        var query = SearchWords.ForQuery(typed);

        Assert.True(query.IsEmpty);
        Assert.False(query.Matches(SearchWords.ForIndex("kuoppa"), Reach.Wide));
    }

    [Fact]
    public void A_pasted_letter_counts_with_its_first_words_only()
    {
        var query = SearchWords.ForQuery(new string('x', 500) + string.Concat(Enumerable.Range(0, 400).Select(n => $" sana{n}")));

        Assert.Equal(12, query.Terms.Count);
        Assert.All(query.Terms, term => Assert.All(term.Words, word => Assert.True(word.Length <= 41)));
    }

    [Fact]
    public void What_is_indexed_is_letters_digits_and_single_spaces()
    {
        var words = SearchWords.ForIndex("Näsintie 4 A, 040 512 8841", null, "  ", "matti@esimerkki.fi \ud83d\ude00 'x' \"y\" AB-123");

        Assert.All(words.Split(' '), word => Assert.True(word.Length > 0 && word.All(char.IsLetterOrDigit), word));
        Assert.Equal(words.Split(' ').Distinct().Count(), words.Split(' ').Length);
    }

    /// <summary>An empty word is an error in PostgreSQL and syntax in neither.</summary>
    [Theory]
    [InlineData("klo 8:00, 00, 000, 0045, +, +358, 00358")]
    [InlineData("- – -- '' ’s ´ \u00AD \u0301 ʹ ª º ½ ² Ⅳ ① ﬁ ㎏ ・ - x-ʹ-y")]
    public void No_word_is_empty(string text)
    {
        Assert.All(SearchWords.ForIndex(text).Split(' '), word => Assert.NotEqual("", word));
        Assert.All(SearchWords.ForQuery(text).Terms.SelectMany(t => t.Words.Concat(t.Beginnings).Concat(t.Fallbacks)), word => Assert.NotEqual("", word));
    }

    [Fact]
    public void No_word_is_empty_whatever_two_characters_stand_together()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
            foreach (var text in (ReadOnlySpan<string>)[$"a{c}b", $"{c}", $"0{c}0"])
            {
                Assert.DoesNotContain("", SearchWords.ForIndex(text, "x").Split(' '));
                Assert.DoesNotContain(SearchWords.ForQuery(text).Terms, term => term.Words.Contains(""));
            }
    }

    [Fact]
    public void A_very_long_conversation_is_indexed_to_a_limit()
    {
        var words = SearchWords.ForIndex(string.Join(' ', Enumerable.Range(0, 60_000).Select(n => $"sana{n:x}")), "kuoppa");

        Assert.Equal(10_000, words.Split(' ').Length);
    }

    [Fact]
    public void What_is_said_later_is_added_to_the_same_limit()
    {
        var words = SearchWords.Extend(SearchWords.ForIndex("kuoppa"), "kuoppa kaivo");

        Assert.Equal(SearchWords.ForIndex("kuoppa", "kaivo"), words);
        Assert.Equal(10_000, SearchWords.Extend(words, string.Join(' ', Enumerable.Range(0, 60_000).Select(n => $"sana{n:x}"))).Split(' ').Length);
    }

    /// <summary>Quadratic matching of these would take minutes.</summary>
    [Theory]
    [InlineData('x')]
    [InlineData('0')]
    [InlineData('-')]
    [InlineData('@')]
    public void A_word_of_a_million_letters_is_nothing_special(char letter)
    {
        var text = new string(letter, 1_000_000);

        Assert.True(SearchWords.ForIndex(text).Length <= 2_000);
        Assert.True(SearchWords.ForQuery(text).Terms.Count <= 1);
    }

    [Fact]
    public void Every_part_of_a_number_is_found_and_no_other_number()
    {
        var words = SearchWords.ForIndex("Soita 040 512 8841, lasku 2026-00417");

        foreach (var number in (ReadOnlySpan<string>)["0405128841", "2026", "00417"])
            for (var start = 0; start < number.Length; start++)
                for (var end = start + 3; end <= number.Length; end++)
                    Assert.True(SearchWords.ForQuery(number[start..end]).Matches(words, Reach.Exact), number[start..end]);
        Assert.False(SearchWords.ForQuery("8842").Matches(words, Reach.Wide));
        Assert.False(SearchWords.ForQuery("04175").Matches(words, Reach.Wide));
    }
}

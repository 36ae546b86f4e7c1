using StaffPortal.Data.Words;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Data.Words;

public sealed class SearchWordsTests
{
    private static readonly Dictionary<string, string> Indexed = SixtyQueries.Texts.ToDictionary(text => text.Key, text => SearchWords.ForIndex(text.Value));

    public static TheoryData<string, string> Queries() => new(SixtyQueries.Queries.Select(q => (q.Query, string.Join(' ', q.Finds))));

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_search_finds_these_requests_and_no_other(string query, string finds) =>
        Assert.Equal(finds, string.Join(' ', Search(query)));

    [Fact]
    public void There_are_sixty_searches_or_more() =>
        Assert.True(SixtyQueries.Queries.Count >= 60);

    private static IEnumerable<string> Search(string query)
    {
        var search = SearchWords.ForQuery(query);
        var exact = Indexed.Where(text => search.Matches(text.Value, Reach.Exact)).Select(text => text.Key).ToList();
        return exact.Count > 0 ? exact : Indexed.Where(text => search.Matches(text.Value, Reach.Wide)).Select(text => text.Key);
    }

    [Theory]
    [InlineData("Opening hours 8.00 to 16.00")]
    [InlineData("The bill is 295,00 euros")]
    [InlineData("00 000 0000 00000 +358000000")]
    public void No_word_is_empty_whatever_figures_stand_in_a_text(string text)
    {
        Assert.DoesNotContain("", SearchWords.ForIndex(text).Split(' '));
        Assert.DoesNotContain(SearchWords.ForQuery(text).Terms, term => term.Words.Concat(term.Beginnings).Contains(""));
    }
}

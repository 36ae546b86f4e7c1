using StaffPortal.Controls;
using StaffPortal.Shell;
using Xunit;

namespace StaffPortal.Tests.Shell;

public sealed class PaletteSearchTests
{
    private readonly PageActs page = new();

    [Fact]
    public async Task Acts_on_what_is_chosen_come_first_then_the_sources_in_their_order()
    {
        page.Offer(this, () => new("18342", [Hit("Assign"), Hit("Assign to Leena Nyberg") with { OnlyWhenSought = true }]));

        var found = await SearchAsync("");

        Assert.Equal(
            [("Act on 18342", "Assign"), ("Customers", "Leevi Aaltonen"), ("Tickets", "18271 Bus stop"), ("Go to", "Desk, Leena's lane")],
            found.Select(g => (g.Name, string.Join(", ", g.Hits.Select(h => h.Title)))).Select(g => g.Item1 == "Go to" ? ("Go to", g.Item2) : g));
    }

    [Theory]
    [InlineData("lee", "Act on 18342: Assign to Leena Nyberg | Customers: Leevi Aaltonen | Tickets: 18271 Bus stop | Go to: Leena's lane")]
    [InlineData("> nyb ass", "Act on 18342: Assign to Leena Nyberg")]
    [InlineData("#18", "Tickets: 18271 Bus stop")]
    [InlineData("@lee", "Customers: Leevi Aaltonen")]
    [InlineData("ena", "Customers: Leevi Aaltonen | Tickets: 18271 Bus stop")]
    public async Task A_sign_asks_one_source_and_words_narrow_what_has_no_reader_of_its_own(string typed, string expected)
    {
        page.Offer(this, () => new("18342", [Hit("Assign"), Hit("Assign to Leena Nyberg") with { OnlyWhenSought = true }]));

        var found = await SearchAsync(typed);

        Assert.Equal(expected, string.Join(" | ", found.Select(g => $"{g.Name}: {string.Join(", ", g.Hits.Select(h => h.Title))}")));
    }

    [Fact]
    public async Task A_page_that_was_left_offers_nothing_and_takes_nothing_from_the_next()
    {
        var next = new object();
        page.Offer(this, () => new("1", [Hit("Old")]));
        page.Offer(next, () => new("2", [Hit("New")]));
        page.Withdraw(this);
        Assert.Equal("Act on 2", (await SearchAsync(""))[0].Name);

        page.Withdraw(next);

        Assert.Equal("Customers", (await SearchAsync(""))[0].Name);
    }

    [Theory]
    [InlineData("Leena Nyberg", "lee", "[Lee]na Nyberg")]
    [InlineData("Leena Nyberg", "nyb lee", "[Lee]na [Nyb]erg")]
    [InlineData("Åke Öberg", "ake", "[Åke] Öberg")]
    [InlineData("18342 Water", "#183", "[183]42 Water")]
    [InlineData("Water", "ter", "Water")]
    [InlineData("", "a", "")]
    public void The_letters_that_were_typed_are_marked(string title, string typed, string expected) =>
        Assert.Equal(expected, string.Concat(PaletteMarks.Of(title, typed).Select(p => p.Marked ? $"[{p.Part}]" : p.Part)));

    private Task<IReadOnlyList<PaletteGroup>> SearchAsync(string typed) => new PaletteSearch(
    [
        new Source("Go to", 40, null, "Desk", "Leena's lane"), new Source("Tickets", 30, '#', "18271 Bus stop"), new Source("Customers", 20, '@', "Leevi Aaltonen"),
    ], page).FindAsync(typed, name => $"Act on {name}", TestContext.Current.CancellationToken);

    private static PaletteHit Hit(string title) => new(title, "");

    private sealed record Source(string Group, int Order, char? Prefix, params string[] Titles) : IPaletteSource
    {
        public Task<IReadOnlyList<PaletteHit>> FindAsync(string words, CancellationToken ct) => Task.FromResult<IReadOnlyList<PaletteHit>>([.. Titles.Select(Hit)]);
    }
}

using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Shell;
using StaffPortal.Tests.Controls;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Shell;

public sealed class RailTests : ControlsContext
{
    public RailTests()
    {
        Services.AddSingleton(Place("Help", "/help", 910));
        Services.AddSingleton(Place("Settings", "/settings", 900, nameof(FactName.ManageKeys)));
        Services.AddSingleton(Place("NotFound", "/desk", 10, nameof(FactName.ReadTickets)));
        Services.AddSingleton(new RailBadge("NotFound", typeof(FourNew)));
    }

    [Fact]
    public void Only_places_one_has_a_right_to_are_there_in_their_order()
    {
        Assert.Equal(["/desk", "/help"], Hrefs(FactName.ReadTickets));
        Assert.Equal(["/desk", "/settings", "/help"], Hrefs(FactName.ReadTickets, FactName.ManageKeys));
        Assert.Equal(["/help"], Hrefs());
    }

    [Theory]
    [InlineData("/", "/desk")]
    [InlineData("/?view=mine", "/desk")]
    [InlineData("/desk", "/desk")]
    [InlineData("/desk/18342", "/desk")]
    [InlineData("/desk?view=mine", "/desk")]
    [InlineData("/help", "/help")]
    [InlineData("/helpful", null)]
    public void The_place_one_is_at_is_marked(string at, string? marked)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(at);
        var rail = Draw(FactName.ReadTickets);
        Assert.Equal(marked, rail.FindAll("a[aria-current=page]").SingleOrDefault()?.GetAttribute("href"));
    }

    [Fact]
    public void The_mark_follows_a_change_of_page()
    {
        var rail = Draw(FactName.ReadTickets);
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("/help");
        rail.WaitForAssertion(() => Assert.Equal("/help", rail.Find("a.on").GetAttribute("href")));
    }

    [Theory]
    [InlineData(Language.Fi, "Ohje")]
    [InlineData(Language.Sv, "Hjälp")]
    [InlineData(Language.En, "Help")]
    public void A_place_is_named_in_the_readers_language(Language language, string word)
    {
        Cultures.Use(language);
        Assert.Equal(word, Draw().Find("a").TextContent.Trim());
    }

    [Fact]
    public void A_folder_can_put_a_number_on_its_place() => Assert.Equal("4", Draw(FactName.ReadTickets).Find("a[href='/desk'] .n").TextContent);

    private static RailItem Place(string key, string href, int order, string? fact = null) => new(key, typeof(ShellTexts), "", "", href, order, fact);

    private IEnumerable<string?> Hrefs(params FactName[] facts) => Draw(facts).FindAll("a").Select(link => link.GetAttribute("href"));

    private IRenderedComponent<Rail> Draw(params FactName[] facts) =>
        Render<Rail>(rail => rail.AddCascadingValue(new Viewer(Guid.Empty, "Sari Koskinen", facts.Select(fact => new Fact(fact)).ToHashSet())));

    private sealed class FourNew : ComponentBase
    {
        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, "<span class=\"n\">4</span>");
    }
}

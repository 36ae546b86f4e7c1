using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Shell;
using StaffPortal.Tests.Controls;
using Xunit;

namespace StaffPortal.Tests.Shell;

public sealed class SettingsListTests : ControlsContext
{
    public SettingsListTests()
    {
        Services.AddSingleton(new SettingsPlace("Portal", typeof(ShellTexts), "", "/settings/keys", 300, nameof(FactName.ManageKeys)));
        Services.AddSingleton(new SettingsPlace("Mine", typeof(ShellTexts), "", "/settings/mine", 10));
    }

    [Fact]
    public void Ones_own_settings_are_everybodys_and_the_portals_are_for_those_with_the_right()
    {
        Assert.Equal(["/settings/mine"], Hrefs(FactName.ReadTickets));
        Assert.Equal(["/settings/mine", "/settings/keys"], Hrefs(FactName.ManageKeys));
    }

    [Theory]
    [InlineData("/settings", "/settings/mine")]
    [InlineData("/settings/mine?x=1", "/settings/mine")]
    [InlineData("/settings/keys", "/settings/keys")]
    public void The_page_one_is_at_is_marked(string at, string marked)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo(at);
        Assert.Equal(marked, Draw(FactName.ManageKeys).Find("a[aria-current=page]").GetAttribute("href"));
    }

    private IEnumerable<string?> Hrefs(params FactName[] facts) => Draw(facts).FindAll("a").Select(link => link.GetAttribute("href"));

    private IRenderedComponent<SettingsList> Draw(params FactName[] facts) =>
        Render<SettingsList>(list => list.AddCascadingValue(new Viewer(Guid.NewGuid(), "Leena", facts.Select(fact => new Fact(fact)).ToHashSet())));
}

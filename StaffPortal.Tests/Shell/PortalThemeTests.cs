using MudBlazor;
using MudBlazor.Utilities;
using StaffPortal.Shell;
using Xunit;

namespace StaffPortal.Tests.Shell;

/// <summary>MudBlazor's slots and the tokens say the same: what is drawn by either looks alike.</summary>
public sealed class PortalThemeTests
{
    private static readonly (string Slot, Func<Palette, MudColor> Of, string Token)[] Slots =
    [
        ("Background", p => p.Background, "bg"),
        ("BackgroundGray", p => p.BackgroundGray, "sunken"),
        ("Surface", p => p.Surface, "surface"),
        ("TextPrimary", p => p.TextPrimary, "text"),
        ("TextSecondary", p => p.TextSecondary, "text-2"),
        ("TextDisabled", p => p.TextDisabled, "text-3"),
        ("ActionDefault", p => p.ActionDefault, "text-2"),
        ("ActionDisabled", p => p.ActionDisabled, "text-3"),
        ("ActionDisabledBackground", p => p.ActionDisabledBackground, "sunken"),
        ("Divider", p => p.Divider, "border"),
        ("DividerLight", p => p.DividerLight, "border"),
        ("LinesDefault", p => p.LinesDefault, "border"),
        ("LinesInputs", p => p.LinesInputs, "border-strong"),
        ("TableLines", p => p.TableLines, "border"),
        ("TableHover", p => p.TableHover, "selected"),
        ("TableStriped", p => p.TableStriped, "surface-2"),
        ("Primary", p => p.Primary, "primary"),
        ("PrimaryContrastText", p => p.PrimaryContrastText, "on-primary"),
        ("Secondary", p => p.Secondary, "text-2"),
        ("Tertiary", p => p.Tertiary, "prot"),
        ("Info", p => p.Info, "info"),
        ("Success", p => p.Success, "ok"),
        ("Warning", p => p.Warning, "warn"),
        ("Error", p => p.Error, "crit"),
        ("ErrorContrastText", p => p.ErrorContrastText, "text-inv"),
        ("Dark", p => p.Dark, "rail"),
        ("DrawerBackground", p => p.DrawerBackground, "rail"),
        ("DrawerText", p => p.DrawerText, "rail-text"),
        ("DrawerIcon", p => p.DrawerIcon, "rail-text"),
        ("AppbarBackground", p => p.AppbarBackground, "surface"),
        ("AppbarText", p => p.AppbarText, "text"),
        ("Skeleton", p => p.Skeleton, "sunken"),
    ];

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Every_slot_has_the_colour_of_its_token(string theme)
    {
        Palette palette = theme == "light" ? PortalTheme.Theme.PaletteLight : PortalTheme.Theme.PaletteDark;
        Assert.Equal(
            Slots.Select(slot => $"{slot.Slot} {TokensTests.Colour(theme, slot.Token).ToLowerInvariant()}"),
            Slots.Select(slot => $"{slot.Slot} {slot.Of(palette).ToString(MudColorOutputFormats.Hex)}"));
    }
}

using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>Several tickets chosen and acted on together, by keyboard alone, with one undo.</summary>
public sealed class SeveralTicketsTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task Several_are_chosen_with_X_and_Shift_J_and_acted_on_with_one_undo()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen");
        var mine = await sari.CountAsync("My work");
        var rows = await sari.NumbersAsync(5);
        var bar = sari.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Acts on the chosen tickets" });
        await sari.PressAsync("j");
        await sari.PressAsync("x");
        await Expect(bar).ToContainTextAsync("1 chosen");
        await sari.PressAsync("Shift+J");
        await sari.PressAsync("Shift+J");
        await Expect(bar).ToContainTextAsync("3 chosen");
        await sari.Page.AssertAccessibleAsync();
        await sari.Page.ShootAsync("desk-several");

        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Count("My work")).ToHaveTextAsync($"{mine + 3}");
        await Expect(bar).ToHaveCountAsync(0);

        await sari.PressAsync("z");
        await Expect(sari.Count("My work")).ToHaveTextAsync($"{mine}");
        await sari.ReleaseUntilAsync(rows);
    }

    [Fact]
    public async Task One_a_colleague_was_faster_with_stays_as_it_is_and_chosen_with_the_reason()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg", "/desk?view=allopen");
        var rows = await sari.NumbersAsync(3);
        await sari.Row(rows[0]).ClickAsync();
        await sari.PressAsync("Shift+J");
        await sari.PressAsync("p");
        await sari.Page.Locator("[role=dialog] [role=option]").First.WaitForAsync();

        await leena.ChooseAsync(rows[0]);
        var to = (await leena.Row(rows[0]).GetAttributeAsync("aria-label"))!.StartsWith("Urgent", StringComparison.Ordinal) ? "High" : "Urgent";
        await leena.ActAsync("p", to);
        await Expect(leena.Row(rows[0])).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex($"^{to}"));

        await sari.Page.Locator("[role=dialog] [role=option]", new() { HasTextString = "Normal" }).ClickAsync();
        var dialog = sari.Page.GetByRole(AriaRole.Dialog, new() { Name = "1 of 2 were not changed" });
        await Expect(dialog).ToContainTextAsync($"{rows[0]}");
        await Expect(dialog).ToContainTextAsync("Leena Nyberg");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(sari.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Acts on the chosen tickets" })).ToContainTextAsync("1 chosen");
        await sari.PressAsync("Escape");
        await Expect(sari.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Acts on the chosen tickets" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task By_mouse_the_flags_cell_chooses_and_Shift_takes_those_between()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var rows = await sari.NumbersAsync(5);
        await sari.Row(rows[1]).Locator(".pk").ClickAsync();
        await sari.Row(rows[4]).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        var bar = sari.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Acts on the chosen tickets" });
        await Expect(bar).ToContainTextAsync("4 chosen");
        await bar.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Expect(bar).ToHaveCountAsync(0);
    }
}

using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A department asks another for a task on its ticket and sees how it goes, by keyboard on both sides.</summary>
public sealed class TasksTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_task_is_asked_taken_on_spoken_about_and_done_while_the_ticket_shows_it()
    {
        var olli = await DeskWindow.OpenAsync(town.Host, "olli.hakala", "/desk?view=allopen");
        var number = (await olli.NumbersAsync(1))[0];
        await olli.Page.GotoAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
        await olli.Page.Locator("html[data-keymaps='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await olli.PressAsync("w");
        await Expect(olli.Page.Locator("#task-title")).ToBeFocusedAsync();
        await olli.PressAsync("Enter");
        await Expect(olli.Page.Locator("#task-problem")).ToHaveTextAsync("Say what is to be done.");
        await olli.Page.AssertAccessibleAsync();
        await olli.Page.Keyboard.TypeAsync("Close the valve");
        await olli.PressAsync("Enter");
        await Expect(olli.Page.Locator("#task-problem")).ToHaveTextAsync("Choose the unit to ask.");
        await olli.Page.Locator("#task-team").SelectOptionAsync("Water network");
        await olli.Page.Locator("#task-target").SelectOptionAsync("4");
        await olli.Page.Locator("#task-title").PressAsync("Enter");
        await Expect(olli.Page.Locator("[data-tasks]")).ToContainTextAsync("Close the valve");
        await olli.PressAsync("3");
        var shown = olli.Page.Locator("[data-task='Close the valve']");
        await Expect(shown).ToContainTextAsync("Asked");

        var tapio = await DeskWindow.OpenAsync(town.Host, "tapio.uotila", "/desk");
        await Expect(tapio.Count("Tasks asked of us")).ToHaveTextAsync("1");
        await tapio.Page.GotoAsync(new Uri(town.Host.Address, "/desk/tasks").ToString());
        await Expect(tapio.Page.Locator("h1")).ToBeFocusedAsync();
        var asked = tapio.Page.Locator("[data-task='Close the valve']");
        await Expect(asked).ToContainTextAsync("asked by Olli Hakala");
        await tapio.Page.AssertAccessibleAsync();
        await tapio.Page.ShootAsync("tasks");
        await asked.GetByRole(AriaRole.Button, new() { Name = "Take it on" }).PressAsync("Enter");
        await Expect(shown).ToContainTextAsync("In progress");
        await asked.GetByRole(AriaRole.Textbox).FillAsync("Which valve?");
        await asked.GetByRole(AriaRole.Textbox).PressAsync("Enter");
        await Expect(shown).ToContainTextAsync("Which valve?");

        await olli.Page.AssertAccessibleAsync();
        await shown.GetByRole(AriaRole.Textbox).FillAsync("The one at the corner");
        await shown.GetByRole(AriaRole.Textbox).PressAsync("Enter");
        await Expect(asked).ToContainTextAsync("The one at the corner");
        await asked.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).PressAsync("Enter");
        await Expect(asked).ToHaveCountAsync(0);
        await Expect(tapio.Page.GetByText("Nothing is asked of you")).ToBeVisibleAsync();
        await Expect(shown).ToContainTextAsync("Done");
    }
}

using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using StaffPortal.Controls;
using Xunit;

namespace StaffPortal.Tests.Controls;

/// <summary>A dialog opened right after a choice stays, although the address follows the choice a moment later.</summary>
public sealed class DialogPlaceTests : BunitContext, IAsyncLifetime
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    public DialogPlaceTests()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task It_stays_when_only_the_query_changes_and_goes_with_the_page()
    {
        Navigation.NavigateTo("/desk?view=allopen");
        var provider = Render<DialogPlace>();
        var dialogs = Services.GetRequiredService<IDialogService>();
        await provider.InvokeAsync(() => dialogs.ShowAsync<Words>((string?)null, DialogKind.Small));
        provider.WaitForElement("[role=dialog]");

        Navigation.NavigateTo("/desk?view=allopen&ticket=10062", replace: true);
        provider.Render();
        Assert.NotEmpty(provider.FindAll("[role=dialog]"));

        Navigation.NavigateTo("/help");
        provider.WaitForAssertion(() => Assert.Empty(provider.FindAll("[role=dialog]")));
    }

    private sealed class Words : ComponentBase
    {
        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            builder.OpenComponent<MudDialog>(0);
            builder.CloseComponent();
        }
    }
}

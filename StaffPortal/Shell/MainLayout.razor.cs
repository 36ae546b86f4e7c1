using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>The frame round every page of the staff.</summary>
public sealed partial class MainLayout : IAsyncDisposable
{
    private IReadOnlyList<KeyBinding> _keys = [];
    private DotNetObjectReference<MainLayout>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _watch;
    private bool _dark;

    [CascadingParameter(Name = "Dark")]
    private bool DarkAtFirst { get; set; }

    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [Inject]
    private IEnumerable<RailItem> Places { get; set; } = [];

    [Inject]
    private IEnumerable<BarItem> BarParts { get; set; } = [];

    [Inject]
    private IEnumerable<KeyHelp> Help { get; set; } = [];

    [Inject]
    private IStringLocalizerFactory Texts { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private AuthenticationStateProvider Authentication { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    /// <summary>Told by the browser; the choice itself is kept there and in the person's record.</summary>
    [JSInvokable]
    [OpenToAll("Only the theme of one's own screen.")]
    public Task ThemeChanged(bool dark) => InvokeAsync(() =>
    {
        _dark = dark;
        StateHasChanged();
    });

    public async ValueTask DisposeAsync()
    {
        Authentication.AuthenticationStateChanged -= PersonChanged;
        try
        {
            if (_watch is not null)
            {
                await _watch.InvokeVoidAsync("dispose");
                await _watch.DisposeAsync();
            }

            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
        }

        _self?.Dispose();
    }

    protected override void OnInitialized()
    {
        _dark = DarkAtFirst;
        Authentication.AuthenticationStateChanged += PersonChanged;
        _keys =
        [
            .. Places.Where(place => place.Keys is not null && place.IsFor(Viewer)).Select(place => new KeyBinding(place.Keys!, () => Go(place))),
            .. Places.Where(place => place.ShortKey is not null && place.IsFor(Viewer)).Select(place => new KeyBinding(place.ShortKey!, () => Go(place))),
            .. BarParts.Where(part => part is { Key: not null, MenuId: not null } && part.IsFor(Viewer)).Select(part => new KeyBinding(part.Key!, () => OpenMenuAsync(part.MenuId!))),
            new KeyBinding("Ctrl+K", PaletteAsync),
            new KeyBinding("?", () => KeySheetDialog.ShowAsync(Dialogs, KeySheetDialog.SectionsOf(Help, Texts))),
        ];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _self = DotNetObjectReference.Create(this);
        _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/preferences.js");
        _watch = await _module.InvokeAsync<IJSObjectReference>("watchTheme", _self);
        var dark = await _module.InvokeAsync<bool>("isDark");
        if (dark != _dark)
            await ThemeChanged(dark);
    }

    // A circuit outlives its cookie: whoever no longer works here is shown the door, not an old page.
    private void PersonChanged(Task<AuthenticationState> state) => _ = InvokeAsync(async () =>
    {
        if ((await state).User.Identity?.IsAuthenticated != true)
            Navigation.NavigateTo("/sign-in", forceLoad: true);
    });

    private async Task PaletteAsync()
    {
        switch (Viewer is null ? null : await PaletteDialog.AskAsync(Dialogs))
        {
            case { Href: { } href }:
                Navigation.NavigateTo(href);
                break;
            case { Act: { } act }:
                await act();
                break;
        }
    }

    private async Task OpenMenuAsync(string id)
    {
        if (_module is not null)
            await _module.InvokeVoidAsync("openMenu", id);
    }

    private Task Go(RailItem place)
    {
        Navigation.NavigateTo(place.Href);
        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace StaffPortal.Controls;

/// <summary>
/// The keys of a page; draws nothing. The map in the browser is <c>js/keys.js</c>: single keys rest in text fields and can be switched off.
/// Several may be on a page; the one that came last is asked first.
/// </summary>
public sealed class KeyMap : ComponentBase, IAsyncDisposable
{
    private IJSObjectReference? _module;
    private DotNetObjectReference<KeyMap>? _self;
    private int _id;
    private string? _known;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<KeyBinding> Bindings { get; set; } = [];

    /// <summary>Works while a dialog is open; for the dialog's own keys.</summary>
    [Parameter]
    public bool InDialog { get; set; }

    /// <summary>Called by the browser with the keys as they were registered.</summary>
    [JSInvokable]
    public Task Pressed(string keys) => InvokeAsync(async () =>
    {
        // Only what is on the page now: a browser may send anything, at any time.
        var binding = Bindings.FirstOrDefault(binding => Same(binding.Keys, keys));
        if (binding is not null)
            await binding.Act();
    });

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
            {
                await _module.InvokeVoidAsync("unregister", _id);
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its keys with it.
        }

        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var keys = Bindings.Select(binding => binding.Keys).ToArray();
        var repeats = Bindings.Where(binding => binding.Repeats).Select(binding => binding.Keys).ToArray();
        var known = string.Join('\n', keys) + "\n\n" + string.Join('\n', repeats);
        if (known == _known)
            return;
        _known = known;
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/keys.js");
            _id = await _module.InvokeAsync<int>("register", _self, keys, new { repeats, inDialog = InDialog });
        }
        else if (_module is not null)
        {
            await _module.InvokeVoidAsync("change", _id, keys, repeats);
        }
    }

    private static bool Same(string ours, string pressed) => string.Equals(ours, pressed, StringComparison.OrdinalIgnoreCase);
}

using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffPortal.Live;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>"Live · 0.2 s": the way to the circuit and back, and how long ago the follower last read the journal.</summary>
public sealed partial class LiveLabel : IAsyncDisposable
{
    private DotNetObjectReference<LiveLabel>? _self;
    private IJSObjectReference? _module;
    private IDisposable? _stopping;

    [Inject]
    private LiveFeed Feed { get; set; } = default!;

    [Inject]
    private LiveHealth Health { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    /// <summary>Answered by the circuit once a second while the page is in view.</summary>
    /// <returns>Milliseconds since the follower last read the journal.</returns>
    [JSInvokable]
    [OpenToAll("A number without any person or ticket in it.")]
    public int Beat() => (int)Math.Min(int.MaxValue, Health.Age.TotalMilliseconds);

    public async ValueTask DisposeAsync()
    {
        _stopping?.Dispose();
        try
        {
            if (_module is not null)
            {
                await _module.InvokeVoidAsync("detach");
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
        }

        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _self = DotNetObjectReference.Create(this);
        _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/live.js");
        await _module.InvokeVoidAsync("attach", _self);
        _stopping = Feed.Subscribe([Topics.Stopping], news => _ = InvokeAsync(PauseAsync));
    }

    private async Task PauseAsync()
    {
        try
        {
            await _module!.InvokeVoidAsync("pause");
        }
        catch (JSDisconnectedException)
        {
            // The page went first.
        }
    }

    protected override bool ShouldRender() => false;
}

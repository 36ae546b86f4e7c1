using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using StaffPortal.Rights;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Tickets.Screens;

/// <summary>Files on their way: dragged here, pasted, picked or taken with the phone's camera. Bytes go over HTTP, not through the circuit.</summary>
public sealed partial class UploadBox : IAsyncDisposable
{
    private readonly List<FileUpload> uploads = [];
    private readonly TaskCompletionSource watches = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ElementReference box;
    private IJSObjectReference? watch;
    private DotNetObjectReference<UploadBox>? self;

    /// <summary>Where each file is posted to.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <summary>The key that picks files; empty when there is none.</summary>
    [Parameter]
    public string Keys { get; set; } = "";

    /// <summary>Something is sent, or no more.</summary>
    [Parameter]
    public EventCallback<int> OnCount { get; set; }

    /// <summary>A file was taken.</summary>
    [Parameter]
    public EventCallback OnTaken { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    /// <summary>Lets files be picked.</summary>
    public async Task PickAsync()
    {
        // Its key works before the page listens to files; pressed at once it waits for that.
        await watches.Task.WaitAsync(TimeSpan.FromSeconds(4)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (watch is not null)
            await watch.InvokeVoidAsync("pick");
    }

    /// <summary>The browser begins to send a file.</summary>
    [JSInvokable]
    [OpenToAll("only draws what this browser says it sends; the endpoint decides")]
    public Task Began(string key, string name)
    {
        uploads.Add(new(key, name));
        return ShowAsync();
    }

    [JSInvokable]
    [OpenToAll("only draws how far this browser says it has come")]
    public void Moved(string key, int percent)
    {
        if (uploads.Find(u => u.Key == key) is not { } upload)
            return;
        upload.Percent = Math.Clamp(percent, 0, 100);
        StateHasChanged();
    }

    /// <summary>The browser has sent a file, or could not.</summary>
    [JSInvokable]
    [OpenToAll("only draws what the endpoint has decided")]
    public async Task Ended(string key, string? refusal)
    {
        if (uploads.Find(u => u.Key == key) is not { } upload)
            return;
        if (refusal is null or "Cancelled")
            uploads.Remove(upload);
        else
            upload.Why = Enum.TryParse<FileRefusal>(refusal, out var reason) ? T[$"Refused.{reason}", upload.Name] : T["Attach.Lost", upload.Name];
        await ShowAsync();
        if (refusal is null)
            await OnTaken.InvokeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (watch is not null)
                await watch.InvokeVoidAsync("dispose");
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
        }
        self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            var module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/attach.js");
            self = DotNetObjectReference.Create(this);
            watch = await module.InvokeAsync<IJSObjectReference>("watch", box, self, Address, AttachmentLimits.Bytes);
            watches.TrySetResult();
        }
        catch (JSDisconnectedException)
        {
            // The page was left while it was being drawn.
        }
    }

    private async Task CancelAsync(FileUpload upload)
    {
        if (watch is not null)
            await watch.InvokeVoidAsync("cancel", upload.Key);
    }

    private Task Dismiss(FileUpload upload)
    {
        uploads.Remove(upload);
        return ShowAsync();
    }

    private Task ShowAsync()
    {
        StateHasChanged();
        return OnCount.InvokeAsync(uploads.Count);
    }

    private sealed class FileUpload(string key, string name)
    {
        public string Key { get; } = key;

        public string Name { get; } = name;

        public int Percent { get; set; }

        /// <summary>Why it was not taken, in words.</summary>
        public string? Why { get; set; }
    }
}

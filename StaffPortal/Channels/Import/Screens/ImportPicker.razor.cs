using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Channels.Import.Screens;

/// <summary>Picks files and shows those that were sent. Bytes go over HTTP, not through the circuit.</summary>
public sealed partial class ImportPicker : IAsyncDisposable
{
    private readonly List<Sending> uploads = [];
    private ElementReference card;
    private IJSObjectReference? watch;
    private DotNetObjectReference<ImportPicker>? self;

    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public string Hint { get; set; } = "";

    /// <summary>What the button says.</summary>
    [Parameter, EditorRequired]
    public string Button { get; set; } = "";

    /// <summary>Where each file is posted.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <summary>Bytes of one file.</summary>
    [Parameter, EditorRequired]
    public long Most { get; set; }

    /// <summary>Endings the browser offers.</summary>
    [Parameter]
    public string Accepts { get; set; } = "";

    [Parameter]
    public bool IsMany { get; set; }

    [Parameter]
    public bool IsDisabled { get; set; }

    /// <summary>Those that were sent.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ImportUpload> Files { get; set; } = [];

    [Parameter, EditorRequired]
    public EventCallback OnChanged { get; set; }

    [Parameter, EditorRequired]
    public EventCallback<Guid> OnRemove { get; set; }

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    private string HintId => Id + "-hint";

    /// <summary>The browser begins to send a file.</summary>
    [JSInvokable]
    [OpenToAll("only draws what this browser says it sends; the endpoint decides")]
    public void Began(string key, string name)
    {
        uploads.RemoveAll(u => u.Why is not null);
        uploads.Add(new(key, name));
        StateHasChanged();
    }

    [JSInvokable]
    [OpenToAll("only draws how far this browser says it has come")]
    public void Moved(string key, int percent)
    {
        if (uploads.Find(u => u.Key == key) is { } upload)
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
            upload.Why = WordsOf(refusal, upload.Name);
        await OnChanged.InvokeAsync();
        StateHasChanged();
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
            // Two pickers stand on the page: what is dropped somewhere on it belongs to neither.
            watch = await module.InvokeAsync<IJSObjectReference>("watch", card, self, Address, Most, false);
            // The button can be pressed now.
            StateHasChanged();
        }
        catch (JSDisconnectedException)
        {
            // The page was left while it was being drawn.
        }
    }

    private async Task PickAsync()
    {
        if (watch is not null)
            await watch.InvokeVoidAsync("pick");
    }

    private async Task CancelAsync(Sending upload)
    {
        if (watch is not null)
            await watch.InvokeVoidAsync("cancel", upload.Key);
    }

    private string WordsOf(string refusal, string name) => refusal switch
    {
        nameof(FileRefusal.TooLarge) => T["Choice.TooLarge", name, Figures.Whole(Most >> 20)],
        nameof(FileRefusal.Empty) or nameof(FileRefusal.NoRoom) or nameof(FileRefusal.NoRight) => Refusals[$"Refused.{refusal}", name],
        _ => T["Choice.Lost", name],
    };

    private string Size(long bytes) => bytes < 1_000_000 ? Refusals["Size.Kilo", Figures.Whole(Math.Max(1, bytes / 1_000))] : Refusals["Size.Mega", Figures.Decimal(bytes / 1_000_000d)];

    private sealed class Sending(string key, string name)
    {
        public string Key { get; } = key;

        public string Name { get; } = name;

        public int Percent { get; set; }

        /// <summary>Why it was not taken, in words.</summary>
        public string? Why { get; set; }
    }
}

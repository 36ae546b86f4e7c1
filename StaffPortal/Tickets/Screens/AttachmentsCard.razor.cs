using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Tickets.Screens;

/// <summary>The files of one ticket: dragged here, pasted, picked or taken with the phone's camera. Bytes go over HTTP, not through the circuit.</summary>
public sealed partial class AttachmentsCard : LiveComponent, IAsyncDisposable
{
    private readonly List<FileUpload> uploads = [];
    private IReadOnlyList<AttachmentLine> files = [];
    private IReadOnlyList<KeyBinding> keys = [];
    private ElementReference card;
    private IJSObjectReference? module;
    private IJSObjectReference? watch;
    private readonly TaskCompletionSource watches = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DotNetObjectReference<AttachmentsCard>? self;

    [Parameter, EditorRequired]
    public TicketId Ticket { get; set; }

    [Parameter, EditorRequired]
    public long Number { get; set; }

    [Parameter]
    public bool MayWork { get; set; }

    [Inject]
    private AttachmentReader Reader { get; set; } = default!;

    [Inject]
    private AttachmentDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Ticket(Ticket.Value)];

    /// <summary>The browser begins to send a file.</summary>
    [JSInvokable]
    [OpenToAll("only draws what this browser says it sends; the endpoint decides")]
    public void Began(string key, string name)
    {
        uploads.Add(new(key, name));
        StateHasChanged();
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
    public void Ended(string key, string? refusal)
    {
        if (uploads.Find(u => u.Key == key) is not { } upload)
            return;
        if (refusal is null or "Cancelled")
            uploads.Remove(upload);
        else
            upload.Why = Enum.TryParse<FileRefusal>(refusal, out var reason) ? T[$"Refused.{reason}", upload.Name] : T["Attach.Lost", upload.Name];
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
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

    protected override Task OnInitializedAsync()
    {
        keys = [new("T", PickAsync)];
        return base.OnInitializedAsync();
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct) =>
        files = await Reader.OfAsync(await Current.GetAsync(ct), Ticket, ct);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || !MayWork)
            return;
        try
        {
            module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/attach.js");
            self = DotNetObjectReference.Create(this);
            watch = await module.InvokeAsync<IJSObjectReference>("watch", card, self, FormattableString.Invariant($"/ticket/{Number}/files"), AttachmentLimits.Bytes);
            watches.TrySetResult();
        }
        catch (JSDisconnectedException)
        {
            // The page was left while it was being drawn.
        }
    }

    private async Task PickAsync()
    {
        // Its key works before the page listens to files; pressed at once it waits for that.
        await watches.Task.WaitAsync(TimeSpan.FromSeconds(4)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (watch is not null)
            await watch.InvokeVoidAsync("pick");
    }

    private async Task CancelAsync(FileUpload upload)
    {
        if (watch is not null)
            await watch.InvokeVoidAsync("cancel", upload.Key);
    }

    private async Task RemoveAsync(AttachmentLine file)
    {
        var outcome = await Desk.RemoveAsync(await Current.GetAsync(Gone), CommandId.New(), Ticket, file.Id, Gone);
        Snackbar.Clear();
        if (outcome is not Attached)
        {
            Say(outcome, file.Name);
            return;
        }
        Snackbar.Add(T["Attach.Removed", file.Name], Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            snack.Action = T["Undo"];
            snack.VisibleStateDuration = 8_000;
            snack.OnClick = _ => BringBackAsync(file);
        });
    }

    private async Task BringBackAsync(AttachmentLine file)
    {
        var outcome = await Desk.BringBackAsync(await Current.GetAsync(Gone), CommandId.New(), Ticket, file.Id, Gone);
        if (outcome is not Attached)
            Say(outcome, file.Name);
    }

    private void Say(AttachmentOutcome outcome, string name) =>
        Snackbar.Add(outcome is FileRefused refused ? T[$"Refused.{refused.Reason}", name] : T["Attach.Gone"], Severity.Warning);

    private string SizeOf(long bytes) => bytes switch
    {
        < 1_000 => T["Size.Bytes", Figures.Whole(bytes)],
        < 1_000_000 => T["Size.Kilo", Figures.Whole(bytes / 1_000)],
        _ => T["Size.Mega", Figures.Decimal(bytes / 1_000_000d)],
    };

    private static string Drawing(FileKind kind) => kind switch
    {
        FileKind.Pdf => Icons.Material.Outlined.PictureAsPdf,
        FileKind.Csv or FileKind.Xlsx or FileKind.Ods => Icons.Material.Outlined.TableChart,
        _ => Icons.Material.Outlined.Description,
    };

    private sealed class FileUpload(string key, string name)
    {
        public string Key { get; } = key;

        public string Name { get; } = name;

        public int Percent { get; set; }

        /// <summary>Why it was not taken, in words.</summary>
        public string? Why { get; set; }
    }
}

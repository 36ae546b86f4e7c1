using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;
using Microsoft.JSInterop;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>The live list of one view: what is shown, what is held, the way through it by keys.</summary>
public sealed partial class QueueList : LiveComponent
{
    private const int RowHeight = 50;

    private ILookup<Guid, Present> here = Array.Empty<Present>().ToLookup(_ => default(Guid));
    private Virtualize<ShownRow>? window;
    private ElementReference box;
    private IJSObjectReference? module;
    private DotNetObjectReference<QueueList>? self;
    private CancellationTokenSource? first;
    private bool failed;
    private bool stopped;
    private bool watching;
    private int marked;

    [Parameter, EditorRequired]
    public QueueView View { get; set; } = default!;

    /// <summary>When not empty, the list shows what was found instead of the view.</summary>
    [Parameter]
    public string Words { get; set; } = "";

    [Parameter, EditorRequired]
    public Viewer Viewer { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Heading { get; set; } = "";

    [Parameter]
    public TicketId? Chosen { get; set; }

    /// <summary>Those chosen together.</summary>
    [Parameter]
    public Picks Picks { get; set; } = new();

    [Parameter]
    public RenderFragment? Filters { get; set; }

    /// <summary>Stands in place of the filters while several are chosen.</summary>
    [Parameter]
    public RenderFragment? Bar { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnChoose { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnOpen { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnTake { get; set; }

    [Parameter]
    public EventCallback<(QueueRow Row, bool UpTo)> OnPick { get; set; }

    [Parameter]
    public EventCallback<HeldNews> OnHeld { get; set; }

    [Parameter]
    public EventCallback OnClear { get; set; }

    [Inject]
    private DeskList List { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private PresenceBoard Presence { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    protected override IEnumerable<string> Topics =>
        [View is { Kind: QueueKind.Team, Team: { } team } && Words.Length == 0 ? Live.Topics.Queue(team.Value) : Live.Topics.Desk, Live.Topics.Names, Live.Topics.Presence, Live.Topics.Pulse];

    private HeldList Held => List.Held;

    private string HeldText => (Held.HeldNew, Held.HeldMoved, Held.HeldGone) switch
    {
        (> 0, > 0, _) => T["Held.NewMoved", Held.HeldNew, Held.HeldMoved],
        (> 0, _, _) => T["Held.New", Held.HeldNew],
        (_, > 0, _) => T["Held.Moved", Held.HeldMoved],
        _ => T["Held.Gone", Held.HeldGone],
    };

    /// <summary>What is on the screen, from the top.</summary>
    public IReadOnlyList<QueueRow> Rows => [.. Held.Shown.Select(s => s.Row)];

    public QueueRow? Row(TicketId? id) => Held.Shown.FirstOrDefault(s => s.Row.Id == id)?.Row;

    public void Opened(TicketId id) => Held.Opened(id);

    public void Anticipate(TicketId id, Func<QueueRow, QueueRow> change)
    {
        Held.Anticipate(id, change);
        _ = RefreshAsync();
    }

    /// <summary>An act was refused: its effect goes, unless the row is newer by now.</summary>
    public void TakeBack(QueueRow before) => Anticipate(before.Id, now => now.Version > before.Version ? now : before);

    /// <summary>Shows what is held. Also called by the browser after the list rested at its top for a second.</summary>
    [JSInvokable]
    [OpenToAll("shows again what this screen has read already")]
    public async Task ReleaseAsync()
    {
        Held.Release(Clock.GetUtcNow());
        await OnHeld.InvokeAsync(new(0, 0, false));
        await RefreshAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (List.View is null || (List.View == View && List.Words == Words))
            return;
        List.Choose(View, Words);
        watching = false;
        ListenAnew();
        await ReadFirstAsync();
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        here = Presence.Now().SelectMany(open => open.Where(p => p.Staff != Viewer.ActorId), (open, p) => (open.Key, p)).ToLookup(o => o.Key, o => o.p);
        marked++;
        if (List.View is null)
            List.Choose(View, Words);
        if (stopped)
            return;
        if (!List.IsRead)
            await ReadFirstAsync();
        else if (failed || touched.Any(t => t is not (Live.Topics.Presence or Live.Topics.Pulse)))
            await ReadAsync(ct);
        if (window is not null)
            await window.RefreshDataAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!List.IsRead || Held.Shown.Count == 0 || watching)
            return;
        watching = true;
        try
        {
            module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./js/scroll.js");
            self ??= DotNetObjectReference.Create(this);
            await module.InvokeAsync<IJSObjectReference>("restAtTop", box, self, nameof(ReleaseAsync));
        }
        catch (JSDisconnectedException)
        {
            // The page was left while it was being drawn.
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            self?.Dispose();
    }

    /// <summary>The first reading of a view can be stopped, when it takes longer than one wants to wait.</summary>
    private async Task ReadFirstAsync()
    {
        using var reading = first = CancellationTokenSource.CreateLinkedTokenSource(Gone);
        stopped = false;
        try
        {
            await ReadAsync(reading.Token);
        }
        catch (OperationCanceledException) when (reading.IsCancellationRequested && !Gone.IsCancellationRequested)
        {
            stopped = first == reading;
        }
        finally
        {
            if (first == reading)
                first = null;
        }
    }

    private void Stop() => first?.Cancel();

    private async Task ReadAgainAsync() => await ReadFirstAsync();

    private Task ReadAsync(CancellationToken ct) => TryAsync(async () =>
    {
        if (await List.ReadAsync(await Current.GetAsync(ct), ct) is { } news)
            await OnHeld.InvokeAsync(news);
    });

    private Task LoadMoreAsync(CancellationToken ct) => TryAsync(async () => await List.ReadOnAsync(await Current.GetAsync(ct), ct));

    private async Task TryAsync(Func<Task> read)
    {
        try
        {
            await read();
            failed = false;
        }
        catch (Exception failure) when (Storage.Passes(failure))
        {
            // What is shown stays; the pulse tries again within ten seconds.
            failed = true;
        }
    }

    private async ValueTask<ItemsProviderResult<ShownRow>> ProvideAsync(ItemsProviderRequest request)
    {
        if (request.StartIndex + request.Count > Held.Shown.Count && List.More)
            await LoadMoreAsync(request.CancellationToken);
        return new(Held.Shown.Skip(request.StartIndex).Take(request.Count), Held.Shown.Count + (List.More ? 10 : 0));
    }

    private async Task RefreshAsync()
    {
        if (window is not null)
            await window.RefreshDataAsync();
        StateHasChanged();
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;
using Microsoft.JSInterop;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>The live list of one view: what is shown, what is held, the way through it by keys.</summary>
public sealed partial class QueueList : LiveComponent
{
    private const int RowHeight = 50;
    private const int FirstPage = 60;
    private const int NextPage = 100;

    /// <summary>Rows one screen goes through; beyond, a filter or words find sooner.</summary>
    private const int Most = 2_000;

    private readonly HeldList held = new();
    private ILookup<Guid, Present> here = Array.Empty<Present>().ToLookup(_ => default(Guid));
    private Virtualize<ShownRow>? window;
    private ElementReference box;
    private IJSObjectReference? module;
    private DotNetObjectReference<QueueList>? self;
    private QueueView? read;
    private string? readWords;
    private bool loaded;
    private bool more;
    private bool failed;
    private bool watching;
    private int marked;
    private int? total;
    private long seq;

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

    [Parameter]
    public RenderFragment? Filters { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnChoose { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnOpen { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnTake { get; set; }

    [Parameter]
    public EventCallback<HeldNews> OnHeld { get; set; }

    [Parameter]
    public EventCallback OnClear { get; set; }

    [Inject]
    private DeskReads Reads { get; set; } = default!;

    [Inject]
    private QueueReader Queue { get; set; } = default!;

    [Inject]
    private TicketReader Tickets { get; set; } = default!;

    [Inject]
    private TicketSearchReader Search { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private PresenceBoard Presence { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    protected override IEnumerable<string> Topics =>
        [View is { Kind: QueueKind.Team, Team: { } team } && Words.Length == 0 ? Live.Topics.Queue(team.Value) : Live.Topics.Desk, Live.Topics.Presence, Live.Topics.Pulse];

    private bool IsFiltered => View.Language is not null || View.Priority is not null || View.Stage is not null || View.Channel is not null;

    private string HeldText => (held.HeldNew, held.HeldMoved, held.HeldGone) switch
    {
        (> 0, > 0, _) => T["Held.NewMoved", held.HeldNew, held.HeldMoved],
        (> 0, _, _) => T["Held.New", held.HeldNew],
        (_, > 0, _) => T["Held.Moved", held.HeldMoved],
        _ => T["Held.Gone", held.HeldGone],
    };

    public QueueRow? Row(TicketId? id) => held.Shown.FirstOrDefault(s => s.Row.Id == id)?.Row;

    public void Opened(TicketId id) => held.Opened(id);

    public void Anticipate(TicketId id, Func<QueueRow, QueueRow> change)
    {
        held.Anticipate(id, change);
        _ = RefreshAsync();
    }

    /// <summary>Shows what is held. Also called by the browser after the list rested at its top for a second.</summary>
    [JSInvokable]
    [OpenToAll("shows again what this screen has read already")]
    public async Task ReleaseAsync()
    {
        held.Release(Clock.GetUtcNow());
        await OnHeld.InvokeAsync(new(0, 0, false));
        await RefreshAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (read is null || (read == View && readWords == Words))
            return;
        ListenAnew();
        loaded = false;
        await StartAsync(Gone);
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        here = Presence.Now().SelectMany(open => open.Where(p => p.Staff != Viewer.ActorId), (open, p) => (open.Key, p)).ToLookup(o => o.Key, o => o.p);
        marked++;
        try
        {
            if (read is null)
                await StartAsync(ct);
            else if (failed || touched.Any(t => t is not (Live.Topics.Presence or Live.Topics.Pulse)))
                await HearAsync(ct);
            failed = false;
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or TimeoutException)
        {
            // What is shown stays; the pulse tries again within ten seconds.
            failed = true;
        }
        if (window is not null)
            await window.RefreshDataAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!loaded || held.Shown.Count == 0 || watching)
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

    /// <summary>A new view: what is read is shown at once.</summary>
    private async Task StartAsync(CancellationToken ct)
    {
        (read, readWords, watching) = (View, Words, false);
        var viewer = await Current.GetAsync(ct);
        if (Words.Length > 0)
        {
            held.Start(await Search.FindAsync(viewer, Words, ct));
            more = false;
        }
        else
        {
            var rows = await Reads.RowsAsync(viewer, View, FirstPage, ct);
            held.Start(rows.Value);
            (seq, more) = (rows.Seq, rows.Value.Count == FirstPage);
            await CountAsync(viewer, ct);
        }
        loaded = true;
        await OnHeld.InvokeAsync(new(0, 0, false));
    }

    private async Task HearAsync(CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        var head = Feed.Head;
        var before = held.HeldRows.Select(r => r.Id).ToHashSet();
        IReadOnlyList<QueueRow> rows;
        if (Words.Length > 0)
        {
            // What was found stays as found; only the rows themselves follow.
            rows = await Queue.RowsAsync(viewer, [.. held.Shown.Select(s => s.Row.Id)], ct);
            var now = rows.ToDictionary(r => r.Id);
            rows = [.. held.Shown.Where(s => now.ContainsKey(s.Row.Id)).Select(s => now[s.Row.Id])];
        }
        else
        {
            var count = Math.Max(FirstPage, held.Shown.Count);
            var answer = await Reads.RowsAsync(viewer, View, count, ct);
            (rows, head) = (answer.Value, answer.Seq);
            more = rows.Count >= count;
            await CountAsync(viewer, ct);
        }
        var missing = held.Missing(rows);
        var elsewhere = (await Queue.RowsAsync(viewer, missing, ct)).ToDictionary(r => r.Id);
        var why = await Tickets.LastChangesAsync(viewer, [.. missing.Where(id => !elsewhere.TryGetValue(id, out var row) || !View.Holds(row))], ct);
        held.Hear(rows, elsewhere, View.Holds, id => why.TryGetValue(id, out var change) ? new(change.Kind, change.Who, change.At) : null);
        seq = head;
        var arrived = held.HeldRows.Where(r => !before.Contains(r.Id)).ToList();
        await OnHeld.InvokeAsync(new(held.HeldNew, arrived.Count, arrived.Any(r => r.Priority == Priority.Urgent)));
    }

    /// <summary>The same count as beside the view's name; a filtered list counts its own rows.</summary>
    private async Task CountAsync(Viewer viewer, CancellationToken ct)
    {
        if (IsFiltered || View.WithDone)
        {
            total = null;
            return;
        }
        var (counts, mine, _) = await Reads.CountsAsync(viewer, ct);
        total = View.Kind switch
        {
            QueueKind.Unassigned => counts.Unassigned,
            QueueKind.Mine => mine,
            QueueKind.Flagged => counts.Flagged,
            QueueKind.Team => counts.Teams.GetValueOrDefault(View.Team!.Value),
            _ => counts.AllOpen,
        };
    }

    private async ValueTask<ItemsProviderResult<ShownRow>> ProvideAsync(ItemsProviderRequest request)
    {
        if (request.StartIndex + request.Count > held.Shown.Count && more)
            await LoadMoreAsync(request.CancellationToken);
        return new(held.Shown.Skip(request.StartIndex).Take(request.Count), held.Shown.Count + (more ? 10 : 0));
    }

    private async Task LoadMoreAsync(CancellationToken ct)
    {
        if (held.Shown.Count >= Most || held.End is not { } end)
        {
            more = false;
            return;
        }
        var viewer = await Current.GetAsync(ct);
        var page = await Reads.PageAsync(viewer, View, end.KeyFor(View.Order), NextPage, ct);
        more = page.Count == NextPage;
        held.Append(page);
    }

    private async Task RefreshAsync()
    {
        if (window is not null)
            await window.RefreshDataAsync();
        StateHasChanged();
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Casework.Screens.Tasks;
using StaffPortal.Controls;
using StaffPortal.Customers.Protection;
using StaffPortal.Customers.Screens;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;
using StaffPortal.Timeline.Screens;
using StaffPortal.Triage;
using StaffPortal.Triage.Screens;

namespace StaffPortal.Casework.Screens;

/// <summary>One ticket on a page of its own: who, where, until when, what was said, what happened, and what to do.</summary>
public sealed partial class TicketPage
{
    private IReadOnlyList<KeyBinding> keys = [];
    private IReadOnlyList<JournalLine> journal = [];
    private IReadOnlyList<TaskLine> tasks = [];
    private CaseCustomer? customer;
    private CaseWalk? walk;
    private DeskAddress? from;
    private Viewer? viewer;
    private TicketId? open;
    private Composer? composer;
    private ShutTimer? shuts;
    private HoldBar? holds;
    private CaseTab shown;
    private long opened;
    private bool changesOnly;
    private bool moreJournal;

    [Parameter]
    public long Number { get; set; }

    [Inject]
    private CaseReader Cases { get; set; } = default!;

    [Inject]
    private TaskReader Tasks { get; set; } = default!;

    [Inject]
    private TaskActs TaskActs { get; set; } = default!;

    [Inject]
    private DeskReads Reads { get; set; } = default!;

    [Inject]
    private TicketActs Acts { get; set; } = default!;

    [Inject]
    private PageActs Page { get; set; } = default!;

    [Inject]
    private ProtectionActs Guard { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <summary>Offered to whoever may open protected persons alone.</summary>
    private EventCallback ShowPlace => customer is { MayOpen: true } ? EventCallback.Factory.Create(this, () => DiscloseAsync(OpenedPart.Address)) : default;

    protected override TicketId? Open => open;

    protected override Viewer? Me => viewer;

    protected override Composer? Writing => composer;

    protected override IEnumerable<string> Topics =>
        Details?.Customer is { } known ? base.Topics.Append(Live.Topics.Customer(known.Value)) : base.Topics;

    private string? Owner => Staff.Current.Person(Details?.Row.Owner)?.Name;

    private string? DepartmentName => Details is null ? null : Catalogue.Current.Departments.GetValueOrDefault(Details.Row.Department)?.Name.Here;

    private List<(CaseTab Tab, string Words, string Count)> Tabs =>
    [
        (CaseTab.Conversation, T["Conversation"], Figures.Whole(1 + Details!.Messages.Count(m => m.State != MessageState.Withdrawn))),
        (CaseTab.Internal, C["Internal"], Figures.Whole(Details.Messages.Count(m => m.Kind == MessageKind.Note))),
        (CaseTab.Tasks, C["Tasks"], Figures.Whole(tasks.Count(t => t.IsOpen))),
        (CaseTab.Journal, C["Journal"], Figures.Whole(journal.Count) + (moreJournal ? "+" : null)),
    ];

    void IActSurface.Anticipate(TicketId id, Func<QueueRow, QueueRow> change)
    {
        if (id == open)
            Anticipate(change);
    }

    void IActSurface.TakeBack(QueueRow before) => Anticipate(now => now.Version > before.Version ? now : before);

    Task IActSurface.GoOnAsync(QueueRow done) => Task.CompletedTask;

    void IActSurface.Undone(TicketId id)
    {
        // The page stays where it is; what was undone is read again by itself.
    }

    void IActSurface.Draw() => StateHasChanged();

    protected override async Task OnInitializedAsync()
    {
        Acts.Surface = this;
        Page.Offer(this, () => Acts.OfferFor(Details?.Row, viewer, null));
        await Staff.GetAsync(default);
        await Catalogue.GetAsync(default);
        viewer = await Current.GetAsync(default);
        keys = Keys();
        await base.OnInitializedAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (opened == Number || viewer is null)
            return;
        opened = Number;
        var before = open;
        from = DeskAddress.From(Navigation.Uri);
        (open, customer, journal, tasks, shown) = (await Tickets.FindAsync(viewer, Number, Gone), null, [], [], CaseTab.Conversation);
        await OpenAnewAsync(before);
        if (open is null)
            Miss();
        else if (from is not null && walk is null)
            walk = await CaseWalk.ReadAsync(Reads, viewer, from, Gone);
    }

    protected override async Task ReadAsync(CancellationToken ct)
    {
        var known = Details?.Customer;
        await base.ReadAsync(ct);
        if (open is not { } id || Details is null)
            return;
        var now = await Current.GetAsync(ct);
        customer = Details.Customer is null ? null : await Cases.CustomerAsync(now, id, ct);
        (shuts ??= new(Clock)).Follow(Details.Seal, () => InvokeAsync(ReadAgainAsync), Gone);
        tasks = await Tasks.OfAsync(now, id, ct);
        var page = await Cases.JournalAsync(now, id, null, ct);
        // Pages that were asked for stay; the newest one is joined to them.
        var older = page.Count == 0 ? [] : journal.Where(l => l.Seq < page[^1].Seq).ToList();
        moreJournal = older.Count == 0 ? page.Count == CaseReader.PageOfJournal : moreJournal;
        journal = [.. page, .. older];
        if (known != Details.Customer)
            ListenAnew();
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            Page.Withdraw(this);
    }

    protected override Task DoneAsync(QueueRow row, string words, TicketOutcome outcome) => Acts.DoneAsync(row, words, outcome);

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        await base.ReloadAsync(touched, ct);
        // Another request of the same customer changed: their card tells of it, the ticket itself is as it was.
        if (open is { } id && Details?.Customer is { } known && touched.Contains(Live.Topics.Customer(known.Value)) && !touched.Contains(Live.Topics.Ticket(id.Value)))
            customer = await Cases.CustomerAsync(await Current.GetAsync(ct), id, ct);
    }

    private async Task DiscloseAsync(OpenedPart part)
    {
        if (customer is { MayOpen: true } who && await Guard.OpenAsync(who.Id, part))
            await ReadAgainAsync();
    }

    private async Task ReadAgainAsync()
    {
        await ReadAsync(Gone);
        StateHasChanged();
    }

    private IReadOnlyList<KeyBinding> Keys() =>
    [
        Key("Escape", BackAsync),
        Key("J", () => WalkAsync(1), repeats: true),
        Key("K", () => WalkAsync(-1), repeats: true),
        Key("A", () => ActAsync(DeskAct.Assign)),
        Key("P", () => ActAsync(DeskAct.Priority)),
        Key("S", () => ActAsync(DeskAct.Stage)),
        Key("F", () => ActAsync(DeskAct.Flag)),
        Key("Y", () => ActAsync(DeskAct.Accept)),
        Key("D", () => ActAsync(DeskAct.GiveBack)),
        Key("E", () => ActAsync(DeskAct.Due)),
        Key("O", () => ActAsync(DeskAct.CallBack)),
        Key("H", () => WriteAsync(MessageKind.Incoming)),
        Key("R", () => WriteAsync(MessageKind.Reply)),
        Key("I", () => WriteAsync(MessageKind.Note)),
        Key("Z", Acts.UndoAsync),
        Key("1", () => ShowAsync(CaseTab.Conversation)),
        Key("2", () => ShowAsync(CaseTab.Internal)),
        Key("3", () => ShowAsync(CaseTab.Tasks)),
        Key("4", () => ShowAsync(CaseTab.Journal)),
        Key("W", AskTaskAsync),
    ];

    /// <summary>A key is no event of a rendered element, so the page draws itself after it.</summary>
    private KeyBinding Key(string keys, Func<Task> act, bool repeats = false) => new(keys, async () =>
    {
        await act();
        StateHasChanged();
    }, repeats);

    private Task ActAsync(DeskAct act) => Details is { } details ? Acts.ActAsync(details.Row, act) : Task.CompletedTask;

    private bool MayHold => viewer is { } me && Details is { } details && me.Has(FactName.HoldRecords, details.Row.Department);

    private Task HoldAsync() => holds?.PlaceAsync() ?? Task.CompletedTask;

    private Task AskTaskAsync() => Details is { MayWork: true, Row: { IsOpen: true } row } ? TaskActs.AskAsync(row) : Task.CompletedTask;

    private void Show(CaseTab tab) => shown = tab;

    private Task ShowAsync(CaseTab tab)
    {
        shown = tab;
        return Task.CompletedTask;
    }

    private void OnTabKey(KeyboardEventArgs pressed)
    {
        var by = pressed.Key switch { "ArrowRight" => 1, "ArrowLeft" => -1, _ => 0 };
        shown = (CaseTab)(((int)shown + by + Tabs.Count) % Tabs.Count);
    }

    private async Task MoreJournalAsync()
    {
        if (open is not { } id || journal.Count == 0)
            return;
        var page = await Cases.JournalAsync(await Current.GetAsync(Gone), id, journal[^1].Seq, Gone);
        journal = [.. journal, .. page];
        moreJournal = page.Count == CaseReader.PageOfJournal;
    }

    private Task WalkAsync(int by)
    {
        if (walk?.From(Number, by) is { } next)
            Navigation.NavigateTo(from!.ToTicketUri(next));
        return Task.CompletedTask;
    }

    /// <summary>To the same row of the desk one came from.</summary>
    private Task BackAsync()
    {
        Navigation.NavigateTo(((from ?? new DeskAddress(QueueKind.Unassigned)) with { Ticket = IsMissing ? null : Number }).ToUri());
        return Task.CompletedTask;
    }
}

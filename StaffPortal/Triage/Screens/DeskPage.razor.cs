using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using StaffPortal.Triage.Views;

namespace StaffPortal.Triage.Screens;

/// <summary>The live desk: views, one list, one preview; its acts stand in <c>DeskPage.Acts.cs</c>, choosing several in <c>DeskPage.Picks.cs</c>.</summary>
public sealed partial class DeskPage : IDisposable
{
    private IReadOnlyList<KeyBinding> keys = [];
    private DeskAddress address = new(QueueKind.Unassigned);
    private Viewer? viewer;
    private QueueList? list;
    private TicketPreview? preview;
    private TicketId? chosen;
    private string words = "";
    private string announcement = "";
    private DateTimeOffset announcedAt;
    private int heldNew;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TicketReader Tickets { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private SavedViewDirectory Views { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    [Inject]
    private TicketActs Acts { get; set; } = default!;

    [Inject]
    private PageActs PageActs { get; set; } = default!;

    private string Heading => words.Length > 0
        ? T["Search.Heading", words]
        : viewer is not null && Views.Current.Find(viewer, address.Saved) is { } saved ? saved.Name
        : address.Kind == QueueKind.Team ? Staff.Current.Team(address.Team)?.Name.Here ?? T["View.Team"] : T[$"View.{address.Kind}"];

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        PageActs.Withdraw(this);
    }

    protected override async Task OnInitializedAsync()
    {
        Acts.Surface = this;
        PageActs.Offer(this, () => picks.Count > 0 ? PicksOffer : list?.Row(chosen) is { } row ? Acts.OfferFor(row, viewer, address.Place.ToTicketUri(row.Number)) : null);
        address = DeskAddress.Of(Navigation.Uri);
        await Staff.GetAsync(default);
        await Catalogue.GetAsync(default);
        await Views.GetAsync(default);
        viewer = await Current.GetAsync(default);
        keys = Keys();
        Navigation.LocationChanged += Moved;
        if (address.Ticket is { } number)
            chosen = await Tickets.FindAsync(viewer, number, default);
    }

    private IReadOnlyList<KeyBinding> Keys() =>
    [
        Key("J", () => StepAsync(1), repeats: true),
        Key("ArrowDown", () => StepAsync(1), repeats: true),
        Key("K", () => StepAsync(-1), repeats: true),
        Key("ArrowUp", () => StepAsync(-1), repeats: true),
        Key("Enter", OpenChosenAsync),
        Key("Escape", BackAsync),
        Key("X", PickChosenAsync),
        Key("Shift+J", () => ExtendAsync(1), repeats: true),
        Key("Shift+ArrowDown", () => ExtendAsync(1), repeats: true),
        Key("Shift+K", () => ExtendAsync(-1), repeats: true),
        Key("Shift+ArrowUp", () => ExtendAsync(-1), repeats: true),
        Key("U", ReleaseAsync),
        Key("Z", Acts.UndoAsync),
        Key("A", () => OnChosenAsync(DeskAct.Assign)),
        Key("P", () => OnChosenAsync(DeskAct.Priority)),
        Key("S", () => OnChosenAsync(DeskAct.Stage)),
        Key("F", () => OnChosenAsync(DeskAct.Flag)),
        Key("Y", () => OnOneAsync(DeskAct.Accept)),
        Key("D", () => OnOneAsync(DeskAct.GiveBack)),
        Key("E", () => OnOneAsync(DeskAct.Due)),
        Key("O", () => OnOneAsync(DeskAct.CallBack)),
        Key("H", () => preview?.WriteAsync(MessageKind.Incoming) ?? Task.CompletedTask),
        Key("R", () => preview?.WriteAsync(MessageKind.Reply) ?? Task.CompletedTask),
        Key("I", () => preview?.WriteAsync(MessageKind.Note) ?? Task.CompletedTask),
        Key("G U", () => GoAsync(new(QueueKind.Unassigned))),
        Key("G W", () => GoAsync(new(QueueKind.Mine))),
        Key("G O", () => GoAsync(new(QueueKind.Offered))),
        Key("G S", () => GoAsync(new(QueueKind.LateSoon))),
        Key("G L", () => GoAsync(new(QueueKind.Late))),
    ];

    /// <summary>A key is no event of a rendered element, so the page draws itself after it.</summary>
    private KeyBinding Key(string keys, Func<Task> act, bool repeats = false) => new(keys, async () =>
    {
        await act();
        StateHasChanged();
    }, repeats);

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(() =>
    {
        var next = DeskAddress.Of(moved.Location);
        if (next == address)
            return;
        if (next.Place != address.Place)
        {
            // Another view: what was looked for and chosen does not follow.
            words = "";
            picks.Clear();
            if (next.Ticket is null)
                chosen = null;
        }
        address = next;
        StateHasChanged();
    });

    private Task GoAsync(DeskAddress place)
    {
        Navigation.NavigateTo(place.ToUri());
        return Task.CompletedTask;
    }

    private Task ClearFiltersAsync()
    {
        words = "";
        return GoAsync(new(address.Kind, address.Team));
    }

    private void SearchAsync(string what)
    {
        words = what.Trim();
        chosen = null;
        picks.Clear();
    }

    private async Task StepAsync(int by, bool picksIt = false)
    {
        if (list is null || await list.NextAsync(by) is not { } row)
            return;
        // Chosen before the browser is asked for anything: the next key may be here before its answer.
        await ChooseAsync(row);
        if (picksIt)
            picks.Add([row.Id]);
        StateHasChanged();
        await list.ShowAsync(row);
    }

    private Task ChooseAsync(QueueRow row)
    {
        chosen = row.Id;
        list?.Opened(row.Id);
        Remember(row.Number);
        return Task.CompletedTask;
    }

    /// <summary>The address follows the choice without a new page: a reload or a link leads to the same ticket.</summary>
    private void Remember(long? number)
    {
        if (address.Ticket == number)
            return;
        address = address with { Ticket = number };
        Navigation.NavigateTo(address.ToUri(), new NavigationOptions { ReplaceHistoryEntry = true });
    }

    /// <summary>The ticket on a page of its own; Esc there leads back to this place.</summary>
    private async Task OpenAsync(QueueRow row)
    {
        await ChooseAsync(row);
        Navigation.NavigateTo(address.Place.ToTicketUri(row.Number));
    }

    private async Task OpenChosenAsync()
    {
        if (list?.Row(chosen) is { } row)
            await OpenAsync(row);
        else if (chosen is null)
            await StepAsync(1);
    }

    private async Task BackAsync()
    {
        if (list is null)
            return;
        if (picks.Count > 0)
        {
            Unpick();
            return;
        }
        if (words.Length > 0 && chosen is null)
            SearchAsync("");
        await list.FocusChosenAsync();
    }

    /// <summary>On a narrow screen the list takes the place of the ticket again.</summary>
    private Task CloseAsync()
    {
        chosen = null;
        Remember(null);
        return Task.CompletedTask;
    }

    private async Task ReleaseAsync()
    {
        if (list is not null)
            await list.ReleaseAsync();
    }

    private void Held(HeldNews news)
    {
        heldNew = news.New;
        if (list is not null)
            picks.Keep(list.Rows.Select(r => r.Id));
        var now = Clock.GetUtcNow();
        // One polite sentence per batch, at most every ten seconds; an urgent one at once.
        if (news.Arrived > 0 && (news.Urgent || now - announcedAt > TimeSpan.FromSeconds(10)))
        {
            announcement = news.Urgent ? T["Announce.Urgent", news.New] : T["Announce.Held", news.New];
            announcedAt = now;
        }
        if (news is { Arrived: > 0, Urgent: true })
            _ = SoundAsync();
        StateHasChanged();
    }

    private async Task SoundAsync()
    {
        try
        {
            await using var sound = await Js.InvokeAsync<IJSObjectReference>("import", "./js/sound.js");
            await sound.InvokeVoidAsync("urgent");
        }
        catch (Exception gone) when (gone is JSException or JSDisconnectedException or TaskCanceledException)
        {
            // Heard by nobody: the words on the screen remain.
        }
    }
}

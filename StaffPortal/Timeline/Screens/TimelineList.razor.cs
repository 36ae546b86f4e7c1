using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Customers;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Screens;

/// <summary>A customer's timeline: new lines come by themselves, and wait while one reads further down.</summary>
public sealed partial class TimelineList : LiveComponent
{
    private const int RowHeight = 46;

    private readonly HashSet<long> open = [];
    private readonly Dictionary<long, Said> said = [];
    private IReadOnlyList<KeyBinding> keys = [];
    private IReadOnlyList<TimelineRow> rows = [];
    private IReadOnlyList<Happening> all = [];
    private Dictionary<HappeningGroup, int> counts = [];
    private List<(DepartmentId Id, string Name)> departments = [];
    private List<Channel> channels = [];
    private TimelineView? shown;
    private TimelineView? fresh;
    private (long Seq, DateTimeOffset At)? seen;
    private CustomerId? of;
    private Virtualize<TimelineRow>? window;
    private ElementReference box;
    private IJSObjectReference? module;
    private DotNetObjectReference<TimelineList>? self;
    private bool away;
    private bool watching;
    private int held;
    private int at = -1;

    [Parameter, EditorRequired]
    public CustomerDetails Customer { get; set; } = default!;

    [Parameter, EditorRequired]
    public TimelineFilter Filter { get; set; } = TimelineFilter.None;

    [Parameter, EditorRequired]
    public Func<EntryId, Task> OnEntry { get; set; } = default!;

    [Inject]
    private TimelineReader Reader { get; set; } = default!;

    [Inject]
    private VisitKeeper Visits { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeZoneInfo Zone { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    [Inject]
    private IStringLocalizer<TicketsTexts> K { get; set; } = default!;

    private HappeningWords Words => field ??= new(T, K, Staff, Catalogue);

    protected override IEnumerable<string> Topics => Customer.All.Select(c => Live.Topics.Customer(c.Value));

    /// <summary>The reader has left the top, or is back there.</summary>
    [JSInvokable]
    [OpenToAll("shows again what this screen has read already")]
    public async Task Scrolled(bool down)
    {
        away = down;
        if (!away && held > 0)
            await ReleaseAsync();
    }

    protected override Task OnInitializedAsync()
    {
        keys = [new("J", () => MoveAsync(1)), new("K", () => MoveAsync(-1)), new("Enter", OpenChosenAsync), new("U", ReleaseAsync)];
        return base.OnInitializedAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (of is null)
            return;
        if (of != Customer.Id)
        {
            ListenAnew();
            await ReadNowAsync();
        }
        else
        {
            Lay();
            await RefreshAsync();
        }
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        await Catalogue.GetAsync(ct);
        await Staff.GetAsync(ct);
        fresh = await Reader.OfAsync(viewer, Customer.Id, ct);
        if (of != Customer.Id)
        {
            (of, shown, away) = (Customer.Id, null, false);
            open.Clear();
            seen = fresh is null ? null : await Visits.VisitAsync(viewer, Customer.Id, fresh.Seq, ct);
        }
        else if (!away && fresh is not null)
        {
            // What comes while one looks is seen.
            await Visits.VisitAsync(viewer, Customer.Id, fresh.Seq, ct);
        }
        if (!away || shown is null)
            shown = fresh;
        // Words of what is on the screen may be others: a request was closed, a reply taken back.
        said.Clear();
        Lay();
        await RefreshAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (shown is null || rows.Count == 0)
        {
            watching = false;
            return;
        }
        if (watching)
            return;
        watching = true;
        try
        {
            module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./js/scroll.js");
            self ??= DotNetObjectReference.Create(this);
            await module.InvokeAsync<IJSObjectReference>("tellAway", box, self, nameof(Scrolled));
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

    private async Task ReleaseAsync()
    {
        if (held == 0)
            return;
        shown = fresh;
        Lay();
        await RefreshAsync();
        if (module is not null)
            await module.InvokeVoidAsync("toTop", box);
    }

    private void Lay()
    {
        all = shown?.Happenings ?? [];
        counts = all.CountBy(h => h.Group).ToDictionary();
        counts[HappeningGroup.Flagged] = all.Count((TimelineFilter.None with { Group = HappeningGroup.Flagged }).Takes);
        departments = [.. all.Select(h => h.Department).Append(Filter.Department).OfType<DepartmentId>().Distinct()
            .Where(Catalogue.Current.Departments.ContainsKey).Select(d => (d, Catalogue.Current.Departments[d].Name.Here)).OrderBy(d => d.Here, StringComparer.Create(CultureInfo.CurrentCulture, true))];
        channels = [.. all.Select(h => h.Channel).OfType<Channel>().Distinct().Order()];
        rows = shown is null ? [] : TimelineRows.Of(shown.Hidden.Count == 0 ? all : [.. all.Concat(shown.Hidden).OrderByDescending(h => h.At).ThenByDescending(h => h.Seq)], Filter, seen, open);
        held = fresh is null || shown is null || ReferenceEquals(fresh, shown) ? 0 : fresh.Happenings.Count(h => h.Seq > shown.Seq && Filter.Takes(h));
        at = Math.Min(at, rows.Count - 1);
    }

    private async Task RefreshAsync()
    {
        if (window is not null)
            await window.RefreshDataAsync();
        StateHasChanged();
    }

    private async ValueTask<ItemsProviderResult<TimelineRow>> ProvideAsync(ItemsProviderRequest request)
    {
        var now = rows;
        var page = now.Skip(request.StartIndex).Take(request.Count).ToList();
        var unread = page.OfType<OneRow>().Select(r => r.Happening).Where(h => !said.ContainsKey(h.Seq)).ToList();
        if (unread.Count > 0)
            foreach (var (seq, words) in await Reader.WordsAsync(await Current.GetAsync(Gone), Customer.Id, unread, Gone))
                said[seq] = words;
        return new(page, now.Count);
    }

    private void Go(TimelineFilter filter) => Navigation.NavigateTo(TimelineAddress.To($"/customer/{Customer.Id.Value}", filter), replace: true);

    private bool IsOpen(RunRow run) => open.Contains(run.Last.Seq);

    private async Task ToggleAsync(RunRow run)
    {
        if (!open.Remove(run.Last.Seq))
            open.Add(run.Last.Seq);
        Lay();
        at = Index(run.Key);
        await RefreshAsync();
    }

    private async Task OpenAsync(OneRow one)
    {
        at = Index(one.Key);
        if (one.Happening.Entry is { } entry)
            await OnEntry(entry);
        else if (one.Happening.Ticket is not null && said.TryGetValue(one.Happening.Seq, out var words) && words.Number is { } number)
            Navigation.NavigateTo($"/ticket/{number}");
    }

    private Task OpenChosenAsync() => at < 0 || at >= rows.Count ? Task.CompletedTask : rows[at] switch
    {
        RunRow run => ToggleAsync(run),
        OneRow one => OpenAsync(one),
        _ => Task.CompletedTask,
    };

    private async Task MoveAsync(int by)
    {
        var to = at + by;
        while (to >= 0 && to < rows.Count && rows[to] is HeadRow)
            to += by;
        if (to < 0 || to >= rows.Count)
            return;
        at = to;
        if (module is not null)
            await module.InvokeVoidAsync("showRow", box, $"[data-row=\"{Cell(rows[at])}\"]", at, RowHeight);
    }

    /// <summary>Whom to ask: those who lead the work there.</summary>
    private string? WhoReads(Happening hidden) => hidden.Department is { } department
        && Staff.Current.People.Values.Where(p => p.IsActive && p.ToViewer() is var can && can.Has(FactName.ReadConfidential, department) && can.Has(FactName.AssignTickets, department))
            .Select(p => p.Name).Order(StringComparer.CurrentCulture).Take(2).ToList() is { Count: > 0 } leads ? T["Hidden.Ask", string.Join(", ", leads)].Value : null;

    private int Index(object key)
    {
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Key.Equals(key))
                return i;
        return -1;
    }

    /// <summary>One stop of the tab key: the chosen row, or the first.</summary>
    private bool IsFirst(TimelineRow row) => row == (at >= 0 && at < rows.Count ? rows[at] : rows.FirstOrDefault(r => r is not HeadRow));

    private static string Cell(TimelineRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Key}");

    private string Days(Happening first, Happening last)
    {
        var (from, to) = (Moments.Day(last.At, Zone), Moments.Day(first.At, Zone));
        if (from == to)
            return Short(to);
        return from.Month == to.Month && from.Year == to.Year ? $"{from.Day.ToString(CultureInfo.InvariantCulture)}.–{Short(to)}" : $"{Short(from)}–{Short(to)}";
    }

    private string Short(DateOnly day) => day.ToString(day.Year == Moments.Day(Clock.GetUtcNow(), Zone).Year ? "d.M." : "d.M.yy", CultureInfo.InvariantCulture);
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Customers.Screens;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline.Pins;
using StaffPortal.Timeline.Seen;

namespace StaffPortal.Timeline.Screens;

/// <summary>One customer: who they are, how they are reached, what they are to others, what they asked for.</summary>
public sealed partial class CustomerPage
{
    /// <summary>Requests shown at most.</summary>
    private const int Most = 200;

    /// <summary>Values of each quantity in its course.</summary>
    private const int Measurements = 60;

    private IReadOnlyList<KeyBinding> keys = [];
    private CustomerDetails? customer;
    private CustomerMatters matters = CustomerMatters.None;
    private IReadOnlyList<Lookalike> alike = [];
    private Guid shown;
    private IReadOnlyDictionary<Quantity, IReadOnlyList<MeasurePoint>> measures = new Dictionary<Quantity, IReadOnlyList<MeasurePoint>>();
    private IReadOnlyList<Pin> pins = [];
    private IReadOnlyList<Looker> lookers = [];
    private Occasion? occasion;
    private Guid? looked;
    private string reason = "";
    private Guid? me;
    private bool mayAudit;
    private IReadOnlyList<EntryService> services = [];
    private TimelineFilter filter = TimelineFilter.None;
    private bool read;
    private Seal seal = Seal.None;
    private ShutTimer? shuts;
    private bool mayOpen;
    private bool mayEdit;
    private bool mayMerge;
    private bool mayCreate;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private CustomerReader Customers { get; set; } = default!;

    [Inject]
    private CustomerTicketsReader Tickets { get; set; } = default!;

    [Inject]
    private TimelineReader Timeline { get; set; } = default!;

    [Inject]
    private PinReader PinReader { get; set; } = default!;

    [Inject]
    private AccessLog Access { get; set; } = default!;

    [Inject]
    private AccessReader Lookers { get; set; } = default!;

    [Inject]
    private OccasionFinder Occasions { get; set; } = default!;

    [Inject]
    private LookalikeReader Lookalikes { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private CustomerActs Acts { get; set; } = default!;

    [Inject]
    private ProtectionActs Guard { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeZoneInfo Zone { get; set; } = default!;

    protected override IEnumerable<string> Topics => (customer?.All ?? [new(Id)]).Select(c => Live.Topics.Customer(c.Value));

    private DateOnly Today => Moments.Day(Clock.GetUtcNow(), Zone);

    protected override async Task OnInitializedAsync()
    {
        Acts.Redraw = () => InvokeAsync(StateHasChanged);
        keys =
        [
            new("E", ChangeAsync), new("P", AddPointAsync), new("R", RelateAsync), new("M", () => alike.Count > 0 ? CompareAsync(alike[0]) : Task.CompletedTask),
            new("I", WriteAsync), new("F", FlagAsync), new("X", AwayAsync), new("N", ContactAsync), new("T", ProtectAsync), new("O", OpenOrShutAsync), new("A", AddressAsync), new("Z", Acts.UndoAsync), new("Escape", BackAsync),
        ];
        shown = Id;
        filter = TimelineAddress.Of(Navigation.Uri);
        Navigation.LocationChanged += Moved;
        await base.OnInitializedAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (shown == Id)
            return;
        (shown, customer, read, looked, occasion) = (Id, null, false, null, null);
        ListenAnew();
        await ReadNowAsync();
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        await Catalogue.GetAsync(ct);
        await Staff.GetAsync(ct);
        (mayEdit, mayMerge, mayCreate) = (viewer.Has(FactName.EditCustomers), viewer.Has(FactName.MergeCustomers), viewer.Has(FactName.CreateRequests));
        var own = Staff.Current.Person(viewer.Staff)?.Memberships.Select(m => m.Team).ToList() ?? [];
        services = CustomerActs.ServicesOf(viewer, Catalogue.Current, own);
        var before = customer?.All ?? [];
        var found = await Customers.FindAsync(viewer, new(Id), ct);
        mayOpen = viewer.Has(FactName.OpenProtected);
        seal = found?.Seal ?? Seal.None;
        customer = found is null || seal.IsShut ? null : await Customers.OfAsync(viewer, new(Id), ct);
        seal = customer?.Seal ?? seal;
        if (customer is null)
            (looked, occasion) = (null, null);
        (shuts ??= new(Clock)).Follow(seal, () => InvokeAsync(ReadNowAsync), Gone);
        if (customer is { } who)
        {
            // None of them waits for another.
            var (asked, pinned, measured) = (Tickets.OfAsync(viewer, who.Id, Most, ct), PinReader.OfAsync(viewer, who.Id, ct), Timeline.MeasuresAsync(viewer, who.Id, Measurements, ct));
            var same = mayMerge ? Lookalikes.OfAsync(viewer, who.Id, ct) : Task.FromResult<IReadOnlyList<Lookalike>>([]);
            await Task.WhenAll(asked, pinned, measured, same, LookAsync(viewer, who, ct));
            (matters, pins, measures, alike) = (await asked, await pinned, await measured, await same);
        }
        read = true;
        if (customer is not null && !before.SequenceEqual(customer.All))
            ListenAnew();
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        base.Dispose(disposing);
    }

    /// <summary>What the timeline is narrowed to stands in the address alone.</summary>
    private void Moved(object? sender, LocationChangedEventArgs to) => _ = InvokeAsync(() =>
    {
        filter = TimelineAddress.Of(to.Location);
        StateHasChanged();
    });

    private Task ChangeAsync() => mayEdit && customer is { } who ? Acts.ChangeAsync(who) : Task.CompletedTask;

    /// <summary>Writes down that they look, once for each time the page is opened, and reads who else did.</summary>
    private async Task LookAsync(Viewer viewer, CustomerDetails who, CancellationToken ct)
    {
        (me, mayAudit) = (viewer.ActorId, viewer.Has(FactName.Audit));
        var all = await Lookers.OfAsync(viewer, [.. who.All.Select(c => c.Value)], ct);
        if (looked is null)
        {
            occasion = who.Seal.Reason?.Occasion() ?? await Occasions.OfAsync(viewer, who.All, SaidOf(Navigation.Uri), ct);
            // Why they opened a protected person they have said already.
            reason = who.Seal.IsProtected ? all.FirstOrDefault(l => l.Viewer == me && l.Occasion == occasion)?.Reason ?? "" : "";
            Acts.Occasion = occasion.Value;
            looked = Access.Saw(viewer, SeenKind.Customer, who.Id.Value, who.Id.Value, occasion.Value, reason);
        }
        // What was written down a moment ago is not read yet.
        lookers = me is { } self ? [new(self, occasion!.Value, reason, Clock.GetUtcNow(), 1), .. all.Where(l => l.Viewer != self)] : all;
    }

    private async Task WhyAsync(string why)
    {
        if (looked is not { } entry)
            return;
        Access.Explain(await Current.GetAsync(default), entry, why);
        (occasion, reason, Acts.Occasion) = (Occasion.Reason, why.Trim(), Occasion.Reason);
        lookers = [.. lookers.Select(l => l.Viewer == me ? l with { Occasion = Occasion.Reason, Reason = reason } : l)];
        StateHasChanged();
    }

    /// <summary>How they came here, when the page they came from says so.</summary>
    private static Occasion SaidOf(string uri) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(uri).Query).TryGetValue("by", out var by)
        ? by.ToString() switch { "call" => Occasion.Call, "search" => Occasion.Search, "ticket" => Occasion.OwnTicket, _ => Occasion.None } : Occasion.None;

    private async Task DiscloseAsync()
    {
        if (await Guard.OpenAsync(new(Id), OpenedPart.Person))
            await ReadNowAsync();
    }

    private async Task AddressAsync()
    {
        if (customer is { Seal.HidesAddress: true } who && await Guard.OpenAsync(who.Id, OpenedPart.Address))
            await ReadNowAsync();
    }

    private async Task ShutAsync()
    {
        await Guard.ShutAsync(new(Id));
        await ReadNowAsync();
    }

    private Task OpenOrShutAsync() => !seal.IsProtected ? Task.CompletedTask : !seal.IsShut ? ShutAsync() : mayOpen ? DiscloseAsync() : Task.CompletedTask;

    private async Task ProtectAsync()
    {
        if (mayEdit && customer is { Kind: CustomerKind.Person } who && await Guard.ProtectAsync(who))
            await ReadNowAsync();
    }

    private Task WriteAsync() => customer is { } who ? Acts.WriteAsync(who, services) : Task.CompletedTask;

    private Task FlagAsync() => mayEdit && customer is { } who ? Acts.FlagAsync(who) : Task.CompletedTask;

    /// <summary>Puts away the first that one can.</summary>
    private Task AwayAsync() => mayEdit && pins.FirstOrDefault(p => p.Kind is PinKind.Flag or PinKind.Found) is { } pin ? Acts.AwayAsync(pin, PinWords.TitleOf(T, pin)) : Task.CompletedTask;

    private Task AddPointAsync() => mayEdit && customer is { } who ? Acts.AddPointAsync(who) : Task.CompletedTask;

    private Task RelateAsync() => mayEdit && customer is { } who ? Acts.RelateAsync(who) : Task.CompletedTask;

    private Task CompareAsync(Lookalike like) => customer is { } who ? Acts.CompareAsync(who, like) : Task.CompletedTask;

    private Task ContactAsync()
    {
        if (mayCreate && customer is { } who)
            Navigation.NavigateTo($"/new?customer={who.Id.Value}");
        return Task.CompletedTask;
    }

    private Task BackAsync()
    {
        Navigation.NavigateTo("/customers");
        return Task.CompletedTask;
    }
}

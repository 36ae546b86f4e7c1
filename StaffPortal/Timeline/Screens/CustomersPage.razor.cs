using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Customers;
using StaffPortal.Customers.Screens;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Screens;

/// <summary>Finds a customer while their name, telephone, e-mail or address is typed. What is typed stays out of the address.</summary>
public sealed partial class CustomersPage : IDisposable
{
    private const int Most = 20;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<CustomerHit> hits = [];
    private IReadOnlyDictionary<CustomerId, TicketTally> tallies = new Dictionary<CustomerId, TicketTally>();
    private Viewer? viewer;
    private string text = "";
    private int at;
    private bool looked;
    private bool maySee;
    private bool mayEdit;

    [Inject]
    private CustomerSearchReader Customers { get; set; } = default!;

    [Inject]
    private CustomerTicketsReader Tickets { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private AccessLog Access { get; set; } = default!;

    [Inject]
    private CustomerActs Acts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        viewer = await Current.GetAsync(default);
        (maySee, mayEdit) = (viewer.Has(FactName.SeeContactData), viewer.Has(FactName.EditCustomers));
    }

    private async Task TypedAsync(string? typed)
    {
        text = typed ?? "";
        var asked = text;
        await Task.Delay(Rest, Clock, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (asked == text && !gone.IsCancellationRequested)
            await LookAsync();
    }

    private async Task LookAsync()
    {
        var asked = text;
        var found = await Customers.FindAsync(viewer!, asked, Most, gone.Token);
        var open = await Tickets.TalliesAsync(viewer!, [.. found.Select(h => h.Id)], gone.Token);
        if (asked == text && !gone.IsCancellationRequested)
        {
            (hits, tallies, at, looked) = (found, open, 0, true);
            _ = LogSoonAsync(asked, found.Count);
        }
    }

    /// <summary>Once they have stopped typing, it was a search.</summary>
    private async Task LogSoonAsync(string asked, int found)
    {
        await Task.Delay(Settled, Clock, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (asked == text && asked.Trim().Length > 0 && viewer is { } who)
            Access.Searched(who, asked, found);
    }

    private async Task OnKeyAsync(KeyboardEventArgs pressed)
    {
        if (pressed.Key == "ArrowDown" && hits.Count > 0)
            at = (at + 1) % hits.Count;
        else if (pressed.Key == "ArrowUp" && hits.Count > 0)
            at = (at + hits.Count - 1) % hits.Count;
        else if (pressed.Key == "Enter" && text.Trim().Length > 0)
        {
            // Pressed before the answer came: it is for what is typed now.
            var chosen = at;
            await LookAsync();
            if (hits.Count > 0)
                Open(hits[Math.Min(chosen, hits.Count - 1)].Id);
        }
    }

    private void Open(CustomerId id) => Navigation.NavigateTo($"/customer/{id.Value}?by=search");

    private Task MeetPersonAsync() => MeetAsync(CustomerKind.Person);

    private Task MeetOrganisationAsync() => MeetAsync(CustomerKind.Organisation);

    private async Task MeetAsync(CustomerKind kind)
    {
        if (await Acts.MeetAsync(kind, text) is { } met)
            Open(met);
    }

    private string More(CustomerHit hit) =>
        string.Join(" · ", new[] { hit.Kind == CustomerKind.Person ? null : C[$"Customer.{hit.Kind}"].Value, hit.Phone is { } phone ? CustomerWords.Phone(phone) : null, hit.Address }.Where(p => !string.IsNullOrEmpty(p)));
}

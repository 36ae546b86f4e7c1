using Microsoft.AspNetCore.Components;
using StaffPortal.Channels.Counter;
using StaffPortal.Customers;

namespace StaffPortal.Channels.Screens;

/// <summary>Somebody we meet now. Who has the same number or address already is offered, never taken for them.</summary>
public sealed partial class NewCustomerFields : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<CustomerHit> same = [];
    private (string, string) asked;
    private TypedField? first;

    [Parameter]
    public EventCallback<CustomerHit> OnKnown { get; set; }

    [Parameter]
    public EventCallback OnLeave { get; set; }

    [Inject]
    private CustomerSearchReader Customers { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override Task OnInitializedAsync() => LookAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // Not again with a draft that comes back: there one begins at who it is.
        if (firstRender && first is not null && Form.Description.Length == 0)
            await first.FocusAsync();
    }

    private async Task ReachAsync(Func<ContactForm, ContactForm> change)
    {
        await ChangeAsync(change);
        await LookAsync();
    }

    private async Task LookAsync()
    {
        var now = (Form.Phone, Form.Email);
        asked = now;
        await Task.Delay(Rest, Clock, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (asked != now || gone.IsCancellationRequested)
            return;
        List<CustomerHit> found = [];
        if (ContactPoint.IsPhone(now.Phone))
            found.AddRange(await Customers.FindAsync(Viewer, now.Phone, 3, gone.Token));
        if (ContactPoint.IsEmail(now.Email))
            found.AddRange(await Customers.FindAsync(Viewer, now.Email, 3, gone.Token));
        if (asked != now)
            return;
        same = [.. found.Where(h => h.Why is MatchedBy.Phone or MatchedBy.Email).DistinctBy(h => h.Id)];
        StateHasChanged();
    }
}

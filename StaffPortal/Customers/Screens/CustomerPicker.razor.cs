using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Rights;

namespace StaffPortal.Customers.Screens;

/// <summary>Chooses a customer while their name or telephone is typed: arrows, Enter, or a press. Protected persons are not found.</summary>
public sealed partial class CustomerPicker : IDisposable
{
    private const int Most = 6;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);

    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<CustomerHit> hits = [];
    private CustomerHit? chosen;
    private string text = "";
    private int at;
    private bool looked;

    /// <summary>Enter chooses while something is found; only then does it not send the form.</summary>
    private bool holdsEnter;

    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public Viewer Viewer { get; set; } = default!;

    /// <summary>Those who cannot be chosen.</summary>
    [Parameter]
    public IReadOnlyList<CustomerId> Except { get; set; } = [];

    /// <summary>Null when the choice is taken back.</summary>
    [Parameter]
    public EventCallback<CustomerHit?> OnChosen { get; set; }

    [Inject]
    private CustomerSearchReader Customers { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
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
        var found = await Customers.FindAsync(Viewer, asked, Most + Except.Count, gone.Token);
        if (asked != text || gone.IsCancellationRequested)
            return;
        (hits, at, looked) = ([.. found.Where(h => !Except.Contains(h.Id)).Take(Most)], 0, true);
        holdsEnter = hits.Count > 0;
    }

    private async Task OnKeyAsync(KeyboardEventArgs pressed)
    {
        if (hits.Count == 0)
            return;
        if (pressed.Key == "ArrowDown")
            at = (at + 1) % hits.Count;
        else if (pressed.Key == "ArrowUp")
            at = (at + hits.Count - 1) % hits.Count;
        else if (pressed.Key == "Enter")
            await TakeAsync(hits[Math.Min(at, hits.Count - 1)]);
    }

    private Task TakeAsync(CustomerHit hit)
    {
        (chosen, hits, holdsEnter) = (hit, [], false);
        return OnChosen.InvokeAsync(hit);
    }

    private Task FreeAsync()
    {
        (chosen, text, looked) = (null, "", false);
        return OnChosen.InvokeAsync(null);
    }
}

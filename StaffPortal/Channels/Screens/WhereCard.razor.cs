using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Screens;

/// <summary>Where it is: any text is an address; places of earlier tickets are offered, and their district is known.</summary>
public sealed partial class WhereCard : IDisposable
{
    private const int Most = 6;

    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<AddressHit> hits = [];
    private string asked = "";

    // The field's own text: drawn from the form, a letter typed while the page draws would be taken back.
    private string text = "";
    private string told = "";
    private int at = -1;

    /// <summary>The address stands here because it is the last the customer spoke of.</summary>
    [Parameter]
    public bool FromCustomer { get; set; }

    [Inject]
    private AddressReader Addresses { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    protected override void OnParametersSet()
    {
        if (Form.Address != told)
            (text, told) = (Form.Address, Form.Address);
    }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private async Task TypedAsync(string? typed)
    {
        var now = typed ?? "";
        (text, told, asked) = (now, now, now);
        await ChangeAsync(f => f with { Address = now, District = "" });
        await Task.Delay(Rest, Clock, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (asked != now || gone.IsCancellationRequested)
            return;
        var (found, district) = await Addresses.LookAsync(Viewer, now, Most, gone.Token);
        if (asked != now)
            return;
        (hits, at) = (found.Count == 1 && found[0].Address == now.Trim() ? [] : found, -1);
        if (district is not null)
            await ChangeAsync(f => f with { District = district });
        StateHasChanged();
    }

    private async Task OnKeyAsync(KeyboardEventArgs pressed)
    {
        switch (pressed.Key)
        {
            case "ArrowDown" when hits.Count > 0:
                at = (at + 1) % hits.Count;
                break;
            case "ArrowUp" when hits.Count > 0:
                at = at <= 0 ? hits.Count - 1 : at - 1;
                break;
            case "Enter" when hits.Count > 0 && !pressed.CtrlKey && !pressed.MetaKey:
                await TakeAsync(hits[Math.Max(at, 0)]);
                break;
            case "Tab":
                hits = [];
                break;
        }
    }

    private async Task TakeAsync(AddressHit hit)
    {
        (hits, asked, at, text, told) = ([], hit.Address, -1, hit.Address, hit.Address);
        await ChangeAsync(f => f with { Address = hit.Address, District = hit.District ?? "" });
    }
}

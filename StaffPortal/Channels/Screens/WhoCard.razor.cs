using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using StaffPortal.Channels.Counter;
using StaffPortal.Controls;
using StaffPortal.Customers;
using StaffPortal.Data.Words;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Screens;

/// <summary>Who reached us: found while it is typed, met as new, or nobody we know.</summary>
public sealed partial class WhoCard : IDisposable
{
    private const int Most = 6;

    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<WhoHit> hits = [];
    private ElementReference field;
    private string asked = "";

    // The field's own text: drawn from the form, a letter typed while the page draws would be taken back.
    private string text = "";
    private string told = "";
    private int at;
    private bool looked;
    private bool focus = true;

    [Parameter]
    public CustomerHit? Known { get; set; }

    [Parameter]
    public EventCallback<CustomerHit> OnKnown { get; set; }

    [Inject]
    private CustomerSearchReader Customers { get; set; } = default!;

    [Inject]
    private CustomerTicketsReader Tickets { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private TimeZoneInfo Zone { get; set; } = default!;

    private bool IsInternal => Form.Channel == Channel.Colleague;

    private bool IsNew => Form.Who is ContactWho.NewPerson or ContactWho.NewOrganisation;

    private bool IsKnown => Form.Who != ContactWho.Unknown;

    private string? ChosenName => Form.Who switch
    {
        ContactWho.Known => Known?.Name,
        ContactWho.Colleague => Staff.Current.Person(Form.Chosen)?.Name,
        _ => null,
    };

    private string ChosenMore => Form.Who == ContactWho.Colleague
        ? Staff.Current.Person(Form.Chosen)?.Title.Here ?? ""
        : string.Join(" · ", new[] { Known?.Phone, Known?.Address }.Where(p => !string.IsNullOrEmpty(p)));

    public async Task FocusAsync()
    {
        try
        {
            await field.FocusAsync();
        }
        catch (JSException)
        {
            // The field is being drawn anew.
        }
    }

    protected override void OnParametersSet()
    {
        if (Form.Search != told)
            (text, told) = (Form.Search, Form.Search);
    }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!focus)
            return;
        focus = false;
        await FocusAsync();
    }

    private async Task TypedAsync(string? typed)
    {
        var now = typed ?? "";
        (text, told, asked) = (now, now, now);
        await ChangeAsync(f => f with { Search = now });
        await Task.Delay(Rest, Clock, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        // Somebody who types on is not looked for yet; what was found before stays until then.
        if (asked == now && !gone.IsCancellationRequested)
            await LookAsync(now);
    }

    private async Task LookAsync(string words)
    {
        var found = words.Trim().Length == 0 ? [] : IsInternal ? Colleagues(words) : await CustomersAsync(words);
        if (asked != words || gone.IsCancellationRequested)
            return;
        (hits, at, looked) = (found, 0, true);
        StateHasChanged();
    }

    private async Task<IReadOnlyList<WhoHit>> CustomersAsync(string words)
    {
        var found = await Customers.FindAsync(Viewer, words, Most, gone.Token);
        var tallies = await Tickets.TalliesAsync(Viewer, [.. found.Select(h => h.Id)], gone.Token);
        return [.. found.Select(h => new WhoHit(h.Id.Value, h.Name, More(h, tallies.GetValueOrDefault(h.Id)), h.Why, h))];
    }

    private IReadOnlyList<WhoHit> Colleagues(string words)
    {
        var query = NameWords.ForQuery(words);
        return query.IsEmpty ? [] :
        [
            .. Staff.Current.People.Values.Where(p => p.IsActive && query.Matches(NameWords.ForIndex(p.Name), Reach.Exact))
                .OrderBy(p => p.Name, StringComparer.CurrentCulture).Take(Most).Select(p => new WhoHit(p.Id.Value, p.Name, p.Title.Here, MatchedBy.Name, null)),
        ];
    }

    private string More(CustomerHit hit, TicketTally? tally)
    {
        List<string?> parts = [hit.Address ?? hit.Phone];
        if (tally is { Open: > 0 })
            parts.Add(T["New.Open.Count", tally.Open]);
        if (tally is not null)
            parts.Add(T["New.Last", Moments.Day(tally.LastAt, Zone) is var day && day.Year == Moments.Day(Clock.GetUtcNow(), Zone).Year ? $"{day.Day}.{day.Month}." : Moments.Date(day)]);
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private string? Match(MatchedBy why) => why switch
    {
        MatchedBy.Phone => T["New.MatchPhone"].Value,
        MatchedBy.Email => T["New.MatchEmail"].Value,
        _ => null,
    };

    private async Task OnKeyAsync(KeyboardEventArgs pressed)
    {
        switch (pressed)
        {
            case { Key: "ArrowDown" } when hits.Count > 0:
                at = (at + 1) % hits.Count;
                break;
            case { Key: "ArrowUp" } when hits.Count > 0:
                at = (at + hits.Count - 1) % hits.Count;
                break;
            case { Key: "Enter", CtrlKey: false, MetaKey: false } when text.Trim().Length > 0:
                // Pressed before the answer came: it is for what is typed now.
                asked = text;
                await LookAsync(asked);
                if (hits.Count > 0)
                    await TakeAsync(hits[Math.Min(at, hits.Count - 1)]);
                else if (!IsInternal)
                    await MeetAsync(ContactWho.NewPerson);
                break;
        }
    }

    private async Task TakeAsync(WhoHit hit)
    {
        Clear();
        if (hit.Customer is { } customer)
            await OnKnown.InvokeAsync(customer);
        else
            await ChangeAsync(f => f with { Who = ContactWho.Colleague, Chosen = hit.Id, Search = "", Language = Staff.Current.Person(hit.Id)?.Language ?? f.Language });
    }

    private async Task MeetAsync(ContactWho kind)
    {
        var typed = text.Trim();
        Clear();
        await ChangeAsync(f => NewCustomer.From(f, kind, typed));
    }

    private async Task FreeAsync()
    {
        Clear();
        await ChangeAsync(f => f with { Who = ContactWho.Unknown, Chosen = null });
        await FocusAsync();
    }

    private void Clear() => (hits, at, looked, asked, text, told) = ([], 0, false, "", "", "");
}

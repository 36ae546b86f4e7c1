using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using StaffPortal.Data;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Counter;
using StaffPortal.Controls;
using StaffPortal.Customers;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Screens;

/// <summary>A call or a visit taken in: who, where, what, and what will come of it. All of it is kept as a draft while it is typed.</summary>
public sealed partial class NewContactPage : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<KeyBinding> keys = [];
    private Viewer? viewer;
    private ContactForm form = new();
    private CustomerHit? known;
    private CustomerMatters matters = CustomerMatters.None;
    private IReadOnlyList<ContactProblem> problems = [];
    private WhoCard? who;
    private WhatCard? what;
    private string announcement = "";
    private bool fromCustomer;
    private bool tried;
    private bool saving;
    private bool failed;

    [SupplyParameterFromQuery(Name = "customer")]
    private string? AskedCustomer { get; set; }

    [SupplyParameterFromQuery(Name = "channel")]
    private string? AskedChannel { get; set; }

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private ContactDesk Desk { get; set; } = default!;

    [Inject]
    private CustomerSearchReader Customers { get; set; } = default!;

    [Inject]
    private CustomerTicketsReader Matters { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private OfferedService? Service => OfferedService.Of(form, Catalogue.Current);

    private string? OwnPhone => ContactChecks.OwnPhone(form, known?.Phone);

    private string? NameOfWho => form.Who switch
    {
        ContactWho.Known => known?.Name,
        ContactWho.Colleague => Staff.Current.Person(form.Chosen)?.Name,
        ContactWho.NewOrganisation => form.Organisation,
        ContactWho.NewPerson => $"{form.FirstName} {form.LastName}".Trim(),
        _ => null,
    };

    public void Dispose()
    {
        gone.Cancel();
        keeper?.Dispose();
        // The page was left within two seconds of the last key: what is not kept yet is kept now.
        if (viewer is not null && keptForm != form)
            _ = KeepAsync(CancellationToken.None);
        gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        await Staff.GetAsync(default);
        await Catalogue.GetAsync(default);
        var now = await Current.GetAsync(default);
        if (now.Has(FactName.CreateRequests))
            await BeginAsync(now);
        keys =
        [
            Key("F2", () => who?.FocusAsync() ?? Task.CompletedTask), Key("F4", () => what?.FocusAsync() ?? Task.CompletedTask), Key("F8", () => Task.CompletedTask),
            Key("Ctrl+Enter", () => SaveAsync(false)), Key("Ctrl+Shift+Enter", () => SaveAsync(true)), Key("Escape", LeaveAsync),
        ];
        viewer = now;
    }

    private async Task BeginAsync(Viewer now)
    {
        form = Fresh(Channel.Phone);
        if (await Drafts.OfAsync(now, default) is { } draft)
            (form, keptAt) = (draft.Form, draft.At);
        else if (Enum.TryParse<Channel>(AskedChannel == "internal" ? nameof(Channel.Colleague) : AskedChannel, ignoreCase: true, out var channel)
            && channel is Channel.Phone or Channel.Counter or Channel.Colleague)
            form = form with { Channel = channel };
        keptForm = form;
        keeper = new(KeepEvery, Clock, KeepAsync);
        if (form is { Who: ContactWho.Known, Chosen: { } chosen })
            await LookAsync(now, new(chosen));
        // A link to somebody never throws a draft about somebody else away.
        else if (form.IsEmpty && Guid.TryParse(AskedCustomer, out var asked) && await Customers.OfAsync(now, new(asked), default) is { } hit)
            await TakeAsync(now, hit);
    }

    private ContactForm Fresh(Channel channel) => new() { Channel = channel, BegunAt = Clock.GetUtcNow(), Language = Texts.Cultures.Current };

    /// <summary>A key is no event of a rendered element, so the page draws itself after it.</summary>
    private KeyBinding Key(string pressed, Func<Task> act) => new(pressed, async () =>
    {
        await act();
        StateHasChanged();
    });

    private void Change(Func<ContactForm, ContactForm> change)
    {
        var before = form;
        form = change(form);
        if (before.IsEmpty && !form.IsEmpty)
            form = form with { BegunAt = Clock.GetUtcNow() };
        if (form.Address != before.Address)
            fromCustomer = false;
        if (form.Chosen != before.Chosen || form.Who != before.Who)
        {
            if (form.Who != ContactWho.Known)
                (known, matters) = (null, CustomerMatters.None);
        }
        if (tried)
            problems = ContactChecks.Of(form, Service is not null, known?.Phone, Clock.GetUtcNow());
        keeper?.Ask();
        StateHasChanged();
    }

    private async Task KnowAsync(CustomerHit hit)
    {
        await TakeAsync(await Current.GetAsync(gone.Token), hit);
        if (what is not null)
            await what.FocusAsync();
    }

    private async Task TakeAsync(Viewer now, CustomerHit hit)
    {
        // Before anything is waited for: the next key belongs to the form with this customer.
        known = hit;
        var place = hit.Address is { } address && form.Address.Length == 0;
        Change(f => f with { Who = ContactWho.Known, Chosen = hit.Id.Value, Search = "", Language = hit.Language });
        if (place)
            await PlaceAsync(now, hit.Address!);
        await LookAsync(now, hit.Id);
    }

    private Task PlaceAsync(Viewer now, string place)
    {
        var comma = place.LastIndexOf(", ", StringComparison.Ordinal);
        Change(f => f with { Address = comma > 0 ? place[..comma] : place, District = comma > 0 ? place[(comma + 2)..] : "" });
        fromCustomer = true;
        return Task.CompletedTask;
    }

    private async Task LookAsync(Viewer now, CustomerId customer)
    {
        known ??= await Customers.OfAsync(now, customer, gone.Token);
        matters = await Matters.OfAsync(now, customer, 12, gone.Token);
        StateHasChanged();
    }

    private async Task SaveAsync(bool open)
    {
        if (saving)
            return;
        saving = true;
        failed = false;
        try
        {
            tried = true;
            var outcome = await Desk.SaveAsync(await Current.GetAsync(default), form, default);
            if (outcome is ContactSaved saved)
                await SavedAsync(saved, open);
            else
                Refused(((ContactNotSaved)outcome).Problems);
        }
        catch (Exception failure) when (Storage.Passes(failure))
        {
            // The same command is sent again with the next press: were it stored after all, that would be the same ticket.
            failed = true;
        }
        finally
        {
            saving = false;
        }
    }

    private void Refused(IReadOnlyList<ContactProblem> why)
    {
        problems = why;
        announcement = T["New.NotYet", why.Count];
    }

    private async Task SavedAsync(ContactSaved saved, bool open)
    {
        var channel = form.Channel;
        (form, known, matters, problems, tried, keptAt, fromCustomer) = (Fresh(channel), null, CustomerMatters.None, [], false, null, false);
        keptForm = form;
        if (open)
        {
            Navigation.NavigateTo($"/ticket/{saved.Number}");
            return;
        }
        announcement = T["New.Saved", saved.Number];
        Snackbar.Clear();
        Snackbar.Add(T["New.Saved", saved.Number], Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            snack.Action = T["New.Open"];
            snack.OnClick = _ =>
            {
                Navigation.NavigateTo($"/ticket/{saved.Number}");
                return Task.CompletedTask;
            };
        });
        StateHasChanged();
        if (who is not null)
            await who.FocusAsync();
    }

    private async Task ForgetAsync()
    {
        (form, known, matters, problems, tried, keptAt, fromCustomer) = (Fresh(form.Channel), null, CustomerMatters.None, [], false, null, false);
        keeper?.Ask();
        StateHasChanged();
        if (who is not null)
            await who.FocusAsync();
    }

    private Task LeaveAsync()
    {
        Navigation.NavigateTo("/desk");
        return Task.CompletedTask;
    }

    private void Come(Channel channel) => Change(f => f with
    {
        Channel = channel,
        // A colleague is found among the staff, everybody else among the customers.
        Who = (channel == Channel.Colleague) == (f.Channel == Channel.Colleague) ? f.Who : ContactWho.Unknown,
        Chosen = (channel == Channel.Colleague) == (f.Channel == Channel.Colleague) ? f.Chosen : null,
    });

    private RenderFragment Way(Channel channel, string drawing, string word) => builder =>
    {
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "type", "button");
        builder.AddAttribute(2, "aria-pressed", form.Channel == channel ? "true" : "false");
        builder.AddAttribute(3, "onclick", EventCallback.Factory.Create(this, () => Come(channel)));
        builder.AddContent(4, Icon.Mark(drawing, 14));
        builder.AddContent(5, T[word].Value);
        builder.CloseElement();
    };
}

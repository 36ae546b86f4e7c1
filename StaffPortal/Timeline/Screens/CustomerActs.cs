using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Customers;
using StaffPortal.Customers.Screens;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline.Screens;

/// <summary>What a customer's page does: asks, carries out, says what it came to, and takes it back with one press.</summary>
public sealed partial class CustomerActs(
    CustomerDesk desk, CustomerReader reader, EntryDesk entries, PinDesk pins, TimelineReader timeline, AccessLog access, CatalogueDirectory catalogue, CurrentViewer current, IDialogService dialogs, ISnackbar snackbar, IStringLocalizer<TimelineTexts> T, IStringLocalizer<CustomersTexts> C)
{
    private Func<Task>? undo;

    /// <summary>Why whoever acts here looks at the customer.</summary>
    public Occasion Occasion { get; set; }

    /// <summary>Draws the page that does it.</summary>
    public Func<Task> Redraw { get; set; } = () => Task.CompletedTask;

    /// <returns>The new customer; null when nobody was met.</returns>
    public async Task<CustomerId?> MeetAsync(CustomerKind kind, string typed)
    {
        var viewer = await current.GetAsync(default);
        var command = CommandId.New();
        var result = await AskAsync<CustomerDialog>(C[kind == CustomerKind.Organisation ? "New.Organisation" : "New.Person"], new()
        {
            { d => d.Kind, kind }, { d => d.Typed, typed }, { d => d.Save, (terms, reach) => desk.MeetAsync(viewer, command, kind, terms, reach, default) },
        });
        return result is Guid id ? new CustomerId(id) : null;
    }

    public async Task ChangeAsync(CustomerDetails customer)
    {
        var viewer = await current.GetAsync(default);
        var before = customer.Terms;
        CustomerTerms? after = null;
        var done = await AskAsync<CustomerDialog>(C["Change.Title", customer.Name], new()
        {
            { d => d.Kind, customer.Kind }, { d => d.Now, before },
            { d => d.Save, (terms, _) => desk.ChangeAsync(viewer, CommandId.New(), customer.Id, customer.Version, before, after = terms, default) },
        });
        if (done is not null && after is { } now && now != before)
            Say(T["Did.Changed"], () => desk.ChangeAsync(viewer, CommandId.New(), customer.Id, customer.Version, now, before, default));
    }

    public async Task AddPointAsync(CustomerDetails customer)
    {
        var viewer = await current.GetAsync(default);
        CustomerOutcome? added = null;
        var done = await AskAsync<PointDialog>(C["Point.Add"], new()
        {
            { d => d.Save, async (kind, value) => added = await desk.AddPointAsync(viewer, CommandId.New(), customer.Id, kind, value, default) },
        });
        if (done is not null && added?.Id is { } point)
            Say(T["Did.PointAdded"], () => desk.RemovePointAsync(viewer, CommandId.New(), customer.Id, point, default));
    }

    public async Task CheckPointAsync(PointLine point)
    {
        var viewer = await current.GetAsync(default);
        Tell(await desk.CheckPointAsync(viewer, CommandId.New(), point.Of, point.Id, default), T["Did.PointChecked"], null);
    }

    public async Task RemovePointAsync(PointLine point)
    {
        var viewer = await current.GetAsync(default);
        Tell(await desk.RemovePointAsync(viewer, CommandId.New(), point.Of, point.Id, default), T["Did.PointRemoved"],
            () => desk.RestorePointAsync(viewer, CommandId.New(), point.Of, point, default));
    }

    public async Task RelateAsync(CustomerDetails customer)
    {
        var viewer = await current.GetAsync(default);
        (CustomerId Of, CustomerId To, Guid Id)? made = null;
        var done = await AskAsync<RelationDialog>(C["Relation.Add"], new()
        {
            { d => d.Viewer, viewer }, { d => d.Customer, customer },
            {
                d => d.Save, async (of, kind, to, until, ground) =>
                {
                    var outcome = await desk.RelateAsync(viewer, CommandId.New(), of, kind, to, until, ground, default);
                    made = outcome.Id is { } id ? (of, to, id) : null;
                    return outcome;
                }
            },
        });
        if (done is not null && made is { } relation)
            Say(T["Did.Related"], () => desk.EndRelationAsync(viewer, CommandId.New(), relation.Of, new(relation.Id), relation.To, default));
    }

    public async Task EndRelationAsync(RelationLine relation)
    {
        var viewer = await current.GetAsync(default);
        Tell(await desk.EndRelationAsync(viewer, CommandId.New(), relation.Of, relation.Id, relation.To, default), T["Did.RelationEnded"],
            () => desk.RestoreRelationAsync(viewer, CommandId.New(), relation.Of, relation.Id, relation.To, default));
    }

    /// <summary>Both side by side: one, or two.</summary>
    public async Task CompareAsync(CustomerDetails customer, Lookalike other)
    {
        var viewer = await current.GetAsync(default);
        if (await reader.OfAsync(viewer, other.Id, default) is not { } second)
            return;
        CustomerId? merged = null;
        var done = await AskAsync<CompareDialog>(C["Compare.Title"], new()
        {
            { d => d.First, customer }, { d => d.Second, second }, { d => d.Evidence, other.Evidence },
            {
                d => d.Merge, async (gone, kept) =>
                {
                    var outcome = await desk.MergeAsync(viewer, CommandId.New(), gone, kept, default);
                    merged = outcome.Refused is null ? gone : null;
                    return outcome;
                }
            },
            { d => d.Apart, (one, two) => desk.TellApartAsync(viewer, CommandId.New(), one, two, default) },
        }, wide: true);
        if (done is null)
            return;
        if (merged is { } gone)
            Say(T["Did.Merged"], () => desk.PartAsync(viewer, CommandId.New(), gone, default));
        else
            Say(T["Did.Apart"], null);
    }

    public async Task PartAsync(MergedLine merged)
    {
        var viewer = await current.GetAsync(default);
        Tell(await desk.PartAsync(viewer, CommandId.New(), merged.Id, default), T["Did.Parted", merged.Name], null);
    }

    /// <summary>Takes the last act back.</summary>
    public async Task UndoAsync()
    {
        if (undo is not { } last)
            return;
        undo = null;
        snackbar.Clear();
        await last();
        await Redraw();
    }

    private async Task<object?> AskAsync<TDialog>(string title, DialogParameters<TDialog> parameters, bool wide = false)
        where TDialog : Microsoft.AspNetCore.Components.IComponent
    {
        var dialog = await dialogs.ShowAsync<TDialog>(title, parameters, wide ? DialogKind.Wide with { DefaultFocus = DefaultFocus.None } : DialogKind.Small);
        return await dialog.Result is { Canceled: false, Data: var data } ? data ?? true : null;
    }

    private void Tell(CustomerOutcome outcome, string done, Func<Task<CustomerOutcome>>? back)
    {
        if (outcome.Refused is { } refused)
            snackbar.Add(C[$"Refused.{refused}"], Severity.Error, snack => snack.HideIcon = true);
        else
            Say(done, back);
    }

    private void Say(string done, Func<Task<CustomerOutcome>>? back) => Offer(done, back is null ? null : async () => Tell(await back(), T["Did.Undone"], null));

    private void Offer(string done, Func<Task>? back)
    {
        undo = back;
        snackbar.Add(done, Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            if (undo is null)
                return;
            snack.Action = T["Undo"];
            snack.OnClick = _ => UndoAsync();
        });
    }
}

using MudBlazor;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Timeline.Screens;

public sealed partial class CustomerActs
{
    /// <summary>Services somebody writes entries for, those of their own teams first; empty when there are none.</summary>
    public static IReadOnlyList<EntryService> ServicesOf(Viewer viewer, Catalogue.CatalogueSnapshot catalogue, IReadOnlyCollection<TeamId> own) =>
        [.. catalogue.Offered.Where(s => viewer.Has(FactName.WriteEntries, s.Department, s.IsConfidential) && catalogue.Departments.ContainsKey(s.Department))
            .OrderByDescending(s => own.Contains(s.Team)).ThenBy(s => catalogue.Departments[s.Department].Name.Here, StringComparer.CurrentCulture).ThenBy(s => s.Name.Here, StringComparer.CurrentCulture)
            .Select(s => new EntryService(s.Id, s.Name.Here, catalogue.Departments[s.Department].Name.Here))];

    /// <summary>Asks what happened, and writes it.</summary>
    public async Task WriteAsync(CustomerDetails customer, IReadOnlyList<EntryService> services)
    {
        if (services.Count == 0)
            return;
        var viewer = await current.GetAsync(default);
        var command = CommandId.New();
        EntryOutcome? written = null;
        var done = await AskAsync<WriteEntryDialog>(T["Entry.New", customer.Name], new()
        {
            { d => d.Services, services },
            {
                d => d.Save, async terms =>
                {
                    written = await entries.WriteAsync(viewer, command, customer.Id, terms, default);
                    // A refusal is remembered too: what is sent again after it is another command.
                    if (written.Refused is not null)
                        command = CommandId.New();
                    return written;
                }
            },
        }, wide: true);
        if (done is not null && written?.Id is { } id)
            Offer(T["Did.Written"], () => TurnAsync(viewer, new(id), back: false));
    }

    /// <summary>Shows a whole entry.</summary>
    public async Task ReadAsync(EntryId id)
    {
        var viewer = await current.GetAsync(default);
        await catalogue.GetAsync(default);
        if (await timeline.EntryAsync(viewer, id, default) is not { } entry)
        {
            snackbar.Add(T["Entry.Gone"], Severity.Warning, snack => snack.HideIcon = true);
            return;
        }
        access.Saw(viewer, Rights.Access.SeenKind.Entry, entry.Id.Value, entry.Customer.Value, Occasion);
        await AskAsync<EntryDialog>(entry.Title.Length > 0 ? entry.Title : T[$"EntryKind.{entry.Kind}"], new() { { d => d.Entry, entry }, { d => d.Withdraw, WithdrawAsync } }, wide: true);
    }

    private async Task WithdrawAsync(EntryId id)
    {
        var viewer = await current.GetAsync(default);
        if ((await entries.WithdrawAsync(viewer, CommandId.New(), id, default)).Refused is { } refused)
            snackbar.Add(T[$"Entry.Refused.{refused}"], Severity.Error, snack => snack.HideIcon = true);
        else
            Offer(T["Did.Withdrawn"], () => TurnAsync(viewer, id, back: true));
    }

    /// <summary>Takes an entry back, or its withdrawal.</summary>
    private async Task TurnAsync(Viewer viewer, EntryId id, bool back)
    {
        var outcome = back ? await entries.BringBackAsync(viewer, CommandId.New(), id, default) : await entries.WithdrawAsync(viewer, CommandId.New(), id, default);
        if (outcome.Refused is { } refused)
            snackbar.Add(T[$"Entry.Refused.{refused}"], Severity.Error, snack => snack.HideIcon = true);
        else
            Offer(T["Did.Undone"], null);
    }
}

using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Customers.Screens;

/// <summary>What screens do with protected persons: ask why, open, shut, protect.</summary>
public sealed class ProtectionActs(ProtectionDesk desk, CurrentViewer current, IDialogService dialogs, ISnackbar snackbar, IStringLocalizer<CustomersTexts> T)
{
    /// <returns>Whether it is open now.</returns>
    public async Task<bool> OpenAsync(CustomerId customer, OpenedPart part)
    {
        var viewer = await current.GetAsync(default);
        var command = CommandId.New();
        var tries = 0;
        var dialog = await dialogs.ShowAsync<DiscloseDialog>(T[$"Disclose.{part}.Title"], new DialogParameters<DiscloseDialog>
        {
            { d => d.Part, part },
            // What was refused is another command the next time: the first answer is kept by the id.
            { d => d.Save, (reason, words) => desk.OpenAsync(viewer, tries++ == 0 ? command : CommandId.New(), customer, part, reason, words, default) },
        }, DialogKind.Small);
        return await dialog.Result is { Canceled: false };
    }

    public async Task ShutAsync(CustomerId customer) => await desk.CloseAsync(await current.GetAsync(default), CommandId.New(), customer, default);

    /// <summary>Protects them, or changes by what and until when; ends it, for whoever may.</summary>
    /// <returns>Whether anything was done.</returns>
    public async Task<bool> ProtectAsync(CustomerDetails customer)
    {
        var viewer = await current.GetAsync(default);
        var lifted = false;
        var parameters = new DialogParameters<ProtectDialog>
        {
            { d => d.Now, customer.ProtectedBy }, { d => d.Until, customer.ProtectedUntil },
            { d => d.Save, (ground, until) => desk.ProtectAsync(viewer, CommandId.New(), customer.Id, ground, until, default) },
        };
        if (customer.Seal.IsProtected && viewer.Has(FactName.LiftProtection))
            parameters.Add(d => d.Lift, async () =>
            {
                var outcome = await desk.LiftAsync(viewer, CommandId.New(), customer.Id, default);
                lifted = outcome.Refused is null;
                return outcome;
            });
        var dialog = await dialogs.ShowAsync<ProtectDialog>(T["Protect.Title"], parameters, DialogKind.Small);
        if (await dialog.Result is not { Canceled: false })
            return false;
        snackbar.Add(T[lifted ? "Protect.Lifted" : customer.Seal.IsProtected ? "Protect.Changed" : "Protect.Done"], Severity.Normal, snack => snack.HideIcon = true);
        return true;
    }
}

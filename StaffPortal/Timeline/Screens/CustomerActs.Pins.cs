using MudBlazor;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline.Screens;

public sealed partial class CustomerActs
{
    /// <summary>Raises a flag on the customer.</summary>
    public async Task FlagAsync(CustomerDetails customer)
    {
        var viewer = await current.GetAsync(default);
        Guid? raised = null;
        var done = await AskAsync<CustomerFlagDialog>(T["Flag.New", customer.Name], new()
        {
            {
                d => d.Save, async (reason, until) =>
                {
                    var outcome = await pins.FlagAsync(viewer, CommandId.New(), customer.Id, reason, until, default);
                    raised = outcome.Id;
                    return outcome;
                }
            },
        });
        if (done is not null && raised is { } flag)
            Offer(T["Did.Flagged"], () => TurnAsync(pins.LowerAsync(viewer, CommandId.New(), flag, default)));
    }

    /// <summary>Lowers a flag, or lets go of what was found with a reason.</summary>
    public async Task AwayAsync(Pin pin, string title)
    {
        var viewer = await current.GetAsync(default);
        if (pin.Kind == PinKind.Flag)
        {
            if (Refused(await pins.LowerAsync(viewer, CommandId.New(), pin.Id, default)))
                return;
            Offer(T["Did.Lowered"], () => TurnAsync(pins.RaiseAgainAsync(viewer, CommandId.New(), pin.Id, default)));
            return;
        }
        Guid? dismissed = null;
        var done = await AskAsync<DismissDialog>(T["Dismiss.Title", title], new()
        {
            {
                d => d.Save, async reason =>
                {
                    var outcome = await pins.DismissAsync(viewer, CommandId.New(), pin.Id, reason, default);
                    dismissed = outcome.Id;
                    return outcome;
                }
            },
        });
        if (done is not null && dismissed is { } dismissal)
            Offer(T["Did.Dismissed"], () => TurnAsync(pins.PinAgainAsync(viewer, CommandId.New(), dismissal, default)));
    }

    private async Task TurnAsync(Task<PinOutcome> turning)
    {
        if (!Refused(await turning))
            Offer(T["Did.Undone"], null);
    }

    private bool Refused(PinOutcome outcome)
    {
        if (outcome.Refused is not { } refused)
            return false;
        snackbar.Add(T[$"Pin.Refused.{refused}"], Severity.Error, snack => snack.HideIcon = true);
        return true;
    }
}

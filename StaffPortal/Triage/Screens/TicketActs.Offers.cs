using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>Answers to what was given: taken on, declined, returned.</summary>
public sealed partial class TicketActs
{
    private async Task AcceptAsync(Viewer now, QueueRow row)
    {
        if (!await AnswerThanksAsync(now, row, isThanks: true))
            await CarryOutAsync(now, row, T["Did.Accepted", row.Number], r => r with { OfferedAt = null }, command => desk.AcceptAsync(now, command, default));
    }

    private async Task GiveBackAsync(Viewer now, QueueRow row)
    {
        if (await AnswerThanksAsync(now, row, isThanks: false))
            return;
        // What nobody gave is not asked about.
        if ((await tickets.OpenAsync(now, row.Id, default))?.Offer is not { IsMine: true } offer)
        {
            snackbar.Add(T["Refused.NoOffer"], Severity.Warning);
            return;
        }
        var to = staff.Current.Person(offer.FromOwner)?.Name ?? staff.Current.Team(offer.FromTeam)?.Name.Here ?? T["Somebody"].Value;
        var (title, act) = offer.IsOpen ? (T["Decline.Title", row.Number], T["Act.Decline"]) : (T["Return.Title", row.Number], T["Act.Return"]);
        var dialog = await dialogs.ShowAsync<ReasonDialog>(title, new DialogParameters<ReasonDialog>
        {
            { d => d.Label, T["Reason.Why"].Value }, { d => d.Act, act.Value }, { d => d.Hint, T["Return.Hint", to].Value },
        }, DialogKind.Small);
        if ((await dialog.Result)?.Data is not string reason)
            return;
        await CarryOutAsync(now, row, T[offer.IsOpen ? "Did.Declined" : "Did.Returned", row.Number, to], r => r with { OfferedAt = null }, command => desk.GiveBackAsync(now, command, reason, default));
    }
}

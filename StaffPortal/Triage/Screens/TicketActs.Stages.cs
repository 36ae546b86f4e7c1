using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Messaging.Templates;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>To another stage: to wait it is asked for whom and until when, to end it how and what the requester is told.</summary>
public sealed partial class TicketActs
{
    private async Task MoveAsync(Viewer now, QueueRow row)
    {
        switch (await AskAsync<object>(T["Stage.Title", row.Number], Choices.Stages(T, catalogue.Current, row)))
        {
            case ProcessStage stage when await TermsAsync([row], stage.Category) is { } terms:
                await CarryOutAsync(now, row, T["Did.Moved", row.Number, stage.Name.Here], r => In(r, stage), command => desk.MoveAsync(now, command, stage.Id, default, terms));
                break;
            case WaitAgain:
                await WaitAgainAsync(now, row);
                break;
        }
    }

    private async Task WaitAgainAsync(Viewer now, QueueRow row)
    {
        var after = (await tickets.OpenAsync(now, row.Id, default))?.After;
        var before = after is { WaitsFor: { } whom, WaitsUntil: { } until } ? new Wait(whom, until) : null;
        if (await WaitOfAsync([row], T["Wait.Title", row.Number], before) is { } wait)
            await CarryOutAsync(now, row, T["Did.Waits", row.Number], r => r, command => desk.WaitOnAsync(now, command, wait, default));
    }

    private async Task SetDueAsync(Viewer now, QueueRow row)
    {
        if (!row.IsOpen)
        {
            snackbar.Add(T["Refused.NoSuchMove"], Severity.Warning);
            return;
        }
        var set = (await tickets.OpenAsync(now, row.Id, default))?.After?.HandDueAt;
        var dialog = await dialogs.ShowAsync<DueDialog>(T["DueBy.Title", row.Number],
            new DialogParameters<DueDialog> { { d => d.Calendar, CalendarOf(row) }, { d => d.Now, set } }, DialogKind.Small);
        if ((await dialog.Result)?.Data is DueAnswer answer)
            await CarryOutAsync(now, row, T[answer.Due is null ? "Did.DueFreed" : "Did.DueSet", row.Number], r => r, command => desk.SetDueAsync(now, command, answer.Due, answer.Reason, default));
    }

    private async Task PromiseCallAsync(Viewer now, QueueRow row)
    {
        var phone = (await tickets.OpenAsync(now, row.Id, default))?.Phone;
        var dialog = await dialogs.ShowAsync<CallBackDialog>(T["CallBack.Title", row.Number],
            new DialogParameters<CallBackDialog> { { d => d.OwnPhone, phone is null ? null : TicketScreen.Phone(phone) } }, DialogKind.Small);
        if ((await dialog.Result)?.Data is CallBackAnswer answer)
            await CarryOutAsync(now, row, T["Did.PromisedCall", row.Number], r => r, command => desk.PromiseCallBackAsync(now, command, answer.Due, answer.Phone, default));
    }

    /// <summary>The requester wrote after it was resolved: it was thanks, or work goes on. Null when that is not asked of this ticket.</summary>
    private async Task<bool> AnswerThanksAsync(Viewer now, QueueRow row, bool isThanks)
    {
        if (row.Stage != StageCategory.Resolved || (await tickets.OpenAsync(now, row.Id, default))?.After?.ThankedAt is null)
            return false;
        if (isThanks)
            await CarryOutAsync(now, row, T["Did.TookThanks", row.Number], r => r, command => desk.TakeThanksAsync(now, command, default));
        else
            await CarryOutAsync(now, row, T["Did.Reopened", row.Number], r => r with { Stage = StageCategory.InProgress, StageId = 0, IsOpen = true }, command => desk.ReopenAsync(now, command, default));
        return true;
    }

    /// <summary>What has to be said to go there; null when it was not said after all.</summary>
    private async Task<StageTerms?> TermsAsync(IReadOnlyList<QueueRow> rows, StageCategory category)
    {
        if (category == StageCategory.Waiting)
            return await WaitOfAsync(rows, rows.Count == 1 ? T["Wait.Title", rows[0].Number] : T["Wait.TitleSeveral", rows.Count], null) is { } wait ? new StageTerms(wait) : null;
        if (Workflow.IsOpen(category) || rows.All(r => !r.IsOpen))
            return StageTerms.Done;
        var words = Words.Of(category);
        var offered = rows.Count == 1 ? await TemplatesAsync(rows[0], category) : [];
        var dialog = await dialogs.ShowAsync<EndDialog>(rows.Count == 1 ? T["End.Title", rows[0].Number, words] : T["End.TitleSeveral", rows.Count, words], new DialogParameters<EndDialog>
        {
            { d => d.Act, words }, { d => d.Language, rows[0].Language }, { d => d.AtOnce, category == StageCategory.Closed }, { d => d.Templates, offered },
            { d => d.Days, category == StageCategory.Resolved ? catalogue.Current.Services.GetValueOrDefault(rows[0].Service)?.CloseAfterDays : null },
        }, DialogKind.Small);
        return (await dialog.Result)?.Data as StageTerms;
    }

    /// <summary>Those that fit the stage it goes to.</summary>
    private async Task<IReadOnlyList<(string Name, string Text)>> TemplatesAsync(QueueRow row, StageCategory category)
    {
        var now = await current.GetAsync(default);
        await templates.GetAsync(default);
        return templates.For(row.Service, category) is { Count: > 0 } fitting && await tickets.OpenAsync(now, row.Id, default) is { } details
            ? [.. fitting.Select(t => (t.Terms.Name.Here, TemplateFilling.Of(t, details, catalogue.Current, now.Name, clock.GetUtcNow()).Text))] : [];
    }

    private async Task<Wait?> WaitOfAsync(IReadOnlyList<QueueRow> rows, string title, Wait? before)
    {
        var dialog = await dialogs.ShowAsync<WaitDialog>(title, new DialogParameters<WaitDialog> { { d => d.Calendar, CalendarOf(rows[0]) }, { d => d.Now, before } }, DialogKind.Small);
        return (await dialog.Result)?.Data as Wait;
    }

    private ServiceLevels.ServiceCalendar CalendarOf(QueueRow row) => catalogue.Current.PromiseOf(row.Service)!.Calendar;
}

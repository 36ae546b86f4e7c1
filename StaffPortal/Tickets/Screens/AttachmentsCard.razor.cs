using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Tickets.Screens;

/// <summary>The files of one ticket: dragged here, pasted, picked or taken with the phone's camera. Bytes go over HTTP, not through the circuit.</summary>
public sealed partial class AttachmentsCard : LiveComponent
{
    private IReadOnlyList<AttachmentLine> files = [];
    private IReadOnlyList<KeyBinding> keys = [];
    private UploadBox? uploads;
    private int sending;

    [Parameter, EditorRequired]
    public TicketId Ticket { get; set; }

    [Parameter, EditorRequired]
    public long Number { get; set; }

    [Parameter]
    public bool MayWork { get; set; }

    [Inject]
    private AttachmentReader Reader { get; set; } = default!;

    [Inject]
    private AttachmentDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Ticket(Ticket.Value)];

    protected override Task OnInitializedAsync()
    {
        keys = [new("T", PickAsync)];
        return base.OnInitializedAsync();
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct) =>
        files = await Reader.OfAsync(await Current.GetAsync(ct), Ticket, ct);

    private Task PickAsync() => uploads?.PickAsync() ?? Task.CompletedTask;

    private async Task RemoveAsync(AttachmentLine file)
    {
        var outcome = await Desk.RemoveAsync(await Current.GetAsync(Gone), CommandId.New(), Ticket, file.Id, Gone);
        Snackbar.Clear();
        if (outcome is not Attached)
        {
            Say(outcome, file.Name);
            return;
        }
        Snackbar.Add(T["Attach.Removed", file.Name], Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            snack.Action = T["Undo"];
            snack.VisibleStateDuration = 8_000;
            snack.OnClick = _ => BringBackAsync(file);
        });
    }

    private async Task BringBackAsync(AttachmentLine file)
    {
        var outcome = await Desk.BringBackAsync(await Current.GetAsync(Gone), CommandId.New(), Ticket, file.Id, Gone);
        if (outcome is not Attached)
            Say(outcome, file.Name);
    }

    private void Say(AttachmentOutcome outcome, string name) =>
        Snackbar.Add(outcome is FileRefused refused ? T[$"Refused.{refused.Reason}", name] : T["Attach.Gone"], Severity.Warning);
}

using Microsoft.AspNetCore.Components;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>One ticket beside the list: who, where, until when, what was said, and what to do.</summary>
public sealed partial class TicketPreview : TicketScreen
{
    private TicketId? opened;
    private Composer? composer;

    [Parameter]
    public TicketId? Ticket { get; set; }

    [Parameter, EditorRequired]
    public Viewer Viewer { get; set; } = default!;

    [Parameter]
    public EventCallback<(QueueRow, DeskAct)> OnAct { get; set; }

    /// <summary>Something was said or taken back.</summary>
    [Parameter]
    public EventCallback<(QueueRow, string, TicketOutcome)> OnDone { get; set; }

    [Parameter]
    public EventCallback OnBack { get; set; }

    /// <summary>The ticket is wanted on a page of its own.</summary>
    [Parameter]
    public EventCallback<QueueRow> OnOpen { get; set; }

    protected override TicketId? Open => opened;

    protected override Viewer Me => Viewer;

    protected override Composer? Writing => composer;

    protected override async Task OnParametersSetAsync()
    {
        if (opened == Ticket)
            return;
        var before = opened;
        opened = Ticket;
        await OpenAnewAsync(before);
    }

    protected override Task DoneAsync(QueueRow row, string words, TicketOutcome outcome) => OnDone.InvokeAsync((row, words, outcome));
}

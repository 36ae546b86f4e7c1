using Microsoft.AspNetCore.Components;
using StaffPortal.Tickets;
using StaffPortal.Triage;

namespace StaffPortal.Casework.Screens;

/// <summary>Who the ticket is for, how to reach them, and what else of theirs is open.</summary>
public sealed partial class CustomerCard
{
    [Parameter, EditorRequired]
    public TicketDetails Ticket { get; set; } = default!;

    /// <summary>Null when nobody is known.</summary>
    [Parameter]
    public CaseCustomer? Customer { get; set; }

    /// <summary>The desk one came from; kept on the way to another ticket.</summary>
    [Parameter]
    public DeskAddress? From { get; set; }

    /// <summary>A protected person is to be opened.</summary>
    [Parameter]
    public EventCallback OnOpen { get; set; }

    private QueueRow Row => Ticket.Row;

    private string Href(QueueRow other) => (From ?? new DeskAddress(QueueKind.Unassigned)).ToTicketUri(other.Number);
}

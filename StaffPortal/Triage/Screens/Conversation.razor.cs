using Microsoft.AspNetCore.Components;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>What was said on one ticket, oldest first: flags, promised calls, the request itself, replies, answers and notes.</summary>
public sealed partial class Conversation
{
    private bool whole;

    [Parameter, EditorRequired]
    public TicketDetails Ticket { get; set; } = default!;

    [Parameter, EditorRequired]
    public Viewer Viewer { get; set; } = default!;

    /// <summary>Only what is said among staff.</summary>
    [Parameter]
    public bool Internal { get; set; }

    /// <summary>So many of the newest are shown at first; 0: all.</summary>
    [Parameter]
    public int Newest { get; set; }

    [Parameter]
    public EventCallback<MessageId> OnWithdraw { get; set; }

    /// <summary>A promised call was made.</summary>
    [Parameter]
    public EventCallback<CallBackId> OnCalled { get; set; }

    private QueueRow Row => Ticket.Row;

    private List<MessageLine> Said => [.. Ticket.Messages.Where(m => m.State != MessageState.Withdrawn && (!Internal || m.Kind == MessageKind.Note))];

    private int Folded => whole || Newest == 0 ? 0 : Math.Max(0, Said.Count - Newest);

    private IEnumerable<(string, string)> Answers => from answer in Ticket.Answers
        let question = Catalogue.Current.Services.GetValueOrDefault(Row.Service)?.Attributes.FirstOrDefault(a => a.Code == answer.Key)
        select (question?.Question.Here ?? answer.Key,
            string.Join(", ", answer.Value.Select(v => question?.Choices.FirstOrDefault(c => c.Key == v)?.Name.Here ?? v)));

    private string Name(Guid? staff) => Staff.Current.Person(staff)?.Name ?? T["Somebody"];
}

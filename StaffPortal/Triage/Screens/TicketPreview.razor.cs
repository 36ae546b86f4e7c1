using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>One ticket beside the list: who, where, until when, what was said, and what to do.</summary>
public sealed partial class TicketPreview : LiveComponent
{
    private TicketDetails? details;
    private TicketId? opened;
    private IReadOnlyList<Present> others = [];
    private Composer? composer;
    private ElementReference heading;
    private ElementReference talk;
    private Doing doing = Live.Doing.Reading;
    private bool missing;
    private long seq;

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

    [Inject]
    private TicketReader Tickets { get; set; } = default!;

    [Inject]
    private TicketDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private PresenceBoard Presence { get; set; } = default!;

    protected override IEnumerable<string> Topics =>
        Ticket is { } id ? [Live.Topics.Ticket(id.Value), Live.Topics.Presence, Live.Topics.Pulse] : [];

    private string? ServiceName => details is null ? null : Catalogue.Current.Services.GetValueOrDefault(details.Row.Service)?.Name.Here;

    private string Place => string.Join(", ", new[] { details?.Location.Address, details?.Location.District }.Where(p => !string.IsNullOrWhiteSpace(p)));

    private IEnumerable<(string, string)> Answers => from answer in details!.Answers
        let question = Catalogue.Current.Services.GetValueOrDefault(details.Row.Service)?.Attributes.FirstOrDefault(a => a.Code == answer.Key)
        select (question?.Question.Here ?? answer.Key,
            string.Join(", ", answer.Value.Select(v => question?.Choices.FirstOrDefault(c => c.Key == v)?.Name.Here ?? v)));

    public async Task FocusAsync()
    {
        if (details is not null)
            await heading.FocusAsync();
    }

    public Task WriteAsync(MessageKind kind) => composer?.BeginAsync(kind) ?? Task.CompletedTask;

    /// <summary>Takes back the viewer's newest reply that still waits; false when there is none.</summary>
    public async Task<bool> WithdrawAsync()
    {
        var waiting = details?.Messages.LastOrDefault(m => m.State == MessageState.Waiting && m.Author == Viewer.ActorId);
        if (waiting is null)
            return false;
        await WithdrawAsync(waiting.Id);
        return true;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (opened == Ticket)
            return;
        Leave();
        opened = Ticket;
        (details, missing, doing) = (null, false, Live.Doing.Reading);
        ListenAnew();
        if (Ticket is not null)
            await ReadAsync(Gone);
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        if (Ticket is not { } id)
            return;
        if (touched.Contains(Live.Topics.Pulse))
            Sign(doing);
        others = [.. Presence.Now()[id.Value].Where(p => p.Staff != Viewer.ActorId)];
        if (touched.Contains(Live.Topics.Ticket(id.Value)))
            await ReadAsync(ct);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            Leave();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        if (Ticket is not { } id)
            return;
        var head = Feed.Head;
        var read = await Tickets.OpenAsync(await Current.GetAsync(ct), id, ct);
        // The choice may have gone on while this was read.
        if (id != Ticket)
            return;
        (details, missing, seq) = (read, read is null, head);
        if (read is not null)
            Sign(doing);
        others = [.. Presence.Now()[id.Value].Where(p => p.Staff != Viewer.ActorId)];
    }

    private void Sign(Doing now)
    {
        doing = now;
        if (Ticket is { } id && Viewer.ActorId is { } me)
            Presence.Sign(id.Value, me, now);
    }

    private void Leave()
    {
        if (opened is { } id && Viewer.ActorId is { } me)
            Presence.Leave(id.Value, me);
    }

    private async Task SentAsync((string Words, TicketOutcome Outcome) sent)
    {
        Sign(Live.Doing.Reading);
        await OnDone.InvokeAsync((details!.Row, sent.Words, sent.Outcome));
    }

    private async Task WithdrawAsync(MessageId reply)
    {
        var row = details!.Row;
        var text = details.Messages.First(m => m.Id == reply).Text;
        var outcome = await Desk.WithdrawAsync(await Current.GetAsync(Gone), new(CommandId.New(), row.Id, row.Version), reply, Gone);
        if (outcome is Done && composer is not null)
            await composer.TakeBackAsync(text);
        await OnDone.InvokeAsync((row, T["Did.Withdrew", row.Number], outcome));
    }

    private string Name(Guid? staff) => Staff.Current.Person(staff)?.Name ?? T["Somebody"];

    private string Doing(Present other)
    {
        var first = Staff.Current.Person(other.Staff)?.FirstName ?? T["Somebody"];
        return other.Doing switch
        {
            Live.Doing.WritingReply => T["Presence.Reply", first],
            Live.Doing.WritingNote => T["Presence.Note", first],
            _ => T["Presence.Reading", first],
        };
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
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
    private Doing doing = Live.Doing.Reading;
    private LastChange? news;
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

    /// <summary>Its service shows a request's text to everybody only after staff have read it.</summary>
    private bool WaitsForApproval => details is { MayWork: true, IsApproved: false, Row: { Channel: Channel.Open311, IsProtected: false } row }
        && Catalogue.Current.Services.GetValueOrDefault(row.Service) is { IsPublic: true, Publish: Publish.AfterApproval };

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
        (details, missing, doing, news) = (null, false, Live.Doing.Reading, null);
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
        // What a colleague did meanwhile is said in one line; a text that is being written is never touched.
        if (details is not null && read is not null && read.Row.Version != details.Row.Version
            && (await Tickets.LastChangesAsync(await Current.GetAsync(ct), [id], ct)).GetValueOrDefault(id) is { } change)
            news = change.Who == Viewer.ActorId ? null : change;
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

    private async Task ApproveAsync()
    {
        var row = details!.Row;
        var outcome = await Desk.ApproveForPublicAsync(await Current.GetAsync(Gone), new(CommandId.New(), row.Id, row.Version), Gone);
        await OnDone.InvokeAsync((row, T["Did.Approved", row.Number], outcome));
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

    /// <summary>As it is dialled here: 040 512 8841.</summary>
    private static string Phone(string written)
    {
        var digits = ContactPoint.Normalise(ContactPointKind.Phone, written);
        return digits is ['+', '3', '5', '8', _, _, _, _, _, _, _, _, ..] ? $"0{digits[4..6]} {digits[6..9]} {digits[9..]}" : written;
    }

    private string? News
    {
        get
        {
            if (news is null || details is null)
                return null;
            var who = Staff.Current.Person(news.Who)?.Name;
            return news.Kind switch
            {
                TicketKinds.Heard => T["Changed.Heard"].Value,
                _ when who is null => null,
                TicketKinds.Assigned when details.Row.Owner?.Value == news.Who => T["Gone.Took", who].Value,
                TicketKinds.Assigned => T["Gone.Gave", who].Value,
                TicketKinds.Moved => T["Gone.Moved", who, Words.Of(details.Row.Stage)].Value,
                TicketKinds.Replied => T["Changed.Replied", who].Value,
                TicketKinds.Noted => T["Changed.Noted", who].Value,
                TicketKinds.Prioritised => T["Changed.Prioritised", who, Words.Of(details.Row.Priority)].Value,
                TicketKinds.FlagRaised => T["Changed.Flagged", who].Value,
                TicketKinds.FlagLowered => T["Gone.Lowered", who].Value,
                _ => null,
            };
        }
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

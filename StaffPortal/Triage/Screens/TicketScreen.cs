using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>
/// A screen on which one ticket is open: reads it, follows it, tells colleagues that it is open here, and says in one line what
/// they did meanwhile. A text that is being written is never touched.
/// </summary>
public abstract class TicketScreen : LiveComponent
{
    private Doing doing = Live.Doing.Reading;
    private LastChange? news;

    [Inject]
    protected IStringLocalizer<TriageTexts> T { get; set; } = default!;

    [Inject]
    protected StaffDirectory Staff { get; set; } = default!;

    [Inject]
    protected CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    protected TicketReader Tickets { get; set; } = default!;

    [Inject]
    protected TicketDesk Desk { get; set; } = default!;

    [Inject]
    protected CurrentViewer Current { get; set; } = default!;

    [Inject]
    private AccessLog Access { get; set; } = default!;

    [Inject]
    private PresenceBoard Presence { get; set; } = default!;

    /// <summary>The ticket this screen shows; null when none is chosen.</summary>
    protected abstract TicketId? Open { get; }

    /// <summary>The one who looks.</summary>
    protected abstract Viewer? Me { get; }

    /// <summary>Where texts are written, when the viewer may.</summary>
    protected abstract Composer? Writing { get; }

    protected TicketDetails? Details { get; private set; }

    /// <summary>No such ticket, or none the viewer may see.</summary>
    protected bool IsMissing { get; private set; }

    /// <summary>The journal's head it was read at.</summary>
    protected long Seq { get; private set; }

    /// <summary>Colleagues who have it open.</summary>
    protected IReadOnlyList<Present> Others { get; private set; } = [];

    /// <summary>When the change in <see cref="News"/> happened, UTC.</summary>
    protected DateTimeOffset NewsAt => news?.At ?? default;

    protected override IEnumerable<string> Topics =>
        Open is { } id ? [Live.Topics.Ticket(id.Value), Live.Topics.Names, Live.Topics.Presence, Live.Topics.Pulse] : [];

    /// <summary>Its service shows a request's text to everybody only after staff have read it.</summary>
    protected bool WaitsForApproval => Details is { MayWork: true, IsApproved: false, Row: { Channel: Channel.Open311, IsProtected: false } row }
        && Catalogue.Current.Services.GetValueOrDefault(row.Service) is { IsPublic: true, Publish: Publish.AfterApproval };

    protected string? ServiceName => Details is null ? null : Catalogue.Current.Services.GetValueOrDefault(Details.Row.Service)?.Name.Here;

    protected string Place => string.Join(", ", new[] { Details?.Location.Address, Details?.Location.District }.Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary>The colleague who writes a reply to it right now.</summary>
    protected string? Replying => Others.Where(o => o.Doing == Live.Doing.WritingReply).Select(o => Name(o.Staff)).FirstOrDefault();

    /// <summary>What a colleague did since it was opened, in one line.</summary>
    protected string? News
    {
        get
        {
            if (news is null || Details is null)
                return null;
            var who = Staff.Current.Person(news.Who)?.Name;
            return news.Kind switch
            {
                TicketKinds.Heard => T["Changed.Heard"].Value,
                TicketKinds.WaitEnded => T["Changed.WaitEnded"].Value,
                _ when who is null => null,
                TicketKinds.Assigned when Details.Row.Owner?.Value == news.Who => T["Gone.Took", who].Value,
                TicketKinds.Assigned => T["Gone.Gave", who].Value,
                TicketKinds.Accepted => T["Gone.Accepted", who].Value,
                TicketKinds.Declined or TicketKinds.Returned => T["Gone.GaveBack", who].Value,
                TicketKinds.Moved => T["Gone.Moved", who, Catalogue.Current.StageNameOf(Details.Row)].Value,
                TicketKinds.Replied => T["Changed.Replied", who].Value,
                TicketKinds.Noted => T["Changed.Noted", who].Value,
                TicketKinds.Prioritised => T["Changed.Prioritised", who, Words.Of(Details.Row.Priority)].Value,
                TicketKinds.CallBackPromised => T["Changed.Promised", who].Value,
                TicketKinds.CallBackKept => T["Changed.Called", who].Value,
                TicketKinds.WaitChanged => T["Changed.Waits", who].Value,
                TicketKinds.DueSet => T["Changed.DueSet", who].Value,
                TicketKinds.FlagRaised => T["Changed.Flagged", who].Value,
                TicketKinds.FlagLowered => T["Gone.Lowered", who].Value,
                _ => null,
            };
        }
    }

    public Task WriteAsync(MessageKind kind) => Writing?.BeginAsync(kind) ?? Task.CompletedTask;

    /// <inheritdoc cref="IActSurface.WithdrawAsync"/>
    public async Task<bool> WithdrawAsync(IReadOnlySet<MessageId> told)
    {
        var waiting = Details?.Messages.LastOrDefault(m => m.State == MessageState.Waiting && m.Author == Me?.ActorId);
        if (waiting is null || told.Contains(waiting.Id))
            return false;
        await TakeBackAsync(waiting.Id);
        return true;
    }

    /// <summary>Something was said, taken back or approved: says what it came to.</summary>
    protected abstract Task DoneAsync(QueueRow row, string words, TicketOutcome outcome);

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        if (Open is not { } id)
            return;
        if (touched.Contains(Live.Topics.Pulse))
            Sign(doing);
        Others = [.. Presence.Now()[id.Value].Where(p => p.Staff != Me?.ActorId)];
        if (touched.Contains(Live.Topics.Ticket(id.Value)) || touched.Contains(Live.Topics.Names))
            await ReadAsync(ct);
    }

    /// <summary>Another ticket, or none: what was shown of the one before is forgotten.</summary>
    protected async Task OpenAnewAsync(TicketId? before)
    {
        Leave(before);
        (Details, IsMissing, doing, news) = (null, false, Live.Doing.Reading, null);
        ListenAnew();
        if (Open is not null)
            await ReadAsync(Gone);
    }

    protected virtual async Task ReadAsync(CancellationToken ct)
    {
        if (Open is not { } id)
            return;
        var head = Feed.Head;
        var viewer = await Current.GetAsync(ct);
        var read = await Tickets.OpenAsync(viewer, id, ct);
        // The choice may have gone on while this was read.
        if (id != Open)
            return;
        if (Details is not null && read is not null && read.Row.Version != Details.Row.Version
            && (await Tickets.LastChangesAsync(viewer, [id], ct)).GetValueOrDefault(id) is { } change)
            news = change.Who == Me?.ActorId ? null : change;
        // Opening it is a view; reading it anew because of news is not.
        if (Details is null && read is not null)
            Access.Saw(viewer, SeenKind.Ticket, id.Value, read.Customer?.Value, Occasion.OwnTicket);
        (Details, IsMissing, Seq) = (read, read is null, head);
        if (read is not null)
            Sign(doing);
        Others = [.. Presence.Now()[id.Value].Where(p => p.Staff != Me?.ActorId)];
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            Leave(Open);
    }

    protected void Sign(Doing now)
    {
        doing = now;
        if (Open is { } id && Me?.ActorId is { } me)
            Presence.Sign(id.Value, me, now);
    }

    /// <summary>There is no such ticket, or none the viewer may see.</summary>
    protected void Miss() => IsMissing = true;

    protected void ForgetNews() => news = null;

    /// <summary>Shows an act's effect before the server has answered.</summary>
    protected void Anticipate(Func<QueueRow, QueueRow> change)
    {
        if (Details is not null)
            Details = Details with { Row = change(Details.Row) };
    }

    protected async Task SentAsync((string Words, TicketOutcome Outcome) sent)
    {
        Sign(Live.Doing.Reading);
        await DoneAsync(Details!.Row, sent.Words, sent.Outcome);
    }

    protected async Task ApproveAsync()
    {
        var row = Details!.Row;
        var outcome = await Desk.ApproveForPublicAsync(await Current.GetAsync(Gone), new(CommandId.New(), row.Id, row.Version), Gone);
        await DoneAsync(row, T["Did.Approved", row.Number], outcome);
    }

    protected async Task CalledAsync(CallBackId call)
    {
        var row = Details!.Row;
        var outcome = await Desk.KeepCallBackAsync(await Current.GetAsync(Gone), new(CommandId.New(), row.Id, row.Version), call, Gone);
        await DoneAsync(row, T["Did.Called", row.Number], outcome);
    }

    protected async Task TakeBackAsync(MessageId reply)
    {
        var row = Details!.Row;
        var text = Details.Messages.First(m => m.Id == reply).Text;
        var outcome = await Desk.WithdrawAsync(await Current.GetAsync(Gone), new(CommandId.New(), row.Id, row.Version), reply, Gone);
        if (outcome is Done && Writing is { } composer)
            await composer.TakeBackAsync(text);
        await DoneAsync(row, T["Did.Withdrew", row.Number], outcome);
    }

    /// <summary>As it is dialled here: 040 512 8841.</summary>
    internal static string Phone(string written)
    {
        var digits = ContactPoint.Normalise(ContactPointKind.Phone, written);
        return digits is ['+', '3', '5', '8', _, _, _, _, _, _, _, _, ..] ? $"0{digits[4..6]} {digits[6..9]} {digits[9..]}" : written;
    }

    protected string Name(Guid? staff) => Staff.Current.Person(staff)?.Name ?? T["Somebody"];

    protected string Doing(Present other)
    {
        var first = Staff.Current.Person(other.Staff)?.FirstName ?? T["Somebody"];
        return other.Doing switch
        {
            Live.Doing.WritingReply => T["Presence.Reply", first],
            Live.Doing.WritingNote => T["Presence.Note", first],
            _ => T["Presence.Reading", first],
        };
    }

    private void Leave(TicketId? left)
    {
        if (left is { } id && Me?.ActorId is { } me)
            Presence.Leave(id.Value, me);
    }
}

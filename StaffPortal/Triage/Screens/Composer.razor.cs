using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Messaging.Notices;
using StaffPortal.Messaging.Templates;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>Where a reply or a note is written. What is begun is kept on the server, so a reload or a new language loses nothing.</summary>
public sealed partial class Composer : IDisposable
{
    /// <summary>How long after the last key a draft is kept.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(400);

    private readonly Dictionary<MessageKind, string> texts = new() { [MessageKind.Reply] = "", [MessageKind.Note] = "", [MessageKind.Incoming] = "" };
    private readonly HashSet<MessageKind> unsaved = [];
    private MessageKind kind = MessageKind.Reply;
    private Pacer? keeper;
    private ElementReference field;
    private CommandId? unsettled;
    private Channel heardBy = Channel.Phone;
    private Language? otherLanguage;
    private bool busy;
    private bool focus;

    [Parameter, EditorRequired]
    public QueueRow Row { get; set; } = default!;

    /// <summary>The opened ticket: its words go into templates.</summary>
    [Parameter, EditorRequired]
    public TicketDetails Details { get; set; } = default!;

    [Parameter, EditorRequired]
    public Viewer Viewer { get; set; } = default!;

    /// <summary>A colleague who is replying to the same ticket.</summary>
    [Parameter]
    public string? Replying { get; set; }

    [Parameter]
    public EventCallback<(string Words, TicketOutcome Outcome)> OnSent { get; set; }

    [Parameter]
    public EventCallback<Doing> OnWriting { get; set; }

    [Inject]
    private TicketDesk Desk { get; set; } = default!;

    [Inject]
    private DraftDesk Drafts { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private TemplateDirectory Templates { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string Text => texts[kind];

    /// <summary>Templates that fit the ticket now; only replies have them.</summary>
    private IReadOnlyList<Template> Fitting => kind == MessageKind.Reply ? Templates.For(Row.Service, Row.Stage) : [];

    /// <summary>What the last template left undone; null when nothing.</summary>
    private string? Undone => kind != MessageKind.Reply ? null
        : TemplateFields.Left(Text) is { Count: > 0 } left ? T["Template.Left", string.Join(", ", left.Select(f => $"{{{f}}}"))].Value
        : otherLanguage is { } language && Text.Length > 0 ? T["Template.Other", Words.Of(Row.Language), Words.Of(language)].Value : null;

    /// <summary>Whom a name begun with @ in a note may mean: those who may read the ticket. One Tab away, taken with Enter.</summary>
    private IReadOnlyList<string> Offered => kind == MessageKind.Note && Mentions.Begun(Text) is { } begun
        ? [.. Mentions.Offered(begun, Staff.Current.People.Values.Where(p => p.IsActive && p.Id != Viewer.Staff && p.ToViewer().Has(FactName.ReadTickets, Row.Department))).Select(p => p.Name)]
        : [];

    /// <summary>How the requester can have reached a member of staff.</summary>
    private static IReadOnlyList<Channel> Ways => [Channel.Phone, Channel.Counter, Channel.Email, Channel.Letter, Channel.Chat];

    private string Heading => kind switch
    {
        MessageKind.Note => T["Composer.Note"],
        MessageKind.Incoming => T["Composer.Heard"],
        _ => T["Composer.Reply"],
    };

    private Doing Writing => kind != MessageKind.Reply ? Doing.WritingNote : Doing.WritingReply;

    /// <summary>Chooses what is written and brings the cursor there.</summary>
    public async Task BeginAsync(MessageKind what)
    {
        kind = what;
        focus = true;
        StateHasChanged();
        await OnWriting.InvokeAsync(Writing);
    }

    /// <summary>A withdrawn reply goes on as a draft.</summary>
    public async Task TakeBackAsync(string text)
    {
        if (texts[MessageKind.Reply].Length == 0)
            texts[MessageKind.Reply] = text;
        unsaved.Add(MessageKind.Reply);
        keeper?.Ask();
        await BeginAsync(MessageKind.Reply);
    }

    public void Dispose()
    {
        keeper?.Dispose();
        // The page was left within the rest after the last key: what is not kept yet is kept now.
        if (unsaved.Count > 0)
            _ = KeepAsync(CancellationToken.None);
    }

    protected override async Task OnInitializedAsync()
    {
        await Templates.GetAsync(default);
        keeper = new(Rest, Clock, KeepAsync);
        foreach (var (what, text) in await Drafts.OfAsync(Viewer, Row.Id, default))
            texts[what] = text;
        if (texts[kind].Length == 0 && texts.FirstOrDefault(t => t.Value.Length > 0) is { Value: not null, Key: var begun })
            kind = begun;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!focus)
            return;
        focus = false;
        await field.FocusAsync();
    }

    /// <summary>A stroke at the beginning of a word of a reply opens the templates.</summary>
    private async Task TypedAsync(string? typed)
    {
        var before = Text;
        Typed(typed);
        if (Text.Length == before.Length + 1 && Text.EndsWith('/') && (Text.Length == 1 || char.IsWhiteSpace(Text[^2])) && Fitting.Count > 0)
            await PickAsync();
    }

    private async Task PickAsync()
    {
        var offered = Fitting;
        var choices = offered.Select(t => new Choice(t, t.Terms.Name.Here, t.Missing.Contains(Row.Language) ? T["Templates.Missing", Words.Of(Row.Language)].Value : null, null, Icons.Material.Outlined.Description)).ToList();
        var dialog = await Dialogs.ShowAsync<ChoiceDialog>(T["Template.Title"], new DialogParameters<ChoiceDialog> { { d => d.All, choices } }, DialogKind.Small);
        if ((await dialog.Result)?.Data is Template chosen)
        {
            var (text, language) = TemplateFilling.Of(chosen, Details, Catalogue.Current, Viewer.Name, Clock.GetUtcNow());
            Typed((Text.EndsWith('/') ? Text[..^1] : Text.Length == 0 ? "" : $"{Text.TrimEnd()}\n\n") + text);
            otherLanguage = language == Row.Language ? null : language;
        }
        await BeginAsync(MessageKind.Reply);
    }

    private void Typed(string? typed)
    {
        texts[kind] = typed ?? "";
        unsettled = null;
        unsaved.Add(kind);
        keeper?.Ask();
    }

    private Task NameAsync(string person)
    {
        Typed(Mentions.Completed(Text, person));
        return BeginAsync(MessageKind.Note);
    }

    private async Task OnKey(KeyboardEventArgs pressed)
    {
        if (pressed is { Key: "Enter", CtrlKey: true } or { Key: "Enter", MetaKey: true })
            await SendAsync();
    }

    private async Task SendAsync()
    {
        if (busy || string.IsNullOrWhiteSpace(Text))
            return;
        busy = true;
        try
        {
            var viewer = await Current.GetAsync(default);
            var (what, text) = (kind, Text);
            // A try of which nobody knows what became of it is tried again as the same command: it is said once.
            var command = new TicketCommand(unsettled ??= CommandId.New(), Row.Id, Row.Version);
            var outcome = await (what switch
            {
                MessageKind.Note => Desk.NoteAsync(viewer, command, text, default),
                MessageKind.Incoming => Desk.HearAsync(viewer, command, heardBy, text, default),
                _ => Desk.ReplyAsync(viewer, command, text, default),
            });
            if (outcome is not NotStored)
                unsettled = null;
            if (outcome is Done)
            {
                texts[what] = "";
                unsaved.Add(what);
                keeper?.Ask();
            }
            await OnSent.InvokeAsync((Said(what, outcome), outcome));
        }
        finally
        {
            busy = false;
        }
    }

    private string Said(MessageKind what, TicketOutcome outcome) => what switch
    {
        MessageKind.Note => T["Did.Noted", Row.Number],
        // After closing it became a ticket of its own.
        MessageKind.Incoming => outcome is Done { Number: var number } && number != Row.Number ? T["Did.Continued", number, Row.Number] : T["Did.Heard", Row.Number],
        _ => T["Did.Replied", Row.Number],
    };

    private async Task KeepAsync(CancellationToken ct)
    {
        foreach (var what in unsaved.ToArray())
        {
            unsaved.Remove(what);
            try
            {
                await Drafts.KeepAsync(Viewer, Row.Id, what, texts[what], ct);
            }
            catch (Exception failure) when (Storage.Passes(failure) || failure is OperationCanceledException)
            {
                // The browser keeps a copy while the line or the database is down; the next key tries again.
                unsaved.Add(what);
            }
        }
    }
}

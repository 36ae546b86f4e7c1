using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Live;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Screens;

namespace StaffPortal.Triage.Screens;

/// <summary>One row of a list. It is drawn again only when something of it changed.</summary>
public sealed partial class QueueLine
{
    private (ShownRow, bool, bool, bool, string, int) drawn;

    [Parameter, EditorRequired]
    public ShownRow Shown { get; set; } = default!;

    [Parameter]
    public bool Chosen { get; set; }

    /// <summary>Chosen together with others.</summary>
    [Parameter]
    public bool Picked { get; set; }

    /// <summary>The list's one Tab stop while nothing is chosen.</summary>
    [Parameter]
    public bool First { get; set; }

    /// <summary>Who has it open.</summary>
    [Parameter]
    public IEnumerable<Present> Here { get; set; } = [];

    /// <summary>Changes when the list was told something.</summary>
    [Parameter]
    public int Marked { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnChoose { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnOpen { get; set; }

    [Parameter]
    public EventCallback<QueueRow> OnTake { get; set; }

    [Parameter]
    public EventCallback<(QueueRow Row, bool UpTo)> OnPick { get; set; }

    [CascadingParameter]
    public PageClock Clock { get; set; } = default!;

    private QueueRow Row => Shown.Row;

    private string? Owner => Staff.Current.Person(Row.Owner)?.Name;

    private IEnumerable<Present> Others => Here.Where(p => p.Staff != Row.Owner?.Value);

    private bool IsNew => Shown.NewUntil > Clock.Now;

    private string? State => string.Join(' ', new[] { Chosen ? "sel" : null, Picked ? "pick" : null, Shown.Gone is not null ? "gone" : null, IsNew ? "new" : null }.OfType<string>());

    private string Under => string.Join(" · ", new[] { Row.CustomerName, ServiceName }.Where(w => !string.IsNullOrEmpty(w)));

    private string OfferedWords => T["Offer.Waits", Owner ?? Staff.Current.Team(Row.Team)?.Name.Here ?? ""];

    private string? ServiceName => Catalogue.Current.Services.GetValueOrDefault(Row.Service)?.Name.Here;

    private string Spoken => string.Join(", ", new string?[]
    {
        Picked ? T["Picked"].Value : null,
        IsNew ? T["New"].Value : null,
        Row.Priority == Priority.Normal ? null : Words.Of(Row.Priority),
        $"{Row.Number}",
        SubjectWords.Of(Row),
        Row.IsFlagged ? T["Flagged"].Value : null,
        Row.IsProtected ? T["Protected"].Value : Row.CustomerName,
        ServiceName,
        Catalogue.Current.StageNameOf(Row),
        Row is { IsOpen: true, PromisedBy: { } due } && Row.Stage != StageCategory.Waiting ? DueChip.Spoken(due, Clock.Now, PromiseHours.Of(Catalogue.Current, Row)) : null,
        Owner ?? T["Nobody"].Value,
        Others.FirstOrDefault() is { } reader ? T["Reading", Staff.Current.Person(reader.Staff)?.Name ?? ""].Value : null,
        Shown.Gone is { } gone ? Why(gone) : null,
    }.Where(w => !string.IsNullOrEmpty(w)));

    /// <summary>The first drawing is not asked for by <see cref="ShouldRender"/>; forgotten, it would be done twice, and kept twice.</summary>
    protected override void OnInitialized() => drawn = ToDraw();

    protected override bool ShouldRender()
    {
        var now = ToDraw();
        if (now == drawn)
            return false;
        drawn = now;
        return true;
    }

    /// <summary>With the spoken name, by its hash: the time left is in it, and whoever listens must not hear that of an hour ago.</summary>
    private (ShownRow, bool, bool, bool, string, int) ToDraw() =>
        (Shown, Chosen, Picked, First, string.Join(' ', Here.Select(p => p.Staff)), Spoken.GetHashCode(StringComparison.Ordinal));

    private Task ClickedAsync(MouseEventArgs click) =>
        click.ShiftKey || click.CtrlKey || click.MetaKey ? MarkedAsync(click) : OnChoose.InvokeAsync(Row);

    private Task MarkedAsync(MouseEventArgs click) => OnPick.InvokeAsync((Row, click.ShiftKey));

    private string Why(GoneReason gone)
    {
        var who = Staff.Current.Person(gone.Who)?.Name;
        return gone.Kind switch
        {
            TicketKinds.Assigned when Row.Owner is not null && Row.Owner?.Value == gone.Who && who is not null => T["Gone.Took", who],
            TicketKinds.Assigned when who is not null => T["Gone.Gave", who],
            TicketKinds.Moved when who is not null => T["Gone.Moved", who, Catalogue.Current.StageNameOf(Row)],
            TicketKinds.Accepted when who is not null => T["Gone.Accepted", who],
            TicketKinds.Declined or TicketKinds.Returned when who is not null => T["Gone.GaveBack", who],
            TicketKinds.FlagLowered when who is not null => T["Gone.Lowered", who],
            _ => T["Gone"],
        };
    }
}

using Microsoft.AspNetCore.Components;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Triage.Screens;

/// <summary>The views with their live counts.</summary>
public sealed partial class DeskViews : LiveComponent
{
    private QueueCounts counts = QueueCounts.None;
    private IReadOnlyList<TeamQueue> teams = [];
    private int mine;
    private int tasks;
    private int lying;
    private long seq;

    [Parameter, EditorRequired]
    public DeskAddress Address { get; set; } = default!;

    [Parameter, EditorRequired]
    public Viewer Viewer { get; set; } = default!;

    /// <summary>Rows the chosen view holds back.</summary>
    [Parameter]
    public int Held { get; set; }

    /// <summary>Saved views were made, changed or removed.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private DeskReads Reads { get; set; } = default!;

    [Inject]
    private TaskReader Tasks { get; set; } = default!;

    [Inject]
    private NeglectReader Neglected { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Desk, Live.Topics.Tasks, Live.Topics.Neglect, Live.Topics.Organisation];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        var staff = await Staff.GetAsync(ct);
        (counts, mine, seq) = await Reads.CountsAsync(viewer, ct);
        // Read only when something was asked or answered: the rest of the desk's news is shared, this is each viewer's own.
        if (touched.Count == 0 || touched.Contains(Live.Topics.Tasks) || touched.Contains(Live.Topics.Organisation))
            tasks = await Tasks.CountAsync(viewer, ct);
        if (touched.Count == 0 || touched.Contains(Live.Topics.Neglect) || touched.Contains(Live.Topics.Organisation))
            lying = await Neglected.CountAsync(viewer, ct);
        var scope = viewer.Scope(FactName.ReadTickets);
        teams = [.. staff.Teams.Values.Where(t => scope.Holds(t.Department) && (!t.IsRetired || counts.Teams.GetValueOrDefault(t.Id) > 0)).OrderBy(t => t.Order).Select(t => new TeamQueue(t.Id, t.Name, t.Icon))];
    }

    private bool MayDo => !Viewer.Scope(FactName.WorkTickets).Nowhere;

    private bool Is(QueueKind kind) => Address.Kind == kind && Address.Saved is null;

    private static string Href(QueueKind kind) => new DeskAddress(kind).ToUri();

    private sealed record TeamQueue(TeamId Id, LocalText Name, string Icon);
}

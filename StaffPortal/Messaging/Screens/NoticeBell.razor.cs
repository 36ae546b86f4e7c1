using Microsoft.AspNetCore.Components;
using StaffPortal.Live;
using StaffPortal.Messaging.Notices;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Messaging.Screens;

/// <summary>The bell in the app bar: how many notices are unread, and the newest of them when it is opened.</summary>
public sealed partial class NoticeBell : LiveComponent
{
    private IReadOnlyList<NoticeLine>? lines;
    private bool opened;
    private int unread;

    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [Inject]
    private NoticeReader Reader { get; set; } = default!;

    [Inject]
    private NoticeDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    protected override IEnumerable<string> Topics => [NoticeTopics.Of(Viewer?.Staff)];

    private string Spoken => unread > 0 ? T["Bell.Count", unread] : T["Bell"];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        await Staff.GetAsync(ct);
        unread = await Reader.UnreadAsync(viewer, ct);
        // Most bells are never opened: their lines are read when one is.
        if (opened)
            lines = await Reader.NewestAsync(viewer, ct);
    }

    private async Task OpenedAsync()
    {
        opened = true;
        lines = await Reader.NewestAsync(await Current.GetAsync(Gone), Gone);
    }

    private async Task ReadAsync(NoticeLine line)
    {
        if (!line.IsRead)
            await Desk.ReadAsync(await Current.GetAsync(Gone), line.Id, Gone);
    }

    private async Task ReadAllAsync() => await Desk.ReadAllAsync(await Current.GetAsync(Gone), Gone);
}

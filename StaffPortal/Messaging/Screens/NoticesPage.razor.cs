using Microsoft.AspNetCore.Components;
using StaffPortal.Messaging.Notices;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Messaging.Screens;

/// <summary>What one wants to be told by the bell; a choice holds at once.</summary>
public sealed partial class NoticesPage
{
    public const string Address = "/settings/notices";

    private IReadOnlySet<NoticeKind>? chosen;

    [Inject]
    private NoticeReader Reader { get; set; } = default!;

    [Inject]
    private NoticeDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    protected override async Task OnInitializedAsync() => chosen = await Reader.ChosenAsync(await Current.GetAsync(default), default);

    private async Task ChooseAsync(NoticeKind kind, bool isOn)
    {
        var viewer = await Current.GetAsync(default);
        await Desk.ChooseAsync(viewer, kind, isOn, default);
        chosen = await Reader.ChosenAsync(viewer, default);
    }
}

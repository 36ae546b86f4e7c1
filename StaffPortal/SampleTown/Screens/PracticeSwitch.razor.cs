using Microsoft.AspNetCore.Components;
using StaffPortal.Staff;

namespace StaffPortal.SampleTown.Screens;

/// <summary>The one switch of the practice traffic, with its rate. A component without parameters: any page may hold it.</summary>
public sealed partial class PracticeSwitch
{
    private static readonly int[] Rates = [6, PracticeTraffic.UsualPerMinute, 30, 60];

    private PracticeNow? now;

    [Inject]
    private PracticeDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentViewer Viewer { get; set; } = default!;

    protected override async Task OnInitializedAsync() => now = Desk.Look(await Viewer.GetAsync(default));

    private async Task SwitchAsync(bool on, int perMinute) => now = Desk.Switch(await Viewer.GetAsync(default), on, perMinute);
}

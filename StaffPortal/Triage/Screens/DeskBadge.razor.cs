using Microsoft.AspNetCore.Components;
using StaffPortal.Live;
using StaffPortal.Staff;

namespace StaffPortal.Triage.Screens;

/// <summary>Urgent tickets that nobody has taken, on the rail of every page.</summary>
public sealed partial class DeskBadge : LiveComponent
{
    private int urgent;

    [Inject]
    private DeskReads Reads { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Desk];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct) =>
        urgent = (await Reads.CountsAsync(await Current.GetAsync(ct), ct)).Shared.Urgent;
}

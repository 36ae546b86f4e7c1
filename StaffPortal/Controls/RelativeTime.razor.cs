using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>When it happened, as near as it is; the exact moment in the tooltip and for machines.</summary>
public sealed partial class RelativeTime
{
    [Parameter, EditorRequired]
    public DateTimeOffset At { get; set; }

    [Parameter]
    public string? Class { get; set; }

    protected override string TextAt(DateTimeOffset now) => Moments.Relative(At, now, Clock.Zone);
}

using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.Tickets.Screens;

/// <summary>One promise of an opened ticket: how it stands, how much of it is used, what was promised.</summary>
public sealed partial class ClockCell
{
    [Parameter, EditorRequired]
    public ClockKind Kind { get; set; }

    /// <summary>Null: promised, but not begun.</summary>
    [Parameter]
    public Clock? Clock { get; set; }

    /// <summary>Null when all hours count.</summary>
    [Parameter]
    public DueHours? Hours { get; set; }

    [Inject]
    private IStringLocalizer<TicketsTexts> T { get; set; } = default!;

    /// <summary>How much is used, whole hundredths, as it was when it was read.</summary>
    private int Share => (int)Math.Clamp(100 * (Clock!.Used / Clock.Target), 0, 100);

    private string Look => Clock switch
    {
        { IsLate: true } => "late",
        { State: ClockState.Done } => "met",
        { State: ClockState.Running } when Clock.Left < ServiceLevels.Clock.MarginOf(Clock.Target) => "soon",
        _ => "",
    };

    private string Length(TimeSpan length) => Durations.Short(length, day: Hours?.Day);
}

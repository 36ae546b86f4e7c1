using Microsoft.AspNetCore.Components;
using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Tickets.Screens;

/// <summary>The promises to the requester, side by side in a definition list. Draws nothing where nothing was promised.</summary>
public sealed partial class ClockStrip
{
    [Parameter, EditorRequired]
    public TicketDetails Details { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    private IEnumerable<(ClockKind Kind, Clock? Clock)> Shown => Of(Details);

    /// <summary>Those promised now or kept before; the next update also while it has not begun.</summary>
    public static IEnumerable<(ClockKind Kind, Clock? Clock)> Of(TicketDetails details) => details is not { Clocks: { } clocks, Targets: { } targets } ? []
        : new (ClockKind Kind, Clock? Clock)[]
        {
            (ClockKind.FirstResponse, clocks.FirstResponse), (ClockKind.NextUpdate, clocks.NextUpdate), (ClockKind.Resolution, clocks.Resolution),
        }.Where(c => c.Clock is not null || (c.Kind == ClockKind.NextUpdate && targets.NextUpdate is not null && details.Row.IsOpen));
}

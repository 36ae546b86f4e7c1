using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;

namespace StaffPortal.Tickets.Screens;

/// <summary>How the next promise of an open ticket stands: what is left, that it waits, or that nothing was promised. Draws nothing once it is done.</summary>
public sealed partial class DueOf
{
    [Parameter, EditorRequired]
    public QueueRow Row { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private IStringLocalizer<TicketsTexts> T { get; set; } = default!;
}

using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Tickets;
using Origin = StaffPortal.Journal.Origin;

namespace StaffPortal.Casework.Screens;

/// <summary>What happened to a ticket, newest first.</summary>
public sealed partial class JournalList
{
    [Parameter, EditorRequired]
    public IReadOnlyList<JournalLine> Lines { get; set; } = [];

    /// <summary>There are older ones.</summary>
    [Parameter]
    public bool More { get; set; }

    [Parameter]
    public EventCallback OnMore { get; set; }

    private static string Drawing(JournalLine line) => line switch
    {
        { Kind: TicketKinds.Heard } => Icons.Material.Outlined.Person,
        { Origin: Origin.Channel } => Icons.Material.Outlined.Public,
        { Origin: Origin.Import } => Icons.Material.Outlined.History,
        _ => Icons.Material.Outlined.Bolt,
    };
}

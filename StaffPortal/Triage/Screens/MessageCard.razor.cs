using Microsoft.AspNetCore.Components;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>Something said: by the requester, to the requester, among staff. The three cannot be confused.</summary>
public sealed partial class MessageCard
{
    [Parameter, EditorRequired]
    public MessageLine Message { get; set; } = default!;

    [Parameter]
    public Language Language { get; set; }

    /// <summary>The viewer wrote it.</summary>
    [Parameter]
    public bool Mine { get; set; }

    [Parameter]
    public EventCallback OnWithdraw { get; set; }

    private string? Look => Message.Kind switch
    {
        MessageKind.Reply => "out",
        MessageKind.Note => "note",
        _ => null,
    };

    private string Author => Message.Kind == MessageKind.Incoming
        ? Message.CustomerName ?? T["Customer"]
        : Staff.Current.Person(Message.Author)?.Name ?? T["Somebody"];
}

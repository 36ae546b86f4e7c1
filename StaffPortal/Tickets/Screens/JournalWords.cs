using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Tickets.Screens;

/// <summary>An entry of the journal in the reader's words: who, and what they did.</summary>
public static class JournalWords
{
    /// <summary>Who made it happen: a member of staff, the requester, a channel, or the portal itself.</summary>
    /// <param name="T">The reader's language.</param>
    /// <param name="staff">People and teams.</param>
    /// <param name="ruleName">A rule's name by its id; null when it is unknown.</param>
    /// <param name="line">What happened.</param>
    public static string Who(IStringLocalizer<TicketsTexts> T, StaffSnapshot staff, Func<Guid?, string?> ruleName, JournalLine line) => line switch
    {
        { Kind: TicketKinds.Heard or TicketKinds.Continued } => T["Who.Requester"],
        { Kind: TicketKinds.Recorded } => T["Who.Timer"],
        { Actor: { } actor } when staff.Person(actor) is { } person => person.Name,
        { Kind: TicketKinds.Opened } => T["Who.Requester"],
        { Origin: Origin.Channel } => T["Who.Channel"],
        { Origin: Origin.Import } => T["Who.Import"],
        { Origin: Origin.Rule } => ruleName(line.Actor) is { } rule ? T["Who.Rule.Named", rule] : T["Who.Rule"],
        { Origin: Origin.Timer } => T["Who.Timer"],
        _ => T["Who.Somebody"],
    };

    public static string What(IStringLocalizer<TicketsTexts> T, StaffSnapshot staff, CatalogueSnapshot catalogue, JournalLine line) => line.Kind switch
    {
        TicketKinds.Opened when line is { Origin: Origin.Person, Channel: { } typed } => T["Did.opened.typed", Of(typed)],
        TicketKinds.Opened => line.Channel is { } channel ? T["Did.opened.through", Of(channel)] : T["Did.opened"],
        TicketKinds.ContactAdded => line.Channel is { } channel ? T["Did.contact.through", Of(channel)] : T["Did.contact"],
        TicketKinds.Assigned => Assigned(T, staff, line),
        TicketKinds.TaskAsked => T["Did.taskAsked", staff.Team(line.TaskTeam)?.Name.Here ?? T["Who.Team"]],
        TicketKinds.TaskMoved when line.TaskState is { } state => T["Did.taskMoved", T[$"TaskState.{state}"]],
        TicketKinds.TaskSaid => T["Did.taskSaid"],
        TicketKinds.Accepted => T["Did.accepted"],
        TicketKinds.Declined => T["Did.declined", GoneTo(T, staff, line)],
        TicketKinds.Returned => T["Did.returned", GoneTo(T, staff, line)],
        TicketKinds.Placed => T["Did.placed"],
        TicketKinds.Moved when line.Stage is { } stage => T["Did.moved", catalogue.ProcessOf(line.Process, line.ProcessVersion).Stage(line.StageId, stage).Name.Here],
        TicketKinds.WaitChanged => T["Did.waits"],
        TicketKinds.WaitEnded => T["Did.waitEnded"],
        TicketKinds.Neglected => T["Did.neglected"],
        TicketKinds.ThanksTaken => T["Did.thanks"],
        TicketKinds.Continued => T["Did.continued"],
        TicketKinds.DueSet => T["Did.dueSet"],
        TicketKinds.WentOver => line.Process is { } process && catalogue.Processes.GetValueOrDefault(process)?.Name.Here is { } name
            ? T["Did.wentOver", name, line.ProcessVersion] : T["Did.wentOver.common"],
        TicketKinds.Prioritised when line.Priority is { } priority => T["Did.prioritised", SharedTexts.Say(Cultures.Current, $"Priority.{priority}")],
        TicketKinds.Undone => T["Did.undone"],
        TicketKinds.Replied => T["Did.replied"],
        TicketKinds.Noted => T["Did.noted"],
        TicketKinds.Heard => T["Did.heard"],
        TicketKinds.Withdrew => T["Did.withdrew"],
        TicketKinds.Recorded => T["Did.recorded"],
        TicketKinds.FlagRaised => T["Did.flagged"],
        TicketKinds.FlagLowered => T["Did.lowered"],
        TicketKinds.CallBackPromised => T["Did.promised"],
        TicketKinds.CallBackDue => T["Did.callDue"],
        TicketKinds.LateSoon => T["Did.lateSoon"],
        TicketKinds.Late => T["Did.late"],
        TicketKinds.Recounted => T["Did.recounted"],
        TicketKinds.CallBackKept => T["Did.called"],
        TicketKinds.Tagged => T["Did.tagged"],
        TicketKinds.Attached => T["Did.attached"],
        TicketKinds.AttachmentRemoved => T["Did.detached"],
        TicketKinds.AttachmentBroughtBack => T["Did.reattached"],
        TicketKinds.Concealed => T["Did.concealed"],
        TicketKinds.Approved => T["Did.approved"],
        TicketKinds.Held => T["Did.held"],
        TicketKinds.HoldLifted => T["Did.holdLifted"],
        TicketKinds.Erased => T["Did.erased"],
        _ => T["Did.changed"],
    };

    private static string Assigned(IStringLocalizer<TicketsTexts> T, StaffSnapshot staff, JournalLine line)
    {
        if (line.Owner is { } owner)
            return owner == line.Actor ? T["Did.took"] : T["Did.gave", staff.Person(owner)?.Name ?? T["Who.Somebody"]];
        return line.Team is { } team && team != line.FromTeam
            ? T["Did.sent", staff.Team(team)?.Name.Here ?? T["Who.Team"]]
            : T["Did.freed"];
    }

    private static string GoneTo(IStringLocalizer<TicketsTexts> T, StaffSnapshot staff, JournalLine line) =>
        staff.Person(line.Owner)?.Name ?? staff.Team(line.Team)?.Name.Here ?? T["Who.Somebody"];

    private static string Of(Channel channel) => SharedTexts.Say(Cultures.Current, $"Channel.{channel}");
}

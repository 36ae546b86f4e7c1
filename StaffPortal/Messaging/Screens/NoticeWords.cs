using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Messaging.Notices;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging.Screens;

/// <summary>A notice in its reader's words.</summary>
internal static class NoticeWords
{
    public static string Of(IStringLocalizer<MessagingTexts> T, StaffSnapshot staff, NoticeLine line)
    {
        var who = staff.Person(line.By)?.Name;
        return (line.Kind, line.Cause) switch
        {
            (NoticeKind.Assigned, _) => who is null ? T["Notice.Assigned.Rule"] : T["Notice.Assigned", who],
            (NoticeKind.Taken, _) => who is null ? T["Notice.Taken.Rule"] : T["Notice.Taken", who],
            (NoticeKind.GivenBack, TicketKinds.Declined) => T["Notice.Declined", who ?? T["Notice.Somebody"]],
            (NoticeKind.GivenBack, _) => T["Notice.Returned", who ?? T["Notice.Somebody"]],
            (NoticeKind.Named, _) => T["Notice.Named", who ?? T["Notice.Somebody"]],
            (NoticeKind.Said, TicketKinds.Heard) => T["Notice.Said.Requester"],
            (NoticeKind.Said, TicketKinds.Noted) => T["Notice.Said.Note", who ?? T["Notice.Somebody"]],
            (NoticeKind.Said, _) => T["Notice.Said.Reply", who ?? T["Notice.Somebody"]],
            (NoticeKind.Flagged, _) => who is null ? T["Notice.Flagged.Rule"] : T["Notice.Flagged", who],
            (NoticeKind.Neglected, _) => T["Notice.Neglected"],
            (NoticeKind.WaitEnded, _) => T["Notice.WaitEnded"],
            (NoticeKind.LateSoon, _) => T["Notice.LateSoon"],
            (NoticeKind.Late, _) => T["Notice.Late"],
            _ => T["Notice.CallBack"],
        };
    }

    public static string Drawing(NoticeKind kind) => kind switch
    {
        NoticeKind.Assigned => Icons.Material.Outlined.AssignmentInd,
        NoticeKind.Taken => Icons.Material.Outlined.MoveUp,
        NoticeKind.GivenBack => Icons.Material.Outlined.KeyboardReturn,
        NoticeKind.Named => Icons.Material.Outlined.AlternateEmail,
        NoticeKind.Said => Icons.Material.Outlined.Forum,
        NoticeKind.Flagged => Icons.Material.Outlined.Flag,
        NoticeKind.Neglected => Icons.Material.Outlined.HourglassBottom,
        NoticeKind.WaitEnded => Icons.Material.Outlined.PlayCircle,
        NoticeKind.LateSoon => Icons.Material.Outlined.Timelapse,
        NoticeKind.Late => Icons.Material.Outlined.AlarmOn,
        _ => Icons.Material.Outlined.PhoneCallback,
    };
}

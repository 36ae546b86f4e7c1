using StaffPortal.Catalogue;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Open311;

/// <summary>A ticket's course as the six cities tell it: tasks as Helsinki writes them, and the request log. Departments, never people.</summary>
internal static class Open311Course
{
    public static Open311Extension Of(string title, string? media, StageCategory stage, IEnumerable<StageVisit> visits, string department)
    {
        StageVisit[] course = [.. visits.OrderBy(visit => visit.From).ThenBy(visit => visit.Id)];
        return new(title, media is null ? [] : [media], Detailed(stage),
            [.. course.Where(visit => Type(visit.Stage) is not null).Select(visit =>
                new Open311Task(visit.From, visit.To ?? visit.From, department, Type(visit.Stage)!, visit.To is null ? "active" : "closed"))],
            [.. course.Where(visit => Handling(visit.Stage) is not null).Select(visit =>
                new Open311Step(visit.From, Handling(visit.Stage)!.Value, department, null))]);
    }

    private static string Detailed(StageCategory stage) => stage switch
    {
        StageCategory.Received or StageCategory.Triage => "RECEIVED",
        StageCategory.Resolved or StageCategory.Closed => "PROCESSED",
        _ => "IN_PROCESS",
    };

    private static string? Type(StageCategory stage) => stage switch
    {
        StageCategory.Assigned or StageCategory.InProgress => "assigned",
        StageCategory.Waiting => "wait_for_answer",
        StageCategory.Resolved => "informed",
        _ => null,
    };

    private static Open311Handling? Handling(StageCategory stage) => stage switch
    {
        StageCategory.Assigned => Open311Handling.Allocated,
        StageCategory.InProgress => Open311Handling.Handling,
        StageCategory.Resolved => Open311Handling.Done,
        _ => null,
    };
}

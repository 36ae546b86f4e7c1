using System.Text.Json;
using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Staff;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Tickets;

/// <summary>One entry of a ticket's journal, as far as a screen says it: ids and our own words, no text in a language.</summary>
/// <param name="Seq">Its place in the journal.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Origin">What made it happen.</param>
/// <param name="Actor">The member of staff, rule or key; null for a timer or the requester.</param>
/// <param name="Kind">A word of <see cref="TicketKinds"/>.</param>
/// <param name="Owner">Who has it after it.</param>
/// <param name="FromOwner">Who had it before; only of an assignment.</param>
/// <param name="Team">The queue it stands in after it.</param>
/// <param name="FromTeam">The queue it stood in before; only of an assignment.</param>
/// <param name="Stage">The stage after it, where it changed or is told.</param>
/// <param name="Priority">The priority after it, where it changed.</param>
/// <param name="Channel">How it came, of a contact.</param>
/// <param name="Process">The process it is on after a move; null for the common one.</param>
/// <param name="ProcessVersion">The version of it.</param>
/// <param name="TaskTeam">The unit asked, of a task.</param>
/// <param name="TaskState">Where the task stands after it.</param>
/// <param name="StageId">The stage of it; 0 for the first of its category.</param>
/// <param name="Message">What was said, of a message.</param>
/// <param name="Flag">The flag that was raised.</param>
public sealed record JournalLine(
    long Seq, DateTimeOffset At, Origin Origin, Guid? Actor, string Kind, Guid? Owner, Guid? FromOwner, TeamId? Team, TeamId? FromTeam,
    StageCategory? Stage, Priority? Priority, Channel? Channel, ProcessId? Process = null, int ProcessVersion = 0, int StageId = 0,
    TeamId? TaskTeam = null, TaskState? TaskState = null, MessageId? Message = null, FlagId? Flag = null)
{
    /// <param name="seq">Its place in the journal.</param>
    /// <param name="at">When it happened, UTC.</param>
    /// <param name="origin">What made it happen.</param>
    /// <param name="actor">Who.</param>
    /// <param name="kind">A word of <see cref="TicketKinds"/>.</param>
    /// <param name="data">The entry's data: JSON.</param>
    public static JournalLine Of(long seq, DateTimeOffset at, Origin origin, Guid? actor, string kind, string data)
    {
        using var json = JsonDocument.Parse(data);
        var root = json.RootElement;
        return new(seq, at, origin, actor, kind, Id("owner"), Id("fromOwner"), Team("team"), Team("fromTeam"),
            Word<StageCategory>("stage"), Word<Priority>("priority"), Word<Channel>("channel"),
            Id("process") is { } process ? new ProcessId(process) : null, Number("processVersion"), Number("stageId"),
            Team("taskTeam"), Word<TaskState>("state"), Id("message") is { } message ? new MessageId(message) : null, Id("flag") is { } flag ? new FlagId(flag) : null);

        string? Text(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        Guid? Id(string name) => Guid.TryParse(Text(name), out var id) ? id : null;
        int Number(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : 0;
        TeamId? Team(string name) => Id(name) is { } id ? new TeamId(id) : null;
        T? Word<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Text(name), out var word) ? word : null;
    }

    /// <summary>It changed where the ticket stands: owner, stage, priority, flag. The rest was said or counted.</summary>
    public bool IsChange => Kind is TicketKinds.Opened or TicketKinds.Assigned or TicketKinds.Accepted or TicketKinds.Declined or TicketKinds.Returned or TicketKinds.Moved or TicketKinds.WentOver or TicketKinds.Prioritised or TicketKinds.Undone
        or TicketKinds.WaitChanged or TicketKinds.WaitEnded or TicketKinds.DueSet
        or TicketKinds.FlagRaised or TicketKinds.FlagLowered or TicketKinds.Approved;
}

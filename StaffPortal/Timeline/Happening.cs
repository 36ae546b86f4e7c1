using System.Collections.Frozen;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline;

/// <summary>One line of a timeline, without its words: what can be counted, sorted and narrowed by.</summary>
/// <param name="Seq">Its place in the journal.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Department">Whose it is; null for what is known of the customer themselves.</param>
/// <param name="Ticket">The request it belongs to, if any.</param>
/// <param name="Entry">The entry it is, if it is no request's.</param>
/// <param name="Channel">How it came, of a contact.</param>
/// <param name="IsRoutine">Shown with its neighbours as one line.</param>
/// <param name="IsFound">Words of concern stand in it.</param>
public sealed record Happening(
    long Seq, DateTimeOffset At, HappeningKind Kind, DepartmentId? Department, TicketId? Ticket, EntryId? Entry, Channel? Channel, bool IsRoutine, bool IsFound = false)
{
    /// <summary>What each kind of journal entry is here; one that is missing tells people nothing.</summary>
    private static readonly FrozenDictionary<string, HappeningKind> Told = new Dictionary<string, HappeningKind>
    {
        [TicketKinds.Opened] = HappeningKind.Request,
        [TicketKinds.ContactAdded] = HappeningKind.Contact,
        [TicketKinds.Heard] = HappeningKind.Contact,
        [TicketKinds.Replied] = HappeningKind.Reply,
        [TicketKinds.Noted] = HappeningKind.Note,
        [TicketKinds.CallBackPromised] = HappeningKind.Promise,
        [TicketKinds.CallBackKept] = HappeningKind.Promise,
        [TicketKinds.FlagRaised] = HappeningKind.Flag,
        [TicketKinds.Assigned] = HappeningKind.Step,
        [TicketKinds.Accepted] = HappeningKind.Step,
        [TicketKinds.Declined] = HappeningKind.Step,
        [TicketKinds.Returned] = HappeningKind.Step,
        [TicketKinds.Moved] = HappeningKind.Step,
        [TicketKinds.WaitEnded] = HappeningKind.Step,
        [TicketKinds.WentOver] = HappeningKind.Step,
        [TicketKinds.Prioritised] = HappeningKind.Step,
        [TicketKinds.FlagLowered] = HappeningKind.Step,
        [TicketKinds.Withdrew] = HappeningKind.Step,
        [TicketKinds.TaskAsked] = HappeningKind.Step,
        [TicketKinds.TaskMoved] = HappeningKind.Step,
        [TicketKinds.Attached] = HappeningKind.Step,
        [TicketKinds.Undone] = HappeningKind.Step,
    }.ToFrozenDictionary();

    /// <summary>The words of the journal that a timeline tells.</summary>
    internal static IReadOnlyList<string> TicketWords { get; } = [.. Told.Keys];

    /// <param name="kind">A word of <see cref="TicketKinds"/> out of <see cref="TicketWords"/>.</param>
    /// <param name="stage">The stage it moved to, of a move.</param>
    internal static HappeningKind KindOf(string kind, StageCategory? stage) => (kind, stage) switch
    {
        (TicketKinds.Moved, StageCategory.Waiting) => HappeningKind.Waiting,
        (TicketKinds.Moved, StageCategory.Resolved or StageCategory.Closed) => HappeningKind.Done,
        _ => Told[kind],
    };

    internal static HappeningKind KindOf(EntryKind kind) => kind switch
    {
        EntryKind.Visit => HappeningKind.Visit,
        EntryKind.Measurement => HappeningKind.Measurement,
        EntryKind.Decision => HappeningKind.Decision,
        EntryKind.Contact => HappeningKind.Contact,
        EntryKind.Money => HappeningKind.Money,
        _ => HappeningKind.Note,
    };

    public HappeningGroup Group => Kind switch
    {
        HappeningKind.Flag => HappeningGroup.Flagged,
        HappeningKind.Request or HappeningKind.Contact or HappeningKind.Reply or HappeningKind.Promise => HappeningGroup.Contacts,
        HappeningKind.Visit or HappeningKind.Measurement => HappeningGroup.Visits,
        HappeningKind.Decision => HappeningGroup.Decisions,
        HappeningKind.Money => HappeningGroup.Money,
        HappeningKind.Record => HappeningGroup.Record,
        _ => HappeningGroup.Work,
    };
}

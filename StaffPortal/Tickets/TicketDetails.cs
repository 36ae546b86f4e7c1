using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>One opened ticket, as far as its viewer may see it.</summary>
/// <param name="Row">As in lists.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="PlacedBy">The rule that placed it when it came in.</param>
/// <param name="PlacedWhy">What of the rule fitted, in the rule's own words.</param>
/// <param name="Clocks">What was promised and how it stood when it was read; null for history, whose promises were another system's.</param>
/// <param name="Targets">What its service promises at its priority.</param>
/// <param name="Phone">Null without the right to contact data, or for a protected person.</param>
public sealed record TicketDetails(
    QueueRow Row, string Description, Location Location, CustomerId? Customer, Language? CustomerLanguage, string? Phone, string? Email,
    int Reporters, bool IsApproved, string? MediaUrl, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    IReadOnlyList<string> Tags, IReadOnlyList<MessageLine> Messages, IReadOnlyList<FlagLine> Flags, IReadOnlyList<CallBackLine> CallBacks, IReadOnlyList<VisitLine> Visits, bool MayWork, bool MayAssign, int Files = 0, Guid? PlacedBy = null, string PlacedWhy = "",
    ClockSet? Clocks = null, Targets? Targets = null);

/// <param name="Author">The member of staff; null when the requester wrote.</param>
/// <param name="CustomerName">Who wrote, when it was a customer who is not protected.</param>
public sealed record MessageLine(
    MessageId Id, MessageKind Kind, MessageState State, Guid? Author, string? CustomerName, Channel? Channel, string Text, DateTimeOffset At, DateTimeOffset? LeavesAt);

public sealed record FlagLine(FlagId Id, string Reason, Guid? RaisedBy, DateTimeOffset RaisedAt, DateTimeOffset? ExpiresAt);

/// <summary>A promise that is not kept yet.</summary>
/// <param name="Phone">Where to call; null without the right to contact data, or when none is known.</param>
public sealed record CallBackLine(CallBackId Id, Guid Owner, string? Phone, DateTimeOffset DueAt);

/// <param name="StageId">The stage of its process; 0 for the first of its category.</param>
/// <param name="TargetMinutes">What the stay may take, of service time; null when nothing is said.</param>
public sealed record VisitLine(StageCategory Stage, DateTimeOffset From, DateTimeOffset? To, int StageId = 0, int? TargetMinutes = null)
{
    public TimeSpan? Target => TargetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;
}

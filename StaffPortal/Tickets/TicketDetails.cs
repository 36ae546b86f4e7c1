using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Staff;
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
/// <param name="Offer">It was given to those who have it; null when it was not, or was given back.</param>
/// <param name="OpenTasks">How many tasks of it are open.</param>
/// <param name="HandOvers">How often it went from one team or person to another.</param>
public sealed record TicketDetails(
    QueueRow Row, string Description, Location Location, CustomerId? Customer, Language? CustomerLanguage, string? Phone, string? Email,
    int Reporters, bool IsApproved, string? MediaUrl, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    IReadOnlyList<string> Tags, IReadOnlyList<MessageLine> Messages, IReadOnlyList<FlagLine> Flags, IReadOnlyList<CallBackLine> CallBacks, IReadOnlyList<VisitLine> Visits, bool MayWork, bool MayAssign, int Files = 0, Guid? PlacedBy = null, string PlacedWhy = "",
    ClockSet? Clocks = null, Targets? Targets = null, OfferLine? Offer = null, int HandOvers = 0, int OpenTasks = 0, Aftermath? After = null)
{
    /// <summary>How far its customer is shut for whoever looks.</summary>
    public Seal Seal { get; init; } = Seal.None;
}

/// <summary>Why it stands still, and what becomes of it when nobody acts.</summary>
/// <param name="WaitsFor">Whom it waits for; null when it does not wait, or nobody said.</param>
/// <param name="WaitsUntil">When it goes on by itself, UTC.</param>
/// <param name="ClosesAt">When it closes by itself, UTC; null unless it is resolved.</param>
/// <param name="ThankedAt">When the requester wrote what looks like mere thanks, and nobody has said yet whether it is.</param>
/// <param name="Ending">How it ended without having been done.</param>
/// <param name="HandDueAt">By when a person said it is to be resolved.</param>
/// <param name="Earlier">The number of the closed ticket it follows, if the viewer may read that.</param>
/// <param name="Later">The number of the newest ticket that follows it.</param>
public sealed record Aftermath(
    Awaited? WaitsFor, DateTimeOffset? WaitsUntil, DateTimeOffset? ClosesAt, DateTimeOffset? ThankedAt, Ending? Ending, DateTimeOffset? HandDueAt, long? Earlier, long? Later);

/// <param name="Author">The member of staff; null when the requester wrote.</param>
/// <param name="CustomerName">Who wrote, when it was a customer who is not protected.</param>
public sealed record MessageLine(
    MessageId Id, MessageKind Kind, MessageState State, Guid? Author, string? CustomerName, Channel? Channel, string Text, DateTimeOffset At, DateTimeOffset? LeavesAt);

public sealed record FlagLine(FlagId Id, string Reason, Guid? RaisedBy, DateTimeOffset RaisedAt, DateTimeOffset? ExpiresAt);

/// <summary>A promise that is not kept yet.</summary>
/// <param name="Phone">Where to call; null without the right to contact data, or when none is known.</param>
public sealed record CallBackLine(CallBackId Id, Guid Owner, string? Phone, DateTimeOffset DueAt);

/// <param name="At">When it was given, UTC.</param>
/// <param name="By">Who gave it; null for a rule.</param>
/// <param name="FromOwner">Who had it before.</param>
/// <param name="FromTeam">In whose queue it stood.</param>
/// <param name="IsOpen">Nobody has accepted it yet.</param>
/// <param name="IsMine">The viewer is one of those it was given to.</param>
public sealed record OfferLine(DateTimeOffset At, Guid? By, Guid? FromOwner, TeamId? FromTeam, bool IsOpen, bool IsMine);

/// <param name="StageId">The stage of its process; 0 for the first of its category.</param>
/// <param name="TargetMinutes">What the stay may take, of service time; null when nothing is said.</param>
public sealed record VisitLine(StageCategory Stage, DateTimeOffset From, DateTimeOffset? To, int StageId = 0, int? TargetMinutes = null)
{
    public TimeSpan? Target => TargetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null;
}

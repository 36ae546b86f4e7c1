using StaffPortal.Catalogue;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Warehouse;

/// <summary>One ticket as figures count it. Instants are UTC, days are the municipality's, lengths are microseconds.</summary>
/// <param name="Number">Its spoken number; the key.</param>
/// <param name="ReceivedDay">The day it was received.</param>
/// <param name="FirstReplyDay">The day of the first reply.</param>
/// <param name="FirstWorkAt">When its first stay in progress began.</param>
/// <param name="DoneAt">When it was resolved, or closed without having been; null while it is open.</param>
/// <param name="DoneDay">The day of it; also known when only the day is.</param>
/// <param name="ByDay">Its end is known by day alone: it counts in figures of days, not of hours.</param>
/// <param name="IsWork">It counts as completed work: done, not cancelled, no duplicate, not written down afterwards.</param>
/// <param name="OnTime">It was resolved as promised; null without a promise, or while it is open.</param>
/// <param name="AnsweredOnTime">The first response came as promised; null as before.</param>
/// <param name="Lead">From receiving to done, elapsed; null by day or while open.</param>
/// <param name="LeadService">The same in service time.</param>
/// <param name="Cycle">From the first work to done, elapsed; null without work.</param>
/// <param name="CycleService">The same in service time.</param>
/// <param name="Waited">Elapsed time in stays of waiting that have ended.</param>
/// <param name="Response">From receiving to the first reply, elapsed.</param>
/// <param name="ResponseService">The same in service time.</param>
/// <param name="Reopenings">How often done work was opened again.</param>
public sealed record TicketFact(
    long Number, Guid Id, Guid Department, Guid Service, Guid? Team, Guid? Owner, string? District, Channel Channel, Priority Priority, StageCategory Stage,
    DateTimeOffset ReceivedAt, DateOnly ReceivedDay, DateTimeOffset? FirstReplyAt, DateOnly? FirstReplyDay, DateTimeOffset? FirstWorkAt, DateTimeOffset? DoneAt, DateOnly? DoneDay, bool ByDay,
    bool IsOpen, bool IsWork, Ending? Ending, bool? OnTime, bool? AnsweredOnTime, long? Lead, long? LeadService, long? Cycle, long? CycleService, long Waited,
    long? Response, long? ResponseService, int Reopenings, int HandOvers, Guid? PlacedBy, Guid? Customer, DateTimeOffset? EarlierAt = null);

/// <summary>One stay of a ticket in a stage, with what it was then.</summary>
/// <param name="Number">The ticket's.</param>
/// <param name="Ordinal">From 0, in the order they began.</param>
/// <param name="Priority">The priority when it began.</param>
/// <param name="Elapsed">Microseconds; null while it lasts.</param>
/// <param name="InService">The same in service time.</param>
/// <param name="Target">What it might take in service time, microseconds; null when nothing was said.</param>
/// <param name="DueAt">When that time was used up, or will be; null when nothing was said.</param>
/// <param name="ByDay">Its end is known by day alone.</param>
public sealed record VisitFact(
    long Number, int Ordinal, Guid Department, Guid Service, string? District, Channel Channel, Priority Priority, StageCategory Stage, Guid? Process, int StageId,
    Guid? Team, Guid? Owner, DateTimeOffset From, DateOnly FromDay, DateTimeOffset? To, DateOnly? ToDay, bool ByDay, long? Elapsed, long? InService, long? Target, DateTimeOffset? DueAt, Awaited? WaitsFor);

/// <summary>One time a ticket was given to others.</summary>
/// <param name="Number">The ticket's.</param>
/// <param name="Ordinal">From 0.</param>
/// <param name="InService">From the offer to its answer in service time, microseconds; null while it waits.</param>
public sealed record OfferFact(
    long Number, int Ordinal, Guid Department, Guid Service, DateTimeOffset OfferedAt, DateOnly OfferedDay, DateTimeOffset? EndedAt, DateOnly? EndedDay, OfferAnswer Answer, long? Elapsed, long? InService);

/// <summary>All facts of one ticket.</summary>
public sealed record Facts(TicketFact Ticket, IReadOnlyList<VisitFact> Visits, IReadOnlyList<OfferFact> Offers);

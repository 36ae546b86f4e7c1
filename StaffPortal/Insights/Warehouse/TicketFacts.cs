using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Warehouse;

/// <summary>Makes the facts of a ticket: pure, the same ticket and promise always give the same facts.</summary>
public static class TicketFacts
{
    /// <param name="ticket">As it stands.</param>
    /// <param name="promise">What its service promises, and in which hours.</param>
    public static Facts Of(FactSource ticket, Promise promise)
    {
        var (hours, zone) = (promise.Calendar, promise.Calendar.Zone);
        var done = ticket.IsOpen ? null : ticket.ResolvedAt ?? ticket.ClosedAt;
        var byDay = done is not null && ticket.ClosedPrecision == Precision.Day;
        var exact = byDay ? null : done;
        var work = ticket.Visits.Where(v => v.Stage == StageCategory.InProgress).Min(v => (DateTimeOffset?)v.From);
        var clocks = ticket.IsHistory ? null : ClocksOf(ticket, promise, done);
        var fact = new TicketFact(
            ticket.Number, ticket.Id.Value, ticket.Department.Value, ticket.Service.Value, ticket.Team?.Value, ticket.Owner?.Value, Said(ticket.District), ticket.Channel, ticket.Priority, ticket.Stage,
            ticket.ReceivedAt, Moments.Day(ticket.ReceivedAt, zone), ticket.FirstReplyAt, DayOf(ticket.FirstReplyAt, zone), work, done, DayOf(done, zone), byDay, ticket.IsOpen,
            IsWork(ticket, done), ticket.Ending, clocks is null ? OnTimeOfHistory(ticket, done, zone) : Kept(clocks.Resolution), Kept(clocks?.FirstResponse),
            Elapsed(ticket.ReceivedAt, exact), InService(hours, ticket.ReceivedAt, exact), Elapsed(work, exact), InService(hours, work, exact),
            ticket.Visits.Where(v => v.Stage == StageCategory.Waiting).Sum(v => Elapsed(v.From, v.To) ?? 0),
            Elapsed(ticket.ReceivedAt, ticket.FirstReplyAt), InService(hours, ticket.ReceivedAt, ticket.FirstReplyAt), Reopenings(ticket.Visits), ticket.HandOvers, ticket.PlacedBy, ticket.Customer, ticket.EarlierAt);
        return new(fact,
            [.. ticket.Visits.Select((visit, n) => Of(ticket, fact, visit, n, hours, byDay && visit.To == done))],
            [.. ticket.Offers.Select((offer, n) => new OfferFact(fact.Number, n, fact.Department, fact.Service, offer.At, Moments.Day(offer.At, zone), offer.EndedAt, DayOf(offer.EndedAt, zone), offer.Answer, Elapsed(offer.At, offer.EndedAt), InService(hours, offer.At, offer.EndedAt)))]);
    }

    private static VisitFact Of(FactSource ticket, TicketFact fact, FactVisit visit, int ordinal, ServiceCalendar hours, bool byDay)
    {
        var end = byDay ? null : visit.To;
        return new(fact.Number, ordinal, fact.Department, fact.Service, fact.District, fact.Channel, PriorityAt(ticket, visit.From), visit.Stage, visit.Process?.Value, visit.StageId,
            visit.Team?.Value, visit.Owner?.Value, visit.From, Moments.Day(visit.From, hours.Zone), visit.To, DayOf(visit.To, hours.Zone), byDay, Elapsed(visit.From, end), InService(hours, visit.From, end),
            visit.TargetMinutes is { } minutes ? minutes * 60_000_000L : null, visit.TargetMinutes is { } may ? hours.After(visit.From, TimeSpan.FromMinutes(may)) : null, visit.WaitsFor);
    }

    /// <summary>As of the end, so that nothing depends on when it is asked.</summary>
    private static ClockSet ClocksOf(FactSource ticket, Promise promise, DateTimeOffset? done)
    {
        var course = TicketCourse.Of(promise, ticket.ReceivedAt, ticket.Priority, ticket.Priorities,
            ticket.Visits.Select(v => (v.Stage, v.From, v.TargetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : (TimeSpan?)null)), ticket.FirstReplyAt, ticket.LastReplyAt, ticket.Offers);
        return TicketCourse.Fold(course, promise, ticket.HandDueAt, done, done ?? course[^1].At);
    }

    /// <summary>What still runs is not decided.</summary>
    private static bool? Kept(Clock? clock) => clock is { State: ClockState.Done } ? !clock.IsLate : null;

    private static bool? OnTimeOfHistory(FactSource ticket, DateTimeOffset? done, TimeZoneInfo zone) =>
        done is not { } at || !ticket.HasTarget ? null
            : ticket.ClosedPrecision == Precision.Day ? Moments.Day(at, zone) <= Moments.Day(ticket.DueAt, zone) : at <= ticket.DueAt;

    private static bool IsWork(FactSource ticket, DateTimeOffset? done) => done is { } at && ticket.Ending is not (Ending.Cancelled or Ending.Duplicate)
        && !(ticket.ClosedPrecision == Precision.Instant && at == ticket.ReceivedAt);

    private static int Reopenings(IReadOnlyList<FactVisit> visits) =>
        visits.Zip(visits.Skip(1)).Count(pair => !Workflow.IsOpen(pair.First.Stage) && Workflow.IsOpen(pair.Second.Stage));

    private static Priority PriorityAt(FactSource ticket, DateTimeOffset at) => ticket.Priorities.FirstOrDefault(p => p.At > at)?.From ?? ticket.Priority;

    private static string? Said(string? district) => string.IsNullOrWhiteSpace(district) ? null : district;

    private static DateOnly? DayOf(DateTimeOffset? at, TimeZoneInfo zone) => at is { } known ? Moments.Day(known, zone) : null;

    private static long? Elapsed(DateTimeOffset? from, DateTimeOffset? to) => from is { } begun && to is { } ended ? (ended - begun).Ticks / TimeSpan.TicksPerMicrosecond : null;

    private static long? InService(ServiceCalendar hours, DateTimeOffset? from, DateTimeOffset? to) =>
        from is { } begun && to is { } ended ? (begun < ended ? hours.Elapsed(begun, ended) : TimeSpan.Zero).Ticks / TimeSpan.TicksPerMicrosecond : null;
}

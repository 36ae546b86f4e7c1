using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Tickets;

/// <summary>What happened to a ticket, as its clocks see it.</summary>
public static class TicketCourse
{
    /// <summary>In the order it happened. Of the replies the first and the last are enough: those between them only moved the next update on.</summary>
    public static IReadOnlyList<ClockEvent> Of(Ticket ticket, Promise promise) =>
        Of(promise, ticket.ReceivedAt, ticket.Priority, ticket.Priorities, ticket.Visits.Select(v => (v.Stage, v.From, v.Target)), ticket.FirstReplyAt, ticket.LastReplyAt, ticket.Offers);

    /// <summary>The clocks of what happened; a due time set by hand stands for the resolution.</summary>
    public static ClockSet Fold(IReadOnlyList<ClockEvent> course, Promise promise, DateTimeOffset? handDue, DateTimeOffset? done, DateTimeOffset asOf)
    {
        var clocks = Clocks.Fold(course, promise.Calendar, asOf);
        return handDue is { } due ? clocks with { Resolution = Clocks.ByHand(course[0].At, due, done, asOf) } : clocks;
    }

    /// <param name="promise">What its service promises.</param>
    /// <param name="receivedAt">When it came in.</param>
    /// <param name="priority">The one it has.</param>
    /// <param name="priorities">Those it had, the oldest first.</param>
    /// <param name="visits">The stages it went through, and when each began, and what it may take.</param>
    /// <param name="firstReply">The first public reply; null when there is none.</param>
    /// <param name="lastReply">The last.</param>
    /// <param name="offers">When it was given to others, and what they answered.</param>
    public static IReadOnlyList<ClockEvent> Of(
        Promise promise, DateTimeOffset receivedAt, Priority priority, IReadOnlyList<PriorityChange> priorities,
        IEnumerable<(StageCategory Stage, DateTimeOffset From, TimeSpan? Target)> visits, DateTimeOffset? firstReply, DateTimeOffset? lastReply, IReadOnlyList<Offer> offers)
    {
        var version = promise.Versions.LastOrDefault(v => v.ValidFrom <= receivedAt) ?? promise.Versions[0];
        // When the targets change: another priority, or a version that open tickets have too.
        var changes = priorities.Select(p => p.At).Concat(promise.Versions.Where(v => v.ForOpen && v.ValidFrom > receivedAt).Select(v => v.ValidFrom)).Distinct();
        List<ClockEvent> events = [new Received(receivedAt, At(receivedAt, first: true))];
        events.AddRange(changes.Select(at => new Retargeted(at, At(at, first: false))));
        events.AddRange(visits.Select(v => new Entered(v.From, CourseOf(v.Stage), v.Target)));
        events.AddRange(new[] { firstReply, lastReply }.OfType<DateTimeOffset>().Distinct().Select(at => new Answered(at)));
        events.AddRange(offers.SelectMany(EventsOf));
        return [events[0], .. events.Skip(1).OrderBy(e => e.At)];

        Targets At(DateTimeOffset at, bool first)
        {
            var held = first ? version : promise.Versions.LastOrDefault(v => v.ForOpen && v.ValidFrom > receivedAt && v.ValidFrom <= at) ?? version;
            var then = priorities.FirstOrDefault(p => first || p.At > at)?.From ?? priority;
            return then switch
            {
                Priority.Urgent => held.Urgent,
                Priority.High => held.High,
                _ => held.Normal,
            };
        }
    }

    /// <summary>When the first promise of a ticket received now would come due; null when none is made.</summary>
    public static DateTimeOffset? FirstDue(Promise promise, DateTimeOffset now, Priority priority) =>
        Clocks.Fold(Of(promise, now, priority, [], [], null, null, []), promise.Calendar, now).Next?.DueAt;

    private static IEnumerable<ClockEvent> EventsOf(Offer offer)
    {
        yield return new Offered(offer.At);
        if (offer.EndedAt is { } at)
            yield return offer.Answer == OfferAnswer.Accepted ? new Accepted(at) : new OfferEnded(at);
    }

    /// <summary>The targets that hold at its end; null without a course.</summary>
    public static Targets? TargetsOf(IReadOnlyList<ClockEvent> course) => course.Select(e => e switch
    {
        Received received => received.Targets,
        Retargeted changed => changed.Targets,
        _ => null,
    }).LastOrDefault(t => t is not null);

    public static Course CourseOf(StageCategory stage) => stage switch
    {
        StageCategory.Waiting => Course.Waiting,
        StageCategory.Resolved or StageCategory.Closed => Course.Done,
        _ => Course.Working,
    };
}

namespace StaffPortal.ServiceLevels;

/// <summary>
/// Makes the clocks of a ticket from what happened to it. Nothing is counted on: the same events, calendar and targets always give the
/// same clocks. They run while work goes on, stand while it waits and end when it is resolved; resolving answers the requester.
/// </summary>
public static class Clocks
{
    /// <param name="events">In the order they happened, from <see cref="Received"/> on.</param>
    /// <param name="calendar">When they run.</param>
    /// <param name="asOf">Until when used time is counted for what goes on.</param>
    public static ClockSet Fold(IEnumerable<ClockEvent> events, ServiceCalendar calendar, DateTimeOffset asOf)
    {
        var course = new TicketCourse();
        foreach (var happened in events)
            course.Take(happened);
        return new(
            course.FirstResponse?.Read(calendar, course.Targets, asOf), course.NextUpdate?.Read(calendar, course.Targets, asOf),
            course.Resolution?.Read(calendar, course.Targets, asOf), course.Stage?.Read(calendar, course.Targets, asOf),
            course.Acceptance?.Read(calendar, course.Targets, asOf));
    }

    /// <summary>The promise to resolve by an instant that a person set: it stands still for nothing, and all hours count.</summary>
    /// <param name="receivedAt">When the ticket came in.</param>
    /// <param name="due">What was set; not before <paramref name="receivedAt"/>.</param>
    /// <param name="resolvedAt">When it was resolved; null while it is open.</param>
    /// <param name="asOf">Until when used time is counted.</param>
    public static Clock ByHand(DateTimeOffset receivedAt, DateTimeOffset due, DateTimeOffset? resolvedAt, DateTimeOffset asOf)
    {
        var target = due - receivedAt;
        var soon = due - Clock.MarginOf(target);
        return new(ClockKind.Resolution, resolvedAt is null ? ClockState.Running : ClockState.Done, receivedAt, target, (resolvedAt ?? asOf) - receivedAt,
            due, soon < receivedAt ? receivedAt : soon, resolvedAt);
    }

    private sealed class TicketCourse
    {
        private Course course;

        public Targets Targets { get; private set; } = Targets.None;

        public Run? FirstResponse { get; private set; }

        public Run? NextUpdate { get; private set; }

        public Run? Resolution { get; private set; }

        public Run? Stage { get; private set; }

        public Run? Acceptance { get; private set; }

        private IEnumerable<Run> Going => new[] { FirstResponse, NextUpdate, Resolution, Stage, Acceptance }.OfType<Run>().Where(r => !r.HasEnded);

        public void Take(ClockEvent happened)
        {
            switch (happened)
            {
                case Received received:
                    Targets = received.Targets;
                    FirstResponse = new(ClockKind.FirstResponse, received.At, goes: true);
                    Resolution = new(ClockKind.Resolution, received.At, goes: true);
                    break;
                case Retargeted changed:
                    Targets = changed.Targets;
                    break;
                case Answered answered:
                    Answer(answered.At);
                    break;
                case Entered entered:
                    Enter(entered);
                    break;
                case Offered offered:
                    Acceptance?.End(offered.At, ClockState.Stopped, Targets);
                    Acceptance = course == Course.Done ? null : new(ClockKind.Acceptance, offered.At, course == Course.Working);
                    break;
                case Accepted accepted:
                    Acceptance?.End(accepted.At, ClockState.Done, Targets);
                    break;
                case OfferEnded ended:
                    Acceptance?.End(ended.At, ClockState.Stopped, Targets);
                    break;
                default:
                    throw new ArgumentException($"The clocks do not know {happened}.", nameof(happened));
            }
        }

        private void Answer(DateTimeOffset at)
        {
            FirstResponse?.End(at, ClockState.Done, Targets);
            // What is said after resolving is news too: a reopening counts from it.
            NextUpdate = new(ClockKind.NextUpdate, at, course == Course.Working);
            if (course == Course.Done)
                NextUpdate.End(at, ClockState.Done, Targets);
        }

        private void Enter(Entered entered)
        {
            var (before, at) = (course, entered.At);
            course = entered.Course;
            Stage?.End(at, ClockState.Done, Targets);
            if (course == Course.Done)
            {
                Stage = null;
                if (before == Course.Done)
                    return;
                Resolution?.End(at, ClockState.Done, Targets);
                Acceptance?.End(at, ClockState.Stopped, Targets);
                Answer(at);
                return;
            }
            if (before == Course.Done)
            {
                Resolution?.Reopen();
                NextUpdate?.Reopen();
            }
            Stage = new(ClockKind.Stage, at, goes: true, entered.Target);
            foreach (var run in Going)
            {
                if (course == Course.Working)
                    run.Go(at);
                else
                    run.Stand(at);
            }
        }
    }

    /// <summary>One clock's stretches; what they measure is asked at the end, under the targets that hold then.</summary>
    private sealed class Run(ClockKind kind, DateTimeOffset startedAt, bool goes, TimeSpan? own = null)
    {
        private readonly List<(DateTimeOffset From, DateTimeOffset To)> stretches = [];
        private DateTimeOffset? since = goes ? startedAt : null;
        private (DateTimeOffset At, ClockState State, TimeSpan? Target)? end;

        public bool HasEnded => end is not null;

        public void Go(DateTimeOffset at) => since ??= at;

        public void Stand(DateTimeOffset at)
        {
            if (since is { } from)
                stretches.Add((from, at));
            since = null;
        }

        public void End(DateTimeOffset at, ClockState state, Targets targets)
        {
            if (HasEnded)
                return;
            Stand(at);
            end = (at, state, TargetUnder(targets));
        }

        /// <summary>It has not ended after all; it stands until it goes.</summary>
        public void Reopen() => end = null;

        public Clock? Read(ServiceCalendar calendar, Targets targets, DateTimeOffset asOf)
        {
            if ((end is { } ended ? ended.Target : TargetUnder(targets)) is not { } target)
                return null;
            var used = TimeSpan.Zero;
            DateTimeOffset? due = null;
            var soonAfter = target - Clock.MarginOf(target);
            DateTimeOffset? soon = soonAfter <= TimeSpan.Zero ? startedAt : null;
            foreach (var (from, to) in stretches)
            {
                var length = calendar.Elapsed(from, to);
                if (length > TimeSpan.Zero)
                {
                    soon ??= used + length >= soonAfter ? calendar.After(from, soonAfter - used) : null;
                    due ??= used + length >= target ? calendar.After(from, target - used) : null;
                }
                used += length;
            }
            if (since is { } going)
            {
                soon ??= calendar.After(going, soonAfter - used);
                due ??= calendar.After(going, target - used);
                used += calendar.Elapsed(going, asOf);
            }
            var state = end?.State ?? (since is null ? ClockState.Paused : ClockState.Running);
            return new(kind, state, startedAt, target, used, due, soon, end?.At);
        }

        private TimeSpan? TargetUnder(Targets targets) => kind == ClockKind.Stage ? own : targets.Of(kind);
    }
}

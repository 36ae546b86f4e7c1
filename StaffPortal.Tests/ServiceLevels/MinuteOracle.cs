using StaffPortal.ServiceLevels;

namespace StaffPortal.Tests.ServiceLevels;

/// <summary>
/// The clocks, counted minute by minute from the events: slow, plain, and sharing no code with the product but the records that go in and
/// come out. Events fall on whole minutes.
/// </summary>
internal sealed class MinuteOracle
{
    private readonly DateTimeOffset begin;
    private readonly bool[] open;
    private readonly int[] nextOpen;

    /// <param name="zone">Of the wall clock.</param>
    /// <param name="begin">Midnight of the first day looked at.</param>
    /// <param name="days">How many days.</param>
    /// <param name="hoursOf">Windows of a civil day.</param>
    public MinuteOracle(TimeZoneInfo zone, DateTimeOffset begin, int days, Func<DateOnly, IReadOnlyList<DayWindow>> hoursOf)
    {
        this.begin = begin;
        open = new bool[days * 1440];
        // Every minute that exists, by the civil day and the minute its wall clock shows.
        var byDay = Enumerable.Range(0, open.Length)
            .Select(n => (Minute: n, Local: TimeZoneInfo.ConvertTime(begin.AddMinutes(n), zone)))
            .GroupBy(m => DateOnly.FromDateTime(m.Local.DateTime), m => (m.Minute, Clock: (int)m.Local.TimeOfDay.TotalMinutes));
        foreach (var day in byDay)
        {
            foreach (var window in hoursOf(day.Key))
            {
                var first = day.Where(m => m.Clock >= window.From).Select(m => (int?)m.Minute).Min();
                var last = day.Where(m => m.Clock < window.To).Select(m => (int?)m.Minute).Max();
                for (var n = first; n <= last; n++)
                    open[n.Value] = true;
            }
        }
        nextOpen = new int[open.Length + 1];
        nextOpen[open.Length] = open.Length;
        for (var n = open.Length - 1; n >= 0; n--)
            nextOpen[n] = open[n] ? n : nextOpen[n + 1];
    }

    public DateTimeOffset At(int minute) => begin.AddMinutes(minute);

    /// <param name="events">On whole minutes after the beginning.</param>
    /// <param name="asOf">A whole minute, not before the last event.</param>
    public ClockSet Count(IReadOnlyList<ClockEvent> events, DateTimeOffset asOf)
    {
        var ticket = new CountedTicket();
        var minute = 0;
        foreach (var happened in events)
        {
            var until = MinuteOf(happened.At);
            CountTo(ticket, ref minute, until);
            ticket.Hear(happened, until);
        }
        var now = MinuteOf(asOf);
        CountTo(ticket, ref minute, now);
        ticket.Note();
        // What runs goes on alone until all of it is due.
        var left = ticket.Going().Select(c => (int)c.Target!.Value.TotalMinutes - c.Counted.Count).DefaultIfEmpty(0).Max();
        for (var n = nextOpen[minute]; left > 0; left--, n = nextOpen[n + 1])
        {
            if (n == open.Length)
                throw new InvalidOperationException("The days looked at do not hold all due times.");
            ticket.Pass(n);
        }
        return new(
            ticket.Of(ClockKind.FirstResponse, this), ticket.Of(ClockKind.NextUpdate, this), ticket.Of(ClockKind.Resolution, this),
            ticket.Of(ClockKind.Stage, this), ticket.Of(ClockKind.Acceptance, this));
    }

    private int MinuteOf(DateTimeOffset at) => (int)(at - begin).TotalMinutes;

    private void CountTo(CountedTicket ticket, ref int minute, int until)
    {
        for (var n = nextOpen[minute]; n < until; n = nextOpen[n + 1])
            ticket.Pass(n);
        minute = Math.Max(minute, until);
    }

    private sealed class CountedClock(ClockKind kind, int started)
    {
        public ClockKind Kind => kind;

        public int Started => started;

        /// <summary>Every minute that counted.</summary>
        public List<int> Counted { get; } = [];

        public TimeSpan? Target { get; set; }

        public int? Ended { get; set; }

        public ClockState Ending { get; set; }

        public int UsedNow { get; set; }
    }

    private sealed class CountedTicket
    {
        private readonly CountedClock?[] clocks = new CountedClock?[5];
        private Targets targets = Targets.None;
        private Course course;

        public IEnumerable<CountedClock> Going() => course != Course.Working ? [] : clocks.OfType<CountedClock>().Where(c => c.Ended is null && c.Target is not null);

        public void Pass(int minute)
        {
            if (course != Course.Working)
                return;
            foreach (var clock in clocks)
                if (clock is { Ended: null })
                    clock.Counted.Add(minute);
        }

        public void Note()
        {
            foreach (var clock in clocks)
                if (clock is not null)
                    clock.UsedNow = clock.Counted.Count;
        }

        public void Hear(ClockEvent happened, int minute)
        {
            switch (happened)
            {
                case Received received:
                    targets = received.Targets;
                    Begin(ClockKind.FirstResponse, minute);
                    Begin(ClockKind.Resolution, minute);
                    break;
                case Retargeted changed:
                    targets = changed.Targets;
                    foreach (var clock in clocks)
                        if (clock is { Ended: null } && clock.Kind != ClockKind.Stage)
                            clock.Target = targets.Of(clock.Kind);
                    break;
                case Answered:
                    End(ClockKind.FirstResponse, minute, ClockState.Done);
                    Begin(ClockKind.NextUpdate, minute);
                    if (course == Course.Done)
                        End(ClockKind.NextUpdate, minute, ClockState.Done);
                    break;
                case Offered:
                    End(ClockKind.Acceptance, minute, ClockState.Stopped);
                    clocks[(int)ClockKind.Acceptance] = null;
                    if (course != Course.Done)
                        Begin(ClockKind.Acceptance, minute);
                    break;
                case Accepted:
                    End(ClockKind.Acceptance, minute, ClockState.Done);
                    break;
                case OfferEnded:
                    End(ClockKind.Acceptance, minute, ClockState.Stopped);
                    break;
                case Entered { Course: Course.Done }:
                    if (course != Course.Done)
                    {
                        End(ClockKind.Resolution, minute, ClockState.Done);
                        End(ClockKind.Acceptance, minute, ClockState.Stopped);
                        End(ClockKind.FirstResponse, minute, ClockState.Done);
                        Begin(ClockKind.NextUpdate, minute);
                        End(ClockKind.NextUpdate, minute, ClockState.Done);
                    }
                    course = Course.Done;
                    clocks[(int)ClockKind.Stage] = null;
                    break;
                case Entered entered:
                    if (course == Course.Done)
                        foreach (var kind in new[] { ClockKind.Resolution, ClockKind.NextUpdate })
                            if (clocks[(int)kind] is { } again)
                                (again.Ended, again.Target) = (null, targets.Of(kind));
                    course = entered.Course;
                    Begin(ClockKind.Stage, minute);
                    clocks[(int)ClockKind.Stage]!.Target = entered.Target;
                    break;
            }
        }

        public Clock? Of(ClockKind kind, MinuteOracle oracle)
        {
            if (clocks[(int)kind] is not { Target: { } target } clock)
                return null;
            var state = clock.Ended is not null ? clock.Ending : course == Course.Working ? ClockState.Running : ClockState.Paused;
            var soonAfter = (int)(target.TotalMinutes - Math.Max(60, target.TotalMinutes / 5));
            return new(kind, state, oracle.At(clock.Started), target, TimeSpan.FromMinutes(clock.UsedNow), Reached((int)target.TotalMinutes),
                soonAfter <= 0 ? oracle.At(clock.Started) : Reached(soonAfter), clock.Ended is { } end ? oracle.At(end) : null);

            DateTimeOffset? Reached(int minutes) => clock.Counted.Count >= minutes ? oracle.At(clock.Counted[minutes - 1] + 1) : null;
        }

        private void Begin(ClockKind kind, int minute) => clocks[(int)kind] = new(kind, minute) { Target = targets.Of(kind) };

        private void End(ClockKind kind, int minute, ClockState ending)
        {
            if (clocks[(int)kind] is { Ended: null } clock)
                (clock.Ended, clock.Ending) = (minute, ending);
        }
    }
}

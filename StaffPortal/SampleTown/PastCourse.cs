using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>
/// When the stages of a finished ticket begin. Work takes a share of the promise, log-normal as the stage events of real desks are:
/// most soon, some very late. A service under strain runs late more often.
/// </summary>
sealed record PastCourse(
    DateTimeOffset Triage, DateTimeOffset Assigned, DateTimeOffset? Returned, DateTimeOffset AssignedAgain, DateTimeOffset Started,
    DateTimeOffset? Asked, DateTimeOffset Answered, DateTimeOffset Resolved, DateTimeOffset? Reopened, DateTimeOffset Done)
{
    private const double Slow = 0.06;

    public static PastCourse Draw(Chance chance, TownService service, Channel channel, Priority priority, DateTimeOffset received, bool mayAsk)
    {
        var isLong = WorkRhythm.IsLong(service);
        var hurry = priority switch { Priority.Urgent => 0.25, Priority.High => 0.5, _ => 1 };
        // Hours somebody works on it within the promise: 14 of 24 on long duty, 40 of 168 in office hours.
        var budget = service.DueHours * hurry * (isLong ? 14 / 24.0 : 40 / 168.0);
        var pace = (isLong ? 0.5 : 1) * Math.Min(1, hurry * 2);
        DateTimeOffset After(DateTimeOffset from, double hours) => WorkRhythm.After(from, hours, isLong);

        var triage = After(received, channel is Channel.Phone or Channel.Counter or Channel.Chat ? chance.Around(0.05) : Math.Min(chance.Around(0.6 * pace), budget * 0.3));
        var assigned = After(triage, Math.Min(chance.Around(0.4 * pace), budget * 0.3));
        DateTimeOffset? returned = chance.Hits(0.05) ? After(assigned, chance.Around(budget * 0.08)) : null;
        var again = returned is { } back ? After(back, chance.Around(1.2 * pace)) : assigned;
        var started = After(again, chance.Around(budget * 0.11 * service.Strain, 0.9));
        DateTimeOffset? asked = mayAsk && chance.Hits(service.Waits) ? After(started, chance.Around(budget * 0.08)) : null;
        var answered = asked is { } question ? After(question, chance.Around(Math.Min(10, 2 + budget * 0.3), 0.9)) : started;
        var work = chance.Around(budget * 0.2 * service.Strain) * (chance.Hits(Slow) ? 3 + 3 * chance.NextShare() : 1);
        var resolved = After(answered, Math.Max(work, 0.1));
        DateTimeOffset? reopened = mayAsk && chance.Hits(0.04) ? After(resolved, chance.Around(6)) : null;
        var done = reopened is { } again2 ? After(again2, chance.Around(budget * 0.25)) : resolved;
        return new(triage, assigned, returned, again, started, asked, answered, resolved, reopened, done);
    }
}

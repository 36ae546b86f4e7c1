using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>What is open now: each queue with its share, a few late, a few late soon, most in good time.</summary>
sealed class OpenTickets(Town town, Callers callers, PastTickets past, DateTimeOffset now)
{
    /// <summary>Open tickets per queue of the whole town: 200 with <see cref="FeaturedTickets"/>. A smaller town keeps the shares.</summary>
    private static readonly (string Team, int Count)[] Shares =
    [
        (TownTeam.FirstLine, 42), ("streets-parks", 34), ("home-care", 29), ("early-education", 24), ("water-network", 19), ("building-control", 17),
        ("parking", 5), ("schools", 5), ("social", 5), ("housing", 5), ("it-support", 4), ("environment", 4), ("premises", 4), ("leisure", 3),
    ];

    public IEnumerable<TicketPlan> Plan(Chance chance, int count)
    {
        var featured = new FeaturedTickets(town, callers, now).Plan(chance.For("featured"));
        var queues = Shares.SelectMany(s => Enumerable.Repeat(s.Team, s.Count)).ToList();
        foreach (var taken in featured)
            queues.Remove(taken.Queue);
        // Evenly over the list, so that a small town has every queue's share.
        var rest = count - featured.Count;
        var drawn = Enumerable.Range(0, rest).Select(i => queues[(int)((i + 0.5) * queues.Count / rest)]);
        return [.. featured.Select(f => f.Plan), .. drawn.Select((team, i) => Plan(chance.For($"open {i}"), team, i))];
    }

    private TicketPlan Plan(Chance chance, string team, int index)
    {
        var month = WorkRhythm.Local(now).Month;
        // Every third of the first line is somebody else's matter that nobody has placed yet.
        var elsewhere = team == TownTeam.FirstLine && index % 3 == 0;
        var service = chance.Weighted(TownService.All, s => (elsewhere ? s.Team != team : s.Team == team) ? s.Yearly * WorkRhythm.InSeason(s.Season, month) + 0.01 : 0);
        var priority = PastTickets.DrawPriority(chance, service);
        var promise = DueTime.Of(now, service.DueHours * 60, priority) - now;
        var age = promise * ShareGone(chance);
        var channel = Awake(PastTickets.DrawChannel(chance, service), service, WorkRhythm.Local(now - age));
        var caller = callers.Draw(chance, service, channel);
        var language = caller?.Language ?? (chance.Hits(0.7) ? Texts.Language.Fi : Texts.Language.Sv);
        return new(chance, service, channel, caller, language, now - age, priority, story => Tell(story, team, age));
    }

    /// <summary>Nobody answers the phone of an office at night: what came then was written.</summary>
    private static Channel Awake(Channel channel, TownService service, DateTime at)
    {
        var office = at.Hour is >= 8 and < 16 && at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        var duty = WorkRhythm.IsLong(service) && at.Hour is >= 6 and < 22;
        return channel switch
        {
            Channel.Phone when !office && !duty => Channel.Web,
            Channel.Counter or Channel.Chat or Channel.Letter when !office => Channel.Email,
            _ => channel,
        };
    }

    /// <summary>How much of the promise has passed: one in thirty is late, one in twenty late soon, the rest young to middle-aged.</summary>
    private static double ShareGone(Chance chance)
    {
        var at = chance.NextShare();
        if (at < 0.035)
            return 1.01 + 0.25 * chance.NextShare();
        if (at < 0.085)
            return 0.83 + 0.15 * chance.NextShare();
        return 0.02 + 0.70 * Math.Pow(chance.NextShare(), 1.3);
    }

    private void Tell(Story story, string team, TimeSpan age)
    {
        var chance = story.Chance;
        var received = story.Ticket.ReceivedAt;
        if (team == TownTeam.FirstLine && story.Ticket.Team != town.Teams[team].Id)
            story.ToFirstLine(received);
        DateTimeOffset At(double share) => received + age * share;

        var clerk = chance.Of(town.WorkersOf(TownTeam.FirstLine));
        if (age < TimeSpan.FromMinutes(25) || chance.Hits(0.13))
        {
            if (age > TimeSpan.FromMinutes(20) && chance.Hits(0.4))
                story.Move(clerk, StageCategory.Triage, At(0.3));
            return;
        }
        if (chance.Hits(0.5))
            story.Acknowledge(clerk, At(0.12));
        var owner = past.OwnerFor(chance, story.Ticket.Language, team);
        story.Take(owner, At(0.2), chance.Hits(0.6) ? clerk : null);
        if (chance.Hits(0.35))
            return;
        Work(story, owner, age, At);
    }

    private void Work(Story story, StaffMember owner, TimeSpan age, Func<double, DateTimeOffset> at)
    {
        var chance = story.Chance;
        story.Move(owner, StageCategory.InProgress, at(0.4));
        if (chance.Hits(0.5))
            story.Note(owner, at(0.45));
        if (story.HasCustomer && age > TimeSpan.FromHours(2) && chance.Hits(0.3))
        {
            story.Reply(owner, CommonTexts.Asks, at(0.55));
            var wait = chance.For("wait");
            story.Wait(owner, wait.Hits(0.8) ? Awaited.Requester : Awaited.Contractor, at(0.56), WorkRhythm.Morning(now, 1 + wait.Next(8)));
            return;
        }
        if (chance.Hits(0.4))
            story.Progress(owner, at(0.6));
        if (story.HasCustomer && chance.Hits(0.2))
            story.FollowUp(at(0.8));
        if (chance.Hits(0.06))
            story.Ticket.Tag(story.Act(owner, at(0.7)), chance.Of(TownTags.All));
    }
}

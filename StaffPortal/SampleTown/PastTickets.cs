using StaffPortal.Catalogue;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>The last twelve months: tickets that came, were worked on and are done.</summary>
sealed class PastTickets(Town town, Callers callers, DateTimeOffset now)
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private readonly IReadOnlyList<StaffMember> clerks = town.WorkersOf(TownTeam.FirstLine);

    public TicketPlan Plan(Chance chance)
    {
        var service = chance.Weighted(TownService.All, s => s.Yearly);
        var channel = DrawChannel(chance, service);
        var caller = callers.Draw(chance, service, channel);
        var language = caller?.Language ?? (chance.Hits(0.7) ? Texts.Language.Fi : Texts.Language.Sv);
        var priority = DrawPriority(chance, service);
        var received = WorkRhythm.Arrival(chance, service, channel, now - Year, now.AddHours(-3));
        var course = PastCourse.Draw(chance.For("course"), service, channel, priority, received, caller is not null);
        // What would still be open belongs to the open ones: this one came so much earlier. The same weekday keeps its working hours.
        if (course.Done > now.AddMinutes(-10))
        {
            received = received.AddDays(-7 * Math.Ceiling((course.Done - now).TotalDays / 7 + 1));
            course = PastCourse.Draw(chance.For("course"), service, channel, priority, received, caller is not null);
        }
        return new(chance, service, channel, caller, language, received, priority, story => Tell(story, service, course));
    }

    public static Channel DrawChannel(Chance chance, TownService service)
    {
        var channel = service.Channels.Draw(chance);
        // Half of what comes through apps comes through Open311 clients.
        return channel == Channel.App && service.IsPublic && chance.Hits(0.5) ? Channel.Open311 : channel;
    }

    public static Priority DrawPriority(Chance chance, TownService service)
    {
        var (urgent, high) = (service.DueHours, service.Theme) switch { (<= 2, TextTheme.Water) => (0.25, 0.35), (<= 8, TextTheme.Care or TextTheme.Street) => (0.03, 0.25), (<= 8, _) => (0.01, 0.12), (<= 24, _) => (0.02, 0.15), _ => (0.004, 0.07) };
        var at = chance.NextShare();
        return at < urgent ? Priority.Urgent : at < urgent + high ? Priority.High : Priority.Normal;
    }

    private void Tell(Story story, TownService service, PastCourse course)
    {
        var (chance, ticket) = (story.Chance, story.Ticket);
        var clerk = chance.Of(clerks);
        if (chance.Hits(0.025))
        {
            story.Move(clerk, StageCategory.Closed, course.Triage);
            return;
        }
        if (ticket.Channel is not (Channel.Phone or Channel.Counter or Channel.Chat) || chance.Hits(0.4))
            story.Move(clerk, StageCategory.Triage, course.Triage);
        if (chance.Hits(0.62))
            story.Acknowledge(clerk, course.Triage.AddMinutes(1 + chance.Next(4)));
        if (ticket.Channel == Channel.Open311 && service.IsPublic && !service.ShowsTextAtOnce && chance.Hits(0.7))
            ticket.ApproveForPublic(story.Act(clerk, course.Triage.AddMinutes(5)));

        var owner = Work(story, service, clerk, course);
        if (chance.Hits(0.9))
            story.TellDone(owner, course.Resolved);
        story.Resolve(owner, course.Resolved);
        if (course.Reopened is { } reopened)
        {
            story.Hear(CommonTexts.Reopens, reopened);
            story.TellDone(owner, course.Done);
            story.Resolve(owner, course.Done);
        }
        Close(story, course);
    }

    private StaffMember Work(Story story, TownService service, StaffMember clerk, PastCourse course)
    {
        var chance = story.Chance;
        var owner = OwnerFor(chance, story.Ticket.Language, service.Team);
        story.Take(owner, course.Assigned, chance.Hits(0.7) ? clerk : null);
        if (course.Returned is { } returned)
        {
            story.Note(owner, chance.Of(CommonTexts.Returns.In(story.Ticket.Language)), returned);
            story.Move(owner, StageCategory.Triage, returned);
            story.Ticket.Assign(story.Act(clerk, returned.AddSeconds(30)), null, story.Ticket.Team);
            owner = OwnerFor(chance, story.Ticket.Language, service.Team);
            story.Take(owner, course.AssignedAgain, clerk);
        }
        story.Move(owner, StageCategory.InProgress, course.Started);
        if (chance.Hits(0.45))
            story.Note(owner, course.Started.AddMinutes(2 + chance.Next(25)));
        if (course.Asked is { } asked)
        {
            story.Reply(owner, CommonTexts.Asks, asked);
            story.Wait(owner, Awaited.Requester, asked.AddSeconds(20), asked.AddDays(14));
            story.Hear(CommonTexts.Answers, course.Answered);
        }
        var left = course.Resolved - course.Answered;
        if (chance.Hits(0.33))
            story.Progress(owner, course.Answered + left * 0.35);
        if (story.HasCustomer && left > TimeSpan.FromHours(3) && chance.Hits(0.14))
            story.FollowUp(course.Answered + left * 0.6);
        if (chance.Hits(0.05))
            story.Ticket.Tag(story.Act(owner, course.Resolved), chance.Of(TownTags.All));
        return owner;
    }

    private void Close(Story story, PastCourse course)
    {
        // Done work is closed by itself; thanks that come after leave it closed.
        var closes = course.Done.AddDays(ServiceTerms.UsualCloseAfterDays);
        if (closes > now)
            return;
        story.Move(null, StageCategory.Closed, closes);
        var thanks = closes.AddHours(story.Chance.Around(20));
        if (story.HasCustomer && thanks < now && story.Chance.Hits(0.03))
            story.Hear(CommonTexts.Thanks, thanks);
    }

    internal StaffMember OwnerFor(Chance chance, Texts.Language language, string team) =>
        chance.Weighted(town.WorkersOf(team), w => (w.Language == language ? 2.5 : 1) * (w.Grants[0].Role == Rights.Role.Lead ? 0.3 : 1));
}

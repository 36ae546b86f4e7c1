using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>Tells what happens to one ticket, verb by verb. Everything carries <see cref="Origin.Import"/>: history raises no news.</summary>
sealed class Story(Town town, TownService service, Ticket ticket, Wording wording, Customer? customer, Chance chance)
{
    private static readonly Ending[] OtherEndings = [Ending.NotNeeded, Ending.NotPossible, Ending.Referred, Ending.Duplicate];

    private readonly ThemeTexts theme = ThemeTexts.Of(service.Theme);
    private readonly ReplyTexts replies = ReplyTexts.Of(service.Code);

    public Ticket Ticket => ticket;

    public Chance Chance => chance;

    public bool HasCustomer => customer is not null;

    public Act Act(StaffMember? who, DateTimeOffset at) => new(Origin.Import, who?.Id.Value, at, chance.Id(at));

    public void Take(StaffMember owner, DateTimeOffset at, StaffMember? givenBy = null) =>
        ticket.Assign(Act(givenBy ?? owner, at), owner.Id, ticket.Team);

    /// <summary>Puts it, still unowned, into the queue of the first line.</summary>
    public void ToFirstLine(DateTimeOffset at) => ticket.Assign(Act(null, at), null, town.Teams[TownTeam.FirstLine].Id);

    public void Move(StaffMember? who, StageCategory stage, DateTimeOffset at) => ticket.MoveTo(Act(who, at), stage);

    public void Wait(StaffMember who, Awaited whom, DateTimeOffset at, DateTimeOffset until) =>
        ticket.MoveTo(Act(who, at), StageCategory.Waiting, new(new Wait(whom, until)));

    /// <summary>Done, or now and then ended without.</summary>
    public void Resolve(StaffMember who, DateTimeOffset at)
    {
        var end = chance.For("ending");
        ticket.MoveTo(Act(who, at), StageCategory.Resolved, new(Ending: end.Hits(0.07) ? end.Of(OtherEndings) : null));
    }

    public void Reply(StaffMember who, Phrases phrases, DateTimeOffset at) => Reply(who, Say(phrases), at);

    public void Reply(StaffMember who, string text, DateTimeOffset at)
    {
        var reply = ticket.Reply(Act(who, at), text, at + TicketDesk.ReplyWaits);
        ticket.Record(Act(null, at + TicketDesk.ReplyWaits), reply.Id);
    }

    public void Note(StaffMember who, string text, DateTimeOffset at) => ticket.Note(Act(who, at), text);

    public void Hear(Phrases phrases, DateTimeOffset at) => Hear(Say(phrases), at);

    public void Hear(string text, DateTimeOffset at)
    {
        var channel = ticket.Channel is Channel.Phone or Channel.Counter or Channel.Letter or Channel.Open311 ? Channel.Email : ticket.Channel;
        ticket.Hear(Act(null, at), customer?.Id, channel, text);
    }

    public void Acknowledge(StaffMember who, DateTimeOffset at) => Reply(who, CommonTexts.Received, at);

    public void Progress(StaffMember who, DateTimeOffset at) => Reply(who, replies.Progress, at);

    public void TellDone(StaffMember who, DateTimeOffset at) => Reply(who, replies.Done, at);

    public void Note(StaffMember who, DateTimeOffset at) => Note(who, Say(theme.Notes), at);

    public void FollowUp(DateTimeOffset at) => Hear(theme.FollowUps, at);

    public void Prioritise(StaffMember who, Priority priority, DateTimeOffset at) => ticket.Prioritise(Act(who, at), priority, service.DueHours * 60);

    private string Say(Phrases phrases) => wording.Fill(chance.Of(phrases.In(ticket.Language)));
}

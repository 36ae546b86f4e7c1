using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>Sends one invented request, or one more message from a requester, as if it were made now.</summary>
public sealed class PracticeSender(
    Intake intake, CatalogueDirectory catalogue, Commands commands, IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    private const int Reach = 60;

    // Not a person and not a key: only this program uses it, and only in the practice town.
    private static readonly Guid Actor = new("019abc31-1000-7000-8000-000000000311");

    private static readonly Viewer Sender = new(Actor, "Practice traffic", new HashSet<Fact> { new(FactName.CreateRequests) });

    // The same residents as the town was built with, so that those who have called before are recognised.
    private readonly Lazy<Callers> callers = new(() => new(new Chance(TownBuilder.Seed), TownSize.Whole.Residents));

    /// <summary>A new request through the intake; null when the catalogue offers none of the town's services.</summary>
    public async Task<Received?> RequestAsync(Chance chance, CancellationToken ct)
    {
        var offered = await catalogue.GetAsync(ct);
        var services = TownService.All.Where(s => offered.ByCode(s.Code) is not null).ToList();
        if (services.Count == 0)
            return null;
        var now = clock.Now();
        var month = WorkRhythm.Local(now).Month;
        var service = chance.Weighted(services, s => s.Yearly * (0.1 + WorkRhythm.InSeason(s.Season, month)));
        var channel = PastTickets.DrawChannel(chance, service);
        var caller = callers.Value.Draw(chance, service, channel);
        var language = caller?.Language ?? (chance.Hits(0.7) ? Texts.Language.Fi : Texts.Language.Sv);
        var request = SampleRequest.Compose(chance, service, language, channel, now, caller?.Name, caller?.Home);
        var taken = await intake.TakeInAsync(Sender, [CommandId.New()], new()
        {
            Channel = channel,
            Service = offered.ByCode(service.Code)!,
            Subject = request.Subject,
            Description = request.Description,
            Location = request.Location,
            Language = language,
            Priority = PastTickets.DrawPriority(chance, service),
            Requester = caller is null ? null : new(caller.First, caller.Last, caller.Email, caller.Phone),
        }, ct);
        return taken.Outcome;
    }

    /// <summary>Somebody who waits writes again; null when nobody waits.</summary>
    public async Task<TicketId?> FollowUpAsync(Chance chance, CancellationToken ct)
    {
        await using var reading = await contexts.CreateDbContextAsync(ct);
        var waiting = await reading.Set<Ticket>().AsNoTracking().Where(t => t.IsOpen && t.Customer != null)
            .OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Number).Take(Reach).Select(t => t.Id).ToListAsync(ct);
        if (waiting.Count == 0)
            return null;
        var id = chance.Of(waiting);
        var offered = await catalogue.GetAsync(ct);
        var heard = await commands.OnceAsync(Actor, CommandId.New(), "practice-follow-up", async (db, stop) =>
        {
            var ticket = await db.Set<Ticket>().Include(t => t.Visits).SingleAsync(t => t.Id == id, stop);
            var service = TownService.All.FirstOrDefault(s => s.Code == offered.Services[ticket.Service].Code);
            if (service is null || !ticket.IsOpen)
                return false;
            var phrases = ticket.Stage == StageCategory.Waiting ? CommonTexts.Answers : ThemeTexts.Of(service.Theme).FollowUps;
            var channel = ticket.Channel is Channel.Email or Channel.Web or Channel.App or Channel.Chat ? ticket.Channel : Channel.Phone;
            ticket.Follow(offered.ProcessOf(ticket.Process, ticket.ProcessVersion));
            ticket.Hear(new(Origin.Channel, Actor, clock.Now(), Guid.CreateVersion7()), ticket.Customer, channel, chance.Of(phrases.In(ticket.Language)));
            return true;
        }, ct);
        return heard ? id : null;
    }
}

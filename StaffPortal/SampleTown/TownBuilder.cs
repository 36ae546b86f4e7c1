using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels.Keys;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>
/// Makes the practice town in an empty database, through the same verbs as people's work: the last twelve months, and what is open now.
/// The same seed at the same moment gives the same town. Saved in batches of <see cref="Batch"/> tickets.
/// </summary>
public sealed class TownBuilder(IDbContextFactory<PortalContext> contexts, INumbers numbers, TimeProvider clock)
{
    public const ulong Seed = 311;

    /// <summary>The key of the practice town's Open311 clients. Everybody knows it, so it exists nowhere else.</summary>
    public const string OpenKey = "demo";

    private const int Batch = 200;

    /// <summary>The town stands in this database, whole.</summary>
    /// <exception cref="StartRefusedException">An earlier building was broken off half-way.</exception>
    public async Task<bool> IsBuiltAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var codes = await db.Set<StaffMember>().AsNoTracking().Where(s => s.Issuer == TownStaff.Issuer).Select(s => s.Subject).ToListAsync(ct);
        if (codes.Count > 0 && !codes.Contains(LastToJoin.Code))
            throw new StartRefusedException("The practice town in this data folder was not finished. Delete the folder and start again.");
        return codes.Count > 0;
    }

    /// <summary>Builds the whole town, unless this database has staff already. Says whether it did.</summary>
    /// <exception cref="StartRefusedException">An earlier building was broken off half-way.</exception>
    public async Task<bool> BuildOnceAsync(CancellationToken ct)
    {
        if (await IsBuiltAsync(ct) || await HasStaffAsync(ct))
            return false;
        await BuildAsync(TownSize.Whole, Seed, ct);
        return true;
    }

    /// <summary>For tests: all staff and services, about 40 open tickets and 60 past ones.</summary>
    public Task<Town> SmallAsync(CancellationToken ct) => BuildAsync(TownSize.Small, Seed, ct);

    /// <param name="size">How much of it.</param>
    /// <param name="seed">Another seed gives another town on the same streets.</param>
    /// <param name="ct">Stops between batches and leaves the town unfinished.</param>
    public async Task<Town> BuildAsync(TownSize size, ulong seed, CancellationToken ct)
    {
        var now = clock.Now();
        var chance = new Chance(seed);
        var town = Town.Found(chance, now.AddDays(-380));
        var last = town.Staff[LastToJoin.Code];
        await SaveAsync([.. town.Departments.Values, .. town.Teams.Values, .. town.Promises.Hours, .. town.Promises.Policies.Values, town.StreetRepair, .. town.Retention, .. town.Services.Values, .. town.Staff.Values.Where(s => s != last), .. TownRules.Of(town, chance, now.AddDays(-380)), .. TownTemplates.Of(town, chance, now.AddDays(-379)), Key(chance, now)], ct);

        var callers = new Callers(chance, size.Residents);
        var past = new PastTickets(town, callers, now);
        var open = new OpenTickets(town, callers, past, now);
        var plans = open.Plan(chance, size.Open)
            .Concat(Enumerable.Range(0, size.Past).Select(i => past.Plan(chance.For($"past {i}"))))
            .OrderBy(p => p.ReceivedAt).ToList();
        foreach (var batch in plans.Chunk(Batch))
        {
            var next = await numbers.NextAsync(batch.Length, ct);
            await using var db = await contexts.CreateDbContextAsync(ct);
            // Everything is added whole; looking for changes at every step would take longer than saving.
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var (plan, number) in batch.Zip(next))
                db.Add(Tell(plan, number, town, callers, db));
            await db.SaveChangesAsync(ct);
        }
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            new Families(town, callers, chance, now).Settle(db);
            await db.SaveChangesAsync(ct);
        }
        // The last to join: with this person the town is finished.
        await SaveAsync([last], ct);
        return town;
    }

    private static TownStaff LastToJoin => TownStaff.All[^1];

    private static ApiKey Key(Chance chance, DateTimeOffset now)
    {
        var act = new Act(Origin.Import, null, now, chance.For("key").Id(now));
        return ApiKey.Make(act, new(act.Correlation), new("Practice town", MayCreate: true, MayWatch: true, ApiKeyTerms.MostPerMinute, MayWrite: true), ApiKeySecret.Hash(OpenKey));
    }

    private static Ticket Tell(TicketPlan plan, long number, Town town, Callers callers, PortalContext db)
    {
        var request = plan.Request();
        var reporter = plan.Caller is { } caller ? callers.Meet(db, caller, plan.ReceivedAt) : null;
        var draw = plan.Chance.For("story");
        var act = new Act(Origin.Import, null, plan.ReceivedAt, draw.Id(plan.ReceivedAt));
        var ticket = Ticket.Open(act, new(
            new(plan.Chance.For("id").Id(plan.ReceivedAt)), number, town.Services[plan.Service.Code], request.Subject, request.Description, request.Location,
            plan.Channel, plan.Language, plan.Priority, reporter, Answers: Answers(plan),
            Flow: plan.Service.Code == TownProcesses.StreetRepair ? new(town.StreetRepair.Id, town.StreetRepair.Newest) : null));
        plan.GoesOn(new(town, plan.Service, ticket, request.Wording, reporter, draw));
        return ticket;
    }

    /// <summary>What an Open311 client asked beside the text.</summary>
    private static Dictionary<string, IReadOnlyList<string>>? Answers(TicketPlan plan)
    {
        if (plan.Channel != Channel.Open311 || plan.Service.Attributes.Count == 0)
            return null;
        var draw = plan.Chance.For("answers");
        return plan.Service.Attributes.Where(a => a.Values.Length > 0 && (a.IsRequired || draw.Hits(0.5)))
            .ToDictionary(a => a.Code, IReadOnlyList<string> (a) => [draw.Of(a.Values).Key]);
    }

    /// <summary>Requests are in this database already.</summary>
    public async Task<bool> HasTicketsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Ticket>().AnyAsync(ct);
    }

    private async Task<bool> HasStaffAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<StaffMember>().AnyAsync(ct);
    }

    private async Task SaveAsync(IEnumerable<Journalled> all, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        db.AddRange(all);
        await db.SaveChangesAsync(ct);
    }
}

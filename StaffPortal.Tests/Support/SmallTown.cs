using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Support;

/// <summary>
/// The smallest town that can handle a request: two departments with a team and a service each, and a few people by
/// name. For tests of rules and races; screens and journeys use the sample town.
/// </summary>
public sealed class SmallTown
{
    private readonly ITestDb db;

    private SmallTown(ITestDb db) => this.db = db;

    public DepartmentId Streets { get; } = DepartmentId.New();

    public DepartmentId Care { get; } = DepartmentId.New();

    public TeamId Roads { get; } = TeamId.New();

    public TeamId HomeCare { get; } = TeamId.New();

    public Service Potholes { get; private set; } = null!;

    public Service Meals { get; private set; } = null!;

    /// <summary>Clerk everywhere.</summary>
    public Viewer Aino { get; private set; } = null!;

    /// <summary>Handler of the streets department.</summary>
    public Viewer Eero { get; private set; } = null!;

    /// <summary>Handler of the care department; may not see the streets' tickets.</summary>
    public Viewer Linnea { get; private set; } = null!;

    /// <summary>Handlers of the streets department, as many as were asked for.</summary>
    public IReadOnlyList<Viewer> Handlers { get; private set; } = [];

    public static async Task<SmallTown> SettleAsync(ITestDb db, int handlers = 0, CancellationToken ct = default)
    {
        var town = new SmallTown(db);
        await using var context = db.Contexts.CreateDbContext();
        var act = town.Act();
        context.AddRange(
            Department.Found(act, town.Streets, LocalText.Same("Streets"), 1), Department.Found(act, town.Care, LocalText.Same("Care"), 2),
            Team.Make(act, town.Roads, town.Streets, LocalText.Same("Roads"), "road", 1), Team.Make(act, town.HomeCare, town.Care, LocalText.Same("Home care"), "home", 2));
        town.Potholes = Offer(context, act, "pothole", town.Streets, town.Roads);
        town.Meals = Offer(context, act, "meal", town.Care, town.HomeCare);
        town.Aino = Join(context, act, "Aino", Role.Clerk, null);
        town.Eero = Join(context, act, "Eero", Role.Handler, town.Streets);
        town.Linnea = Join(context, act, "Linnea", Role.Handler, town.Care);
        town.Handlers = [.. Enumerable.Range(1, handlers).Select(n => Join(context, act, $"Handler {n}", Role.Handler, town.Streets))];
        await context.SaveChangesAsync(ct);
        return town;
    }

    public Act Act() => StaffPortal.Journal.Act.OfTimer(db.Clock.Now());

    /// <summary>A received ticket, not yet added to a context.</summary>
    public async Task<Ticket> RequestAsync(string subject = "Pothole", Service? service = null, string description = "", string? address = null, CancellationToken ct = default) =>
        Ticket.Open(Act(), new(
            TicketId.New(), (await db.Services.GetRequiredService<INumbers>().NextAsync(1, ct))[0], service ?? Potholes, subject, description,
            Location.Unknown with { Address = address }, Channel.Web, Language.En, Priority.Normal, null));

    /// <summary>Received tickets, stored in one save, oldest first.</summary>
    public async Task<IReadOnlyList<Ticket>> ReceiveAsync(int count, CancellationToken ct = default)
    {
        await using var context = db.Contexts.CreateDbContext();
        var tickets = new List<Ticket>(count);
        for (var n = 1; n <= count; n++)
            tickets.Add(await RequestAsync($"Pothole {n}", ct: ct));
        context.AddRange(tickets);
        await context.SaveChangesAsync(ct);
        return tickets;
    }

    public async Task<Ticket> ReceiveAsync(CancellationToken ct = default) => (await ReceiveAsync(1, ct))[0];

    /// <summary>The ticket as it stands now.</summary>
    public async Task<Ticket> NowAsync(TicketId id, CancellationToken ct = default)
    {
        await using var context = db.Contexts.CreateDbContext();
        return await context.Set<Ticket>().AsNoTracking().Include(t => t.Visits).Include(t => t.Tags).SingleAsync(t => t.Id == id, ct);
    }

    private static Service Offer(PortalContext context, Act act, string code, DepartmentId department, TeamId team)
    {
        var service = Service.Offer(act, ServiceId.New(), new(
            code, LocalText.Same(code), LocalText.Same(""), LocalText.Same(""), "", department, team, IsPublic: true, Publish.Never, DueMinutes: 24 * 60, []));
        context.Add(service);
        return service;
    }

    private static Viewer Join(PortalContext context, Act act, string name, Role role, DepartmentId? department)
    {
        var person = StaffMember.Join(act, StaffId.New(), name, "", LocalText.Same(""), Language.En, "test", name);
        person.Grant(act, role, department);
        context.Add(person);
        return person.ToViewer();
    }
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>
/// Where imported rows belong: departments, teams and services by the names rows say. What the catalogue lacks is created, through
/// its verbs, before the first ticket.
/// </summary>
public sealed class Landing
{
    // Each stands in two rows; so many are stored well within a turn.
    private const int AtOnce = 50;

    private readonly Dictionary<string, DepartmentId> departments = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(DepartmentId Department, string Team), TeamId> teams = [];
    private readonly Dictionary<string, Service> services = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private readonly List<Journalled> made = [];

    private Landing()
    {
    }

    /// <param name="contexts">Opens the database.</param>
    /// <param name="places">What the rows name.</param>
    /// <param name="map">Says how soon a service that is created promises its requests.</param>
    /// <param name="act">Who creates, and when.</param>
    /// <param name="ct">Stops between two saves; what is created is found next time.</param>
    public static async Task<Landing> PrepareAsync(IDbContextFactory<PortalContext> contexts, NamedPlaces places, ImportMap map, Act act, CancellationToken ct)
    {
        var landing = new Landing();
        await landing.LearnAsync(contexts, ct);
        landing.CreateUnits(places, act);
        if (map.Activity is { } activity)
            await landing.DrawAsync(contexts, activity, places, act, ct);
        landing.CreateServices(places, map, act);
        foreach (var some in landing.made.Chunk(AtOnce))
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            db.AddRange(some);
            await db.SaveChangesAsync(ct);
        }
        return landing;
    }

    /// <summary>How many were created.</summary>
    public int Created => made.Count;

    /// <summary>The process of an event log; null for other files.</summary>
    public Flow? Flow { get; private set; }

    /// <summary>A step of a case as a stay in a stage.</summary>
    public PastStay Of(PastCase past, PastStep step) => new(
        NamedCourse.Find(Flow!.Version.Stages, step.Stage)!, step.At, teams[Queue(departments[past.Department], step.Team)], step.Status.Ending());

    public (Service Service, DepartmentId Department, TeamId Team) Of(PastCase past)
    {
        var department = departments[past.Department];
        return (services[past.Service], department, teams[Queue(department, past.Team)]);
    }

    private async Task LearnAsync(IDbContextFactory<PortalContext> contexts, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var department in await db.Set<Department>().AsNoTracking().OrderBy(d => d.Order).ToListAsync(ct))
            Names(department.Name, name => departments.TryAdd(name, department.Id));
        foreach (var team in await db.Set<Team>().AsNoTracking().OrderBy(t => t.Order).ToListAsync(ct))
            Names(team.Name, name => teams.TryAdd(Queue(team.Department, name), team.Id));
        var known = await db.Set<Service>().AsNoTracking().OrderBy(s => s.Code).ToListAsync(ct);
        // A code means its service before a name does.
        foreach (var service in known)
            services.TryAdd(service.Code, service);
        foreach (var service in known)
            Names(service.Name, name => services.TryAdd(name, service));
        codes.UnionWith(known.Select(s => s.Code));
    }

    /// <summary>The process of an event log's stages: the portal's of that name with what it lacked, or a new one.</summary>
    private async Task DrawAsync(IDbContextFactory<PortalContext> contexts, ImportActivity activity, NamedPlaces places, Act act, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Process? process = null;
        foreach (var known in await db.Set<Process>().OrderBy(p => p.IsRetired).ToListAsync(ct))
            Names(known.Name, name => process ??= string.Equals(name, activity.Process, StringComparison.OrdinalIgnoreCase) ? known : null);
        var (stages, moves) = places.Course.Draw(activity, process?.Newest);
        if (process is null)
        {
            var owner = places.Services.Select(places.OwnerOf).CountBy(o => o.Department).MaxBy(o => o.Value).Key;
            made.Add(process = Process.Draw(act, ProcessId.New(), LocalText.Same(activity.Process), departments[owner], stages, moves));
        }
        else if (!process.Newest.IsDrawnAs(stages, moves))
        {
            process.Change(act, process.Name, process.Department, stages, moves);
            await db.SaveChangesAsync(ct);
        }
        Flow = new(process.Id, process.Newest);
    }

    private void CreateUnits(NamedPlaces places, Act act)
    {
        var order = departments.Values.Distinct().Count();
        foreach (var (name, queues) in places.Departments.OrderBy(d => d.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (!departments.TryGetValue(name, out var id))
            {
                departments[name] = id = DepartmentId.New();
                made.Add(Department.Found(act, id, LocalText.Same(name), ++order));
            }
            foreach (var queue in queues.Where(q => !teams.ContainsKey(Queue(id, q))).Order(StringComparer.OrdinalIgnoreCase))
            {
                var team = teams[Queue(id, queue)] = TeamId.New();
                made.Add(Team.Make(act, team, id, LocalText.Same(queue), "", teams.Count));
            }
        }
    }

    private void CreateServices(NamedPlaces places, ImportMap map, Act act)
    {
        foreach (var name in places.Services.Where(s => !services.ContainsKey(s)).Order(StringComparer.OrdinalIgnoreCase))
        {
            var (department, team) = places.OwnerOf(name);
            var owner = departments[department];
            // Nothing of it is public until somebody says so.
            made.Add(services[name] = Service.Offer(act, ServiceId.New(), new(
                CodeOf(name), LocalText.Same(name), LocalText.Same(""), LocalText.Same(department), "", owner, teams[Queue(owner, team)],
                IsPublic: false, Publish.Never, map.DueDays * 24 * 60, [], Process: Flow?.Process)));
        }
    }

    private string CodeOf(string name)
    {
        var plain = ServiceCodes.Of(name);
        var code = plain;
        for (var n = 2; !codes.Add(code); n++)
            code = $"{plain}-{n}";
        return code;
    }

    private static (DepartmentId, string) Queue(DepartmentId department, string team) => (department, team.ToUpperInvariant());

    private static void Names(LocalText name, Action<string> known)
    {
        foreach (var text in new[] { name.Fi, name.Sv, name.En }.Where(t => t.Length > 0).Distinct())
            known(text);
    }
}

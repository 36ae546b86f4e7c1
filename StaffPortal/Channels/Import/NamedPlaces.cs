namespace StaffPortal.Channels.Import;

/// <summary>The departments, teams and services that rows name, and which team handled a service most often.</summary>
public sealed class NamedPlaces
{
    private readonly Dictionary<string, HashSet<string>> teams = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<(string Department, string Team), int>> services = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of departments with the names of their teams.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Departments => teams;

    public IEnumerable<string> Services => services.Keys;

    /// <summary>The stages of event logs.</summary>
    public NamedCourse Course { get; } = new();

    public void Add(PastCase past)
    {
        if (!teams.TryGetValue(past.Department, out var queues))
            teams[past.Department] = queues = new(StringComparer.OrdinalIgnoreCase);
        queues.Add(past.Team);
        queues.UnionWith(past.Steps.Select(s => s.Team));
        Course.Add(past.Steps);
        if (!services.TryGetValue(past.Service, out var handled))
            services[past.Service] = handled = [];
        handled[(past.Department, past.Team)] = handled.GetValueOrDefault((past.Department, past.Team)) + 1;
    }

    /// <summary>Whose a service is: of the department and team that had it most often.</summary>
    public (string Department, string Team) OwnerOf(string service) =>
        services[service].OrderByDescending(o => o.Value).ThenBy(o => o.Key.Department, StringComparer.Ordinal).ThenBy(o => o.Key.Team, StringComparer.Ordinal).First().Key;
}

using System.Collections.Frozen;
using System.Globalization;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Catalogue;

/// <summary>All departments, services, processes, calendars and policies as they were at one moment.</summary>
public sealed record CatalogueSnapshot(
    FrozenDictionary<DepartmentId, Department> Departments, FrozenDictionary<ServiceId, Service> Services,
    FrozenDictionary<CalendarId, Hours> Hours, FrozenDictionary<PolicyId, Policy> Policies,
    FrozenDictionary<ProcessId, Process> Processes, TimeZoneInfo Zone)
{
    private readonly FrozenDictionary<string, Service> byCode = Services.Values.Where(s => !s.IsRetired).ToFrozenDictionary(s => s.Code, StringComparer.Ordinal);
    private readonly FrozenDictionary<CalendarId, ServiceCalendar> calendars = Hours.Values.ToFrozenDictionary(h => h.Id, h => new ServiceCalendar(Zone, h.Versions));
    private readonly ServiceCalendar always = new(Zone, [CalendarVersion.Always]);

    public static CatalogueSnapshot Empty { get; } = new(
        FrozenDictionary<DepartmentId, Department>.Empty, FrozenDictionary<ServiceId, Service>.Empty,
        FrozenDictionary<CalendarId, Hours>.Empty, FrozenDictionary<PolicyId, Policy>.Empty,
        FrozenDictionary<ProcessId, Process>.Empty, TimeZoneInfo.Utc);

    public FrozenDictionary<RetentionClassId, RetentionClass> Retention { get; init; } = FrozenDictionary<RetentionClassId, RetentionClass>.Empty;

    /// <summary>What can be asked for now.</summary>
    public IEnumerable<Service> Offered => Services.Values.Where(s => !s.IsRetired);

    /// <summary>An offered service by its code; null also when it was retired.</summary>
    public Service? ByCode(string code) => byCode.GetValueOrDefault(code);

    /// <summary>A calendar to compute with; null when there is none.</summary>
    public ServiceCalendar? Calendar(CalendarId id) => calendars.GetValueOrDefault(id);

    /// <summary>What the service promises; null when it is not known.</summary>
    public Promise? PromiseOf(ServiceId id) => Services.TryGetValue(id, out var service) ? PromiseOf(service) : null;

    public Promise PromiseOf(Service service)
    {
        if (service.Policy is { } id && Policies.TryGetValue(id, out var policy) && calendars.TryGetValue(policy.Calendar, out var calendar))
            return new(calendar, Hours[policy.Calendar].Name, policy.Versions,
                string.Create(CultureInfo.InvariantCulture, $"{policy.Id.Value:N} {policy.Version} {policy.Calendar.Value:N} {Hours[policy.Calendar].Version}"));
        var whole = TimeSpan.FromMinutes(service.DueMinutes);
        return new(always, null, [new(DateTimeOffset.MinValue, false, Within(whole), Within(whole / 2), Within(whole / 4))],
            string.Create(CultureInfo.InvariantCulture, $"{service.DueMinutes}"));
    }

    /// <summary>What a ticket of the service begins on now; null for the common process.</summary>
    public Flow? FlowOf(Service service) => service.Process is { } id && Processes.TryGetValue(id, out var process) ? new(id, process.Newest) : null;

    /// <summary>A process as it was drawn at a version; the common one for null or an unknown process.</summary>
    public ProcessVersion ProcessOf(ProcessId? id, int version) =>
        id is { } known && Processes.TryGetValue(known, out var process) ? process.At(version) : CommonProcess.Version;

    private static Targets Within(TimeSpan resolution) => new(null, null, resolution, null);
}

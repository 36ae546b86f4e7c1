using StaffPortal.Catalogue;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Insights.Warehouse;

/// <summary>What services promise, as facts are made under it.</summary>
internal static class Promises
{
    /// <summary>A service that is not known any more promises nothing, around the clock.</summary>
    public static Promise Of(CatalogueSnapshot known, ServiceId service) => known.PromiseOf(service)
        ?? new(new(known.Zone, [CalendarVersion.Always]), null, [new(DateTimeOffset.MinValue, false, Targets.None, Targets.None, Targets.None)], "");

    public static IReadOnlyDictionary<Guid, string> Stamps(CatalogueSnapshot known) => known.Services.Values.ToDictionary(s => s.Id.Value, s => known.PromiseOf(s).Stamp);
}

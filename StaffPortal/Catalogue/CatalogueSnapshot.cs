using System.Collections.Frozen;
using StaffPortal.Rights;

namespace StaffPortal.Catalogue;

/// <summary>All departments and services as they were at one moment.</summary>
public sealed record CatalogueSnapshot(FrozenDictionary<DepartmentId, Department> Departments, FrozenDictionary<ServiceId, Service> Services)
{
    private readonly FrozenDictionary<string, Service> byCode = Services.Values.Where(s => !s.IsRetired).ToFrozenDictionary(s => s.Code, StringComparer.Ordinal);

    public static CatalogueSnapshot Empty { get; } =
        new(FrozenDictionary<DepartmentId, Department>.Empty, FrozenDictionary<ServiceId, Service>.Empty);

    /// <summary>What can be asked for now.</summary>
    public IEnumerable<Service> Offered => Services.Values.Where(s => !s.IsRetired);

    /// <summary>An offered service by its code; null also when it was retired.</summary>
    public Service? ByCode(string code) => byCode.GetValueOrDefault(code);
}

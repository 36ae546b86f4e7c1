using System.Collections.Concurrent;
using StaffPortal.Rights;

namespace StaffPortal.Timeline.Pins;

/// <summary>What every department looks for, as it was at one moment.</summary>
public sealed class ConcernSnapshot(IReadOnlyList<(DepartmentId Department, ConcernTerms Terms)> own)
{
    private static readonly Lazy<ConcernLexicon> Standard = new(() => new(StandardConcerns.All));

    private readonly ILookup<DepartmentId, ConcernTerms> byDepartment = own.ToLookup(o => o.Department, o => o.Terms);
    private readonly ConcurrentDictionary<DepartmentId, ConcernLexicon> lexicons = new();

    public static ConcernSnapshot Empty { get; } = new([]);

    /// <summary>The department's own in place of the standard ones of the same code, then what is its own alone.</summary>
    public IReadOnlyList<ConcernTerms> Of(DepartmentId department)
    {
        var changed = byDepartment[department].ToDictionary(t => t.Code);
        return [.. StandardConcerns.All.Select(s => changed.GetValueOrDefault(s.Code, s)), .. byDepartment[department].Where(t => StandardConcerns.All.All(s => s.Code != t.Code)).OrderBy(t => t.Code, StringComparer.Ordinal)];
    }

    public bool IsOwn(DepartmentId department, string code) => byDepartment[department].Any(t => t.Code == code);

    public ConcernTerms? Find(DepartmentId department, string code) => Of(department).FirstOrDefault(t => t.Code == code);

    public ConcernLexicon LexiconOf(DepartmentId department) =>
        byDepartment.Contains(department) ? lexicons.GetOrAdd(department, d => new ConcernLexicon(Of(d))) : Standard.Value;
}

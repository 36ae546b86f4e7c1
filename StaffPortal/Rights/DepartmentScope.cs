namespace StaffPortal.Rights;

/// <summary>Where a fact holds: everywhere, or in these departments (maybe none).</summary>
/// <param name="Everywhere">In all departments, those of tomorrow too.</param>
/// <param name="Departments">Otherwise these.</param>
/// <param name="Confidential">Where it holds for confidential services too.</param>
public sealed record DepartmentScope(bool Everywhere, IReadOnlyList<DepartmentId> Departments, IReadOnlyList<DepartmentId> Confidential)
{
    public bool Holds(DepartmentId department) => Everywhere || Departments.Contains(department);

    /// <summary>The same, of something that belongs to a confidential service or does not.</summary>
    public bool Holds(DepartmentId department, bool isConfidential) => Holds(department) && (!isConfidential || Confidential.Contains(department));

    public bool Nowhere => !Everywhere && Departments.Count == 0;

    /// <summary>Equal scopes have equal keys: part of what two screens must agree on to share one read.</summary>
    public string Key => $"{(Everywhere ? "*" : Joined(Departments))}+{Joined(Confidential)}";

    private static string Joined(IEnumerable<DepartmentId> departments) => string.Join(',', departments.Select(d => d.Value.ToString("N")).Order());
}

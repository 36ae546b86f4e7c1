namespace StaffPortal.Rights;

/// <summary>Where a fact holds: everywhere, or in these departments (maybe none).</summary>
public sealed record DepartmentScope(bool Everywhere, IReadOnlyList<DepartmentId> Departments)
{
    public bool Holds(DepartmentId department) => Everywhere || Departments.Contains(department);

    public bool Nowhere => !Everywhere && Departments.Count == 0;

    /// <summary>Equal scopes have equal keys: part of what two screens must agree on to share one read.</summary>
    public string Key => Everywhere ? "*" : string.Join(',', Departments.Select(d => d.Value.ToString("N")).Order());
}

namespace StaffPortal.Rights;

/// <summary>Who looks or acts. Every desk method and reader takes one.</summary>
/// <param name="ActorId">The member of staff or API key; null for the anonymous public.</param>
/// <param name="Name">For our own staff's screens; never logged.</param>
/// <param name="Facts">What they may do.</param>
public sealed record Viewer(Guid? ActorId, string Name, IReadOnlySet<Fact> Facts)
{
    public static Viewer Anonymous { get; } = new(null, "", new HashSet<Fact>());

    public StaffId? Staff => ActorId is { } id ? new StaffId(id) : null;

    /// <summary>Has the fact somewhere.</summary>
    public bool Has(FactName name) => Facts.Any(f => f.Name == name);

    /// <summary>Has the fact in this department.</summary>
    public bool Has(FactName name, DepartmentId department) =>
        Facts.Contains(new Fact(name)) || Facts.Contains(new Fact(name, department));

    /// <summary>The same, of something that belongs to a confidential service or does not.</summary>
    public bool Has(FactName name, DepartmentId department, bool isConfidential) =>
        Has(name, department) && (!isConfidential || Has(FactName.ReadConfidential, department));

    public DepartmentScope Scope(FactName name) => Facts.Contains(new Fact(name))
        ? new(true, [], Of(FactName.ReadConfidential))
        : new(false, Of(name), [.. Of(FactName.ReadConfidential).Intersect(Of(name))]);

    private IReadOnlyList<DepartmentId> Of(FactName name) => [.. Facts.Where(f => f.Name == name && f.In is not null).Select(f => f.In!.Value).OrderBy(d => d.Value)];
}

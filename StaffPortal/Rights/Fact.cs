namespace StaffPortal.Rights;

/// <param name="Name">What may be done.</param>
/// <param name="In">The department it holds for; null is everywhere.</param>
public readonly record struct Fact(FactName Name, DepartmentId? In = null);

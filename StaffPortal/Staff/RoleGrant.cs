using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>A role held in one department, or everywhere when the department is null.</summary>
public sealed class RoleGrant : IPartOf
{
    public Guid Id { get; private init; }

    public StaffId Holder { get; private init; }

    public Role Role { get; private init; }

    public DepartmentId? Department { get; private init; }

    public Guid RootId => Holder.Value;

    internal static RoleGrant Of(StaffId holder, Role role, DepartmentId? department) =>
        new() { Id = Guid.CreateVersion7(), Holder = holder, Role = role, Department = department };
}

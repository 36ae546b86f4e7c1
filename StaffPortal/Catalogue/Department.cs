using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

public sealed class Department : Journalled
{
    private Department()
    {
    }

    public DepartmentId Id { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Same("");

    public int Order { get; private set; }

    /// <summary>No new service can belong to it; what it had stays.</summary>
    public bool IsRetired { get; private set; }

    public override string SubjectKind => "department";

    public override Guid SubjectId => Id.Value;

    public static Department Found(Act act, DepartmentId id, LocalText name, int order)
    {
        var department = new Department { Id = id, Name = name, Order = order };
        department.Remember(act, CatalogueKinds.DepartmentFounded, "");
        return department;
    }

    public void Rename(Act act, LocalText name)
    {
        if (name == Name)
            return;
        Name = name;
        Remember(act, CatalogueKinds.DepartmentChanged, "name");
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? CatalogueKinds.DepartmentRetired : CatalogueKinds.DepartmentBroughtBack, "retired");
    }
}

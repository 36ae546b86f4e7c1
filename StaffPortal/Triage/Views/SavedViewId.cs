using StaffPortal.Journal;

namespace StaffPortal.Triage.Views;

public readonly record struct SavedViewId(Guid Value) : IGuidId<SavedViewId>
{
    public static SavedViewId From(Guid value) => new(value);

    public static SavedViewId New() => new(Guid.CreateVersion7());
}

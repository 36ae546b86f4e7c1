using StaffPortal.Journal;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>A stored calendar: the service hours of some services, with all versions it has had.</summary>
public sealed class Hours : Journalled
{
    private Hours()
    {
    }

    public CalendarId Id { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Same("");

    /// <summary>By the day they hold from, the oldest first; at least one.</summary>
    public IReadOnlyList<CalendarVersion> Versions { get; private set; } = [];

    /// <summary>New policies do not offer it.</summary>
    public bool IsRetired { get; private set; }

    public override string SubjectKind => "calendar";

    public override Guid SubjectId => Id.Value;

    public static Hours Open(Act act, CalendarId id, LocalText name, IReadOnlyList<CalendarVersion> versions)
    {
        var hours = new Hours { Id = id, Name = name, Versions = InOrder(versions) };
        hours.Remember(act, CatalogueKinds.CalendarMade, "");
        return hours;
    }

    /// <summary>Says anew which hours hold from which day. Due times of open tickets are computed again.</summary>
    public void Change(Act act, LocalText name, IReadOnlyList<CalendarVersion> versions)
    {
        (Name, Versions) = (name, InOrder(versions));
        Remember(act, CatalogueKinds.CalendarChanged, "hours");
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? CatalogueKinds.CalendarRetired : CatalogueKinds.CalendarBroughtBack, "retired");
    }

    private static IReadOnlyList<CalendarVersion> InOrder(IReadOnlyList<CalendarVersion> versions) => [.. versions.OrderBy(v => v.ValidFrom)];
}

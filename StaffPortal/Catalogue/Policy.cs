using StaffPortal.Journal;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>What is promised by priority, and in whose hours; services share one. Every version it has had stays.</summary>
public sealed class Policy : Journalled
{
    private Policy()
    {
    }

    public PolicyId Id { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Same("");

    public CalendarId Calendar { get; private set; }

    /// <summary>By the instant they hold from, the oldest first; at least one.</summary>
    public IReadOnlyList<PolicyVersion> Versions { get; private set; } = [];

    /// <summary>New services do not offer it.</summary>
    public bool IsRetired { get; private set; }

    public override string SubjectKind => "policy";

    public override Guid SubjectId => Id.Value;

    /// <summary>What holds for tickets received now.</summary>
    public PolicyVersion Newest => Versions[^1];

    public static Policy Promise(Act act, PolicyId id, LocalText name, CalendarId calendar, PolicyVersion version)
    {
        var policy = new Policy { Id = id, Name = name, Calendar = calendar, Versions = [version] };
        policy.Remember(act, CatalogueKinds.PolicyMade, "", ("calendar", calendar.Value));
        return policy;
    }

    /// <summary>Says anew what is promised. A version is added only when a target differs; the name and the calendar hold at once.</summary>
    public void Change(Act act, LocalText name, CalendarId calendar, PolicyVersion version)
    {
        (Name, Calendar) = (name, calendar);
        if (version with { ValidFrom = Newest.ValidFrom, ForOpen = Newest.ForOpen } != Newest)
            Versions = [.. Versions.Where(v => v.ValidFrom < version.ValidFrom), version];
        Remember(act, CatalogueKinds.PolicyChanged, "terms", ("calendar", calendar.Value));
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? CatalogueKinds.PolicyRetired : CatalogueKinds.PolicyBroughtBack, "retired");
    }
}

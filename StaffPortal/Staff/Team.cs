using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Staff;

/// <summary>An organisation unit with a queue.</summary>
public sealed class Team : Journalled
{
    private Team()
    {
    }

    public TeamId Id { get; private init; }

    public DepartmentId Department { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Same("");

    /// <summary>A word for its picture in the rail of queues, e.g. <c>water</c>.</summary>
    public string Icon { get; private set; } = "";

    public int Order { get; private set; }

    /// <summary>Nothing new goes to its queue; what stands in it stays.</summary>
    public bool IsRetired { get; private set; }

    public override string SubjectKind => "team";

    public override Guid SubjectId => Id.Value;

    public static Team Make(Act act, TeamId id, DepartmentId department, LocalText name, string icon, int order)
    {
        var team = new Team { Id = id, Department = department, Name = name, Icon = icon, Order = order };
        team.Remember(act, StaffKinds.TeamMade, "", ("department", department.Value));
        return team;
    }

    public void Change(Act act, LocalText name, string icon)
    {
        if ((name, icon) == (Name, Icon))
            return;
        (Name, Icon) = (name, icon);
        Remember(act, StaffKinds.TeamChanged, "team");
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? StaffKinds.TeamRetired : StaffKinds.TeamBroughtBack, "retired");
    }
}

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

    public override string SubjectKind => "team";

    public override Guid SubjectId => Id.Value;

    public static Team Make(Act act, TeamId id, DepartmentId department, LocalText name, string icon, int order)
    {
        var team = new Team { Id = id, Department = department, Name = name, Icon = icon, Order = order };
        team.Remember(act, StaffKinds.TeamMade, "", ("department", department.Value));
        return team;
    }
}

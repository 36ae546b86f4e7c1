using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Markers;

/// <summary>What a department, or the whole municipality, aims at with one of its figures.</summary>
public sealed class FigureGoal : Journalled
{
    private FigureGoal()
    {
    }

    public GoalId Id { get; private init; }

    /// <summary>Null: the whole municipality.</summary>
    public DepartmentId? Department { get; private init; }

    public GoalKind Kind { get; private init; }

    /// <summary>Days, percent, tickets or hours, as <see cref="GoalKind"/> says; null when there is none any more.</summary>
    public double? Value { get; private set; }

    public override string SubjectKind => MarkerKinds.GoalSubject;

    public override Guid SubjectId => Id.Value;

    public static FigureGoal Set(Act act, GoalId id, DepartmentId? department, GoalKind kind, double value)
    {
        var goal = new FigureGoal { Id = id, Department = department, Kind = kind, Value = value };
        goal.Remember(act, MarkerKinds.GoalSet, "", ("department", department?.Value), ("kind", kind));
        return goal;
    }

    public void Change(Act act, double? value)
    {
        if (Equals(value, Value))
            return;
        Value = value;
        Remember(act, value is null ? MarkerKinds.GoalRemoved : MarkerKinds.GoalSet, "value");
    }
}

/// <summary>Figures that can be aimed at.</summary>
public enum GoalKind
{
    /// <summary>Median from receiving to completion, days.</summary>
    Median,
    /// <summary>Its 90th percentile, days.</summary>
    P90,
    /// <summary>Completed as promised, percent.</summary>
    OnTime,
    /// <summary>Open tickets, at most.</summary>
    Open,
    /// <summary>Median until the first reply, hours.</summary>
    Response,
}

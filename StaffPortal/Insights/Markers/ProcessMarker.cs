using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Markers;

/// <summary>From this day on something is done otherwise: shown in charts, so that one sees whether it helped.</summary>
public sealed class ProcessMarker : Journalled
{
    /// <summary>Longest text, characters.</summary>
    public const int TextLength = 80;

    private ProcessMarker()
    {
    }

    public MarkerId Id { get; private init; }

    /// <summary>Where it was changed; null: everywhere.</summary>
    public DepartmentId? Department { get; private init; }

    /// <summary>The first day of the new way, in the municipality's zone.</summary>
    public DateOnly Day { get; private set; }

    public string Text { get; private set; } = "";

    public DateTimeOffset? RemovedAt { get; private set; }

    public override string SubjectKind => MarkerKinds.Subject;

    public override Guid SubjectId => Id.Value;

    public static ProcessMarker Set(Act act, MarkerId id, DepartmentId? department, DateOnly day, string text)
    {
        var marker = new ProcessMarker { Id = id, Department = department, Day = day, Text = text.Trim() };
        marker.Remember(act, MarkerKinds.Set, "", ("department", department?.Value));
        return marker;
    }

    public void Change(Act act, DateOnly day, string text)
    {
        if ((day, text.Trim()) == (Day, Text))
            return;
        (Day, Text) = (day, text.Trim());
        Remember(act, MarkerKinds.Changed, "terms");
    }

    public void Remove(Act act)
    {
        if (RemovedAt is not null)
            return;
        RemovedAt = act.At;
        Remember(act, MarkerKinds.Removed, "removed");
    }

    public void Restore(Act act)
    {
        if (RemovedAt is null)
            return;
        RemovedAt = null;
        Remember(act, MarkerKinds.Restored, "removed");
    }
}

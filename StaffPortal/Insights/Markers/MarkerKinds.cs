namespace StaffPortal.Insights.Markers;

/// <summary>Words of what happens to markers and goals of figures.</summary>
public static class MarkerKinds
{
    public const string Subject = "figure-marker";
    public const string Set = "figure-marker.set";
    public const string Changed = "figure-marker.changed";
    public const string Removed = "figure-marker.removed";
    public const string Restored = "figure-marker.restored";
    public const string GoalSubject = "figure-goal";
    public const string GoalSet = "figure-goal.set";
    public const string GoalRemoved = "figure-goal.removed";
}

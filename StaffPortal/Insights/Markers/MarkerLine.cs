using StaffPortal.Rights;

namespace StaffPortal.Insights.Markers;

/// <summary>A marker as a chart shows it.</summary>
/// <param name="Number">From 1, by day.</param>
public sealed record MarkerLine(MarkerId Id, int Number, DepartmentId? Department, DateOnly Day, string Text);

/// <summary>A goal as a tile shows it.</summary>
public sealed record GoalLine(DepartmentId? Department, GoalKind Kind, double Value);

/// <summary>All markers and goals as they were at one moment.</summary>
public sealed record MarkerSnapshot(IReadOnlyList<MarkerLine> Markers, IReadOnlyList<GoalLine> Goals)
{
    public static MarkerSnapshot Empty { get; } = new([], []);

    /// <summary>What is aimed at in a department, or in the whole municipality for null.</summary>
    public double? Goal(DepartmentId? department, GoalKind kind) => Goals.FirstOrDefault(g => g.Kind == kind && g.Department == department)?.Value;

    /// <summary>Those that concern a department (the general ones too), numbered by day; for null those of the departments the viewer reads figures of.</summary>
    public IReadOnlyList<MarkerLine> For(Viewer viewer, DepartmentId? department) =>
        [.. Markers.Where(m => m.Department is not { } one || (department is { } looked ? looked == one : viewer.Has(FactName.ReadFigures, one)))
            .OrderBy(m => m.Day).ThenBy(m => m.Id.Value).Select((m, n) => m with { Number = n + 1 })];
}

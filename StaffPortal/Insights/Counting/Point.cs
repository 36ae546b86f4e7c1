namespace StaffPortal.Insights.Counting;

/// <summary>A figure in one bucket of a period.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="IsOver">False while the bucket still runs.</param>
public sealed record Point<T>(DateOnly Start, DateOnly End, bool IsOver, T Value);

/// <summary>A figure over a period and in each of its buckets.</summary>
public sealed record Series<T>(T Whole, IReadOnlyList<Point<T>> Points);

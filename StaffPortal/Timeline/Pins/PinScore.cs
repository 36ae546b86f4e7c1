namespace StaffPortal.Timeline.Pins;

/// <summary>
/// How much something matters now: weight × rarity × recency, half again as much while a promise is open. Rarity is −log₂ of how often the same is said of
/// this customer, with a third of how often of all customers of the department. All parts can be told in words.
/// </summary>
public static class PinScore
{
    /// <summary>Below this nothing is pinned.</summary>
    public const double Least = 4;

    /// <summary>After so long something matters half as much.</summary>
    public static readonly TimeSpan HalfLife = TimeSpan.FromDays(14);

    /// <summary>What is older is read, not pinned.</summary>
    public static readonly TimeSpan Oldest = TimeSpan.FromDays(90);

    /// <param name="weight">1 to 3.</param>
    /// <param name="of">So many notes of this customer say it.</param>
    /// <param name="all">So many notes of this customer there are.</param>
    /// <param name="group">How often it is said in the department, as a share; null when too little is known.</param>
    /// <param name="age">How long ago it happened.</param>
    /// <param name="isPromised">Something about it is promised and open.</param>
    public static double Of(double weight, int of, int all, double? group, TimeSpan age, bool isPromised)
    {
        if (age > Oldest || of <= 0)
            return 0;
        // Who has few notes is no riddle: the first of them is not rare because it is the first.
        var own = -Math.Log2((double)of / Math.Max(all, 8));
        var rarity = group is { } share ? ((2 * own) + Math.Min(-Math.Log2(Math.Max(share, 1e-4)), 10)) / 3 : own;
        return weight * Math.Max(rarity, 0.5) * Math.Pow(0.5, Math.Max(0, age / HalfLife)) * (isPromised ? 1.5 : 1);
    }
}

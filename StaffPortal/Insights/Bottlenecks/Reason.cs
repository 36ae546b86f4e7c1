namespace StaffPortal.Insights.Bottlenecks;

/// <summary>What a bottleneck's sentence is about.</summary>
public enum Reason
{
    /// <summary>Most pass at once; a few stay very long and make most of the cost.</summary>
    FewStayLong,
    /// <summary>They wait for somebody outside.</summary>
    WaitsForOthers,
    /// <summary>They come back again and again.</summary>
    ComesBack,
    /// <summary>Units decline them or do not answer.</summary>
    NotAccepted,
    /// <summary>More arrive than leave.</summary>
    PilesUp,
    /// <summary>What begins on one day of the week takes much longer.</summary>
    Weekday,
    /// <summary>One person does nearly all of it.</summary>
    OnePerson,
    /// <summary>The slowest tenth got slower.</summary>
    TailGrows,
    /// <summary>The usual stay is over its target.</summary>
    OverTarget,
    /// <summary>Nothing of that: it takes its time.</summary>
    TakesLong,
}

/// <summary>Chooses what to say of a bottleneck: pure, the same facts give the same sentence.</summary>
public static class Reasons
{
    private const long Enough = 20;

    /// <summary>A ratio knows no end; a share does.</summary>
    private const double Heaviest = 1.5;

    /// <summary>All that the facts support, the strongest first: each is weighed by how far beyond its threshold it is. Never empty.</summary>
    public static IReadOnlyList<Reason> Of(Bottleneck b)
    {
        var e = b.Evidence;
        List<(Reason Reason, double Weight)> found = [];
        if (e is { WaitsFor: not null, WaitsForShare: >= 0.4 } && b.Ended + b.Open >= 10)
            found.Add((Reason.WaitsForOthers, 1.2 * e.WaitsForShare.Value / 0.5));
        if (e.TailShare >= 0.6 && b.Ended >= Enough && b is { Median: { } median, P90: { } p90 } && p90 > 5 * median)
            found.Add((Reason.FewStayLong, e.TailShare.Value / 0.6));
        if (e.ReturnShare >= 0.2 && b.Ended >= Enough)
            found.Add((Reason.ComesBack, e.ReturnShare.Value / 0.2));
        if (e.OffersRefused >= 0.2)
            found.Add((Reason.NotAccepted, e.OffersRefused.Value / 0.2));
        if (b.Arrived >= Enough && b.Arrived > 1.15 * b.Ended)
            found.Add((Reason.PilesUp, Math.Min(Heaviest, b.Arrived / (1.15 * Math.Max(1, b.Ended)))));
        if (e is { SlowDayMedian: { } slow, OtherDaysMedian: { } other } && slow > 1.5 * other && slow - other > TimeSpan.FromHours(1))
            found.Add((Reason.Weekday, Math.Min(Heaviest, slow / (1.5 * other))));
        if (e is { OnePersonShare: >= 0.8, Persons: > 1 } && b.Ended >= Enough)
            found.Add((Reason.OnePerson, e.OnePersonShare.Value / 0.8));
        if (e is { P90First: { } first, P90Last: { } last } && last > 1.3 * first && b.Ended >= 2 * Enough)
            found.Add((Reason.TailGrows, Math.Min(Heaviest, last / (1.3 * first))));
        found.Sort((a, z) => z.Weight.CompareTo(a.Weight));
        return [.. found.Select(f => f.Reason), b is { Median: { } usual, Target: { } target } && usual > target ? Reason.OverTarget : Reason.TakesLong];
    }
}

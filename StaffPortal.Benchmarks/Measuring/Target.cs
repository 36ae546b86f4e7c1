using System.Globalization;

namespace StaffPortal.Benchmarks.Measuring;

/// <summary>What a measurement must reach, in milliseconds; null parts are not asked for.</summary>
public sealed record Target(double? Median = null, double? P95 = null)
{
    public static Target None { get; } = new();

    public bool IsMetBy(Samples samples) => samples.Count > 0 && !(samples.Median > Median) && !(samples.P95 > P95);

    public override string ToString() => string.Join(", ", new[]
    {
        Median is { } median ? string.Create(CultureInfo.InvariantCulture, $"p50 ≤ {median:0.#} ms") : null,
        P95 is { } p95 ? string.Create(CultureInfo.InvariantCulture, $"p95 ≤ {p95:0.#} ms") : null,
    }.Where(part => part is not null));
}

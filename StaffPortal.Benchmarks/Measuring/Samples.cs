using System.Diagnostics;

namespace StaffPortal.Benchmarks.Measuring;

/// <summary>Times of one operation, in milliseconds.</summary>
public sealed class Samples(string name)
{
    private readonly List<double> times = [];

    public string Name => name;

    public int Count => times.Count;

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public double Largest => times.Count == 0 ? double.NaN : times.Max();

    public void Add(double milliseconds)
    {
        lock (times)
            times.Add(milliseconds);
    }

    public void AddRange(IEnumerable<double> milliseconds)
    {
        lock (times)
            times.AddRange(milliseconds);
    }

    /// <summary>Runs it some times unmeasured, then <paramref name="count"/> times measured.</summary>
    public static async Task<Samples> TakeAsync(string name, int count, Func<int, Task> operation)
    {
        var warmUp = Math.Max(20, count / 10);
        for (var i = 0; i < warmUp; i++)
            await operation(i);
        var samples = new Samples(name);
        for (var i = 0; i < count; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await operation(warmUp + i);
            samples.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return samples;
    }

    /// <summary>Percentile type 7 (linear between neighbours), as the portal's figures.</summary>
    private double At(double share)
    {
        if (times.Count == 0)
            return double.NaN;
        var sorted = times.Order().ToList();
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        return below + 1 == sorted.Count ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}

using System.Text;

namespace StaffPortal.SampleTown;

/// <summary>
/// Our own small random source: SplitMix64 (Steele, Lea, Flood 2014). The same seed gives the same town on every machine and
/// every later .NET, which <see cref="Random"/> does not promise. Not for secrets.
/// </summary>
public sealed class Chance
{
    private readonly ulong seed;
    private ulong state;

    public Chance(ulong seed) => this.seed = state = seed;

    /// <summary>
    /// An independent stream for one thing of the town. What one ticket draws never shifts what the next one draws,
    /// so a new text in one service leaves the rest of the town as it was.
    /// </summary>
    public Chance For(string name)
    {
        // FNV-1a; string.GetHashCode differs from start to start.
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(name))
            hash = (hash ^ b) * 1099511628211UL;
        return new Chance(seed ^ hash);
    }

    public ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 (included) to 1 (excluded).</summary>
    public double NextShare() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 (included) to <paramref name="count"/> (excluded).</summary>
    public int Next(int count) => (int)(NextShare() * count);

    /// <summary>Both ends included.</summary>
    public int Between(int from, int to) => from + Next(to - from + 1);

    /// <summary>True in this share of the cases, 0–1.</summary>
    public bool Hits(double share) => NextShare() < share;

    public T Of<T>(IReadOnlyList<T> all) => all[Next(all.Count)];

    /// <summary>One of them, in proportion to its weight.</summary>
    public T Weighted<T>(IReadOnlyList<T> all, Func<T, double> weight)
    {
        var at = NextShare() * all.Sum(weight);
        foreach (var one in all)
            if ((at -= weight(one)) < 0)
                return one;
        return all[^1];
    }

    /// <summary>
    /// Log-normal around its median: how long work takes. A <paramref name="spread"/> of 0.8 puts one case in ten past 2.8 times the median.
    /// </summary>
    public double Around(double median, double spread = 0.8)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - NextShare())) * Math.Cos(2 * Math.PI * NextShare());
        return median * Math.Exp(normal * spread);
    }

    /// <summary>A version 7 id of this instant. The town's ids are the same in each build, as bookmarks and screenshots expect.</summary>
    public Guid Id(DateTimeOffset at)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)at.ToUnixTimeMilliseconds() << 16 | 0x7000 | (NextBits() & 0x0FFF));
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (NextBits() & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000);
        return new Guid(bytes, bigEndian: true);
    }
}

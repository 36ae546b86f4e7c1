using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using StaffPortal.Channels.Keys;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// How fast anybody may call: a good key by its own measure; reads, and calls with a wrong key or none, each by address. The key
/// stands in the body, so it is known only when that is read; from an address that guessed too often nothing is read any more.
/// </summary>
public sealed class Open311Pace(IOptions<Open311Settings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> reads = ByAddress(settings);
    private readonly PartitionedRateLimiter<IPAddress> guesses = ByAddress(settings);

    private readonly PartitionedRateLimiter<ApiKey> creates = PartitionedRateLimiter.Create<ApiKey, ApiKeyId>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key.Id, _ => Bucket(key.PerMinute)));

    /// <returns>How long to wait, or null when the address may read.</returns>
    public Open311Wait? Read(IPAddress? address) => Take(reads, address ?? IPAddress.None, 1);

    /// <summary>Before a body is read: whether this address has guessed too often.</summary>
    public Open311Wait? Knock(IPAddress? address) => Take(guesses, address ?? IPAddress.None, 0);

    /// <summary>The body was broken or its key wrong.</summary>
    public Open311Wait? Guess(IPAddress? address) => Take(guesses, address ?? IPAddress.None, 1);

    /// <returns>How long to wait, or null when the key may create.</returns>
    public Open311Wait? Create(ApiKey key) => Take(creates, key, 1);

    public void Dispose()
    {
        reads.Dispose();
        guesses.Dispose();
        creates.Dispose();
    }

    private static PartitionedRateLimiter<IPAddress> ByAddress(IOptions<Open311Settings> settings) =>
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
            RateLimitPartition.GetTokenBucketLimiter(Network(address), _ => Bucket(settings.Value.PerMinuteAndAddress)));

    private static Open311Wait? Take<T>(PartitionedRateLimiter<T> limiter, T who, int count)
    {
        using var lease = limiter.AttemptAcquire(who, count);
        return lease.IsAcquired ? null : new Open311Wait(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1));
    }

    // A minute's worth may come at once; it flows back about every second.
    private static TokenBucketRateLimiterOptions Bucket(int perMinute)
    {
        var share = Math.Max(1, perMinute / 60);
        return new() { TokenLimit = perMinute, TokensPerPeriod = share, ReplenishmentPeriod = TimeSpan.FromMinutes((double)share / perMinute) };
    }

    // Whoever holds one IPv6 address holds 2^64 of them.
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}

/// <summary>Too fast: how long to wait.</summary>
public sealed record Open311Wait(TimeSpan Time);

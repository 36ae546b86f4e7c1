using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using StaffPortal.Channels.Keys;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// How fast anybody may call: a good key by its own measure, everything else by address. The key stands in the body, so this
/// cannot be decided before the body is read; an address that has used up its measure is not even read.
/// </summary>
public sealed class Open311Pace(IOptions<Open311Settings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> byAddress = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetTokenBucketLimiter(Network(address), _ => Bucket(settings.Value.PerMinuteAndAddress)));

    private readonly PartitionedRateLimiter<ApiKey> byKey = PartitionedRateLimiter.Create<ApiKey, ApiKeyId>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key.Id, _ => Bucket(key.PerMinute)));

    /// <summary>Whether the address has something left, without taking of it.</summary>
    public Open311Wait? Ask(IPAddress? address) => Take(byAddress, address ?? IPAddress.None, 0);

    /// <returns>How long to wait, or null when the call may go on.</returns>
    public Open311Wait? Take(IPAddress? address) => Take(byAddress, address ?? IPAddress.None, 1);

    /// <returns>How long to wait, or null when the call may go on.</returns>
    public Open311Wait? Take(ApiKey key) => Take(byKey, key, 1);

    public void Dispose()
    {
        byAddress.Dispose();
        byKey.Dispose();
    }

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

using System.Collections.Concurrent;

namespace StaffPortal.Live;

/// <summary>
/// Screens with the same view share one read per change: 500 open desks cost one query, not 500. The key must hold all the
/// answer depends on (view, filter, sort, page, the facts looked at); the answer holds no text in a language.
/// </summary>
public sealed class SharedReads(LiveFeed feed, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<object, Slot> slots = new();
    private long count;

    /// <summary>How many reads went to the database; for tests and benchmarks.</summary>
    public long Reads => Interlocked.Read(ref count);

    /// <param name="key">A record with value equality.</param>
    /// <param name="atLeast">The newest <c>seq</c> the caller has heard of; an answer read earlier is not given.</param>
    /// <param name="read">Reads; not cancelled when one of those who wait goes away.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <param name="asOf">How far what is read stands when it does not follow the journal at once; null: as far as the feed.</param>
    /// <param name="rest">So long an answer is given although there is news.</param>
    public async Task<SharedRead<T>> GetAsync<T>(
        object key, long atLeast, Func<CancellationToken, Task<T>> read, CancellationToken ct, long? asOf = null, TimeSpan rest = default)
    {
        var slot = slots.GetOrAdd(key, _ => new Slot());
        Task<object?> task;
        long seq;
        lock (slot)
        {
            slot.UsedAt = clock.GetTimestamp();
            if (slot.Task is null || (slot.Seq < atLeast && clock.GetElapsedTime(slot.ReadAt) >= rest) || slot.Task.IsFaulted || slot.Task.IsCanceled)
            {
                slot.ReadAt = slot.UsedAt;
                slot.Seq = asOf ?? Math.Max(feed.Head, atLeast);
                Interlocked.Increment(ref count);
                slot.Task = Task.Run(async () => (object?)await read(CancellationToken.None), CancellationToken.None);
            }
            (task, seq) = (slot.Task, slot.Seq);
        }
        return new((T)(await task.WaitAsync(ct))!, seq);
    }

    /// <summary>Lets answers go that nobody asked for in a minute.</summary>
    internal void Forget()
    {
        foreach (var (key, slot) in slots)
        {
            bool old;
            lock (slot)
                old = slot.Task is { IsCompleted: true } && clock.GetElapsedTime(slot.UsedAt) > Kept;
            if (old)
                slots.TryRemove(new KeyValuePair<object, Slot>(key, slot));
        }
    }

    private sealed class Slot
    {
        public Task<object?>? Task { get; set; }

        public long Seq { get; set; }

        public long UsedAt { get; set; }

        public long ReadAt { get; set; }
    }
}

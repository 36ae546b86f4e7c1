using StaffPortal.Journal;

namespace StaffPortal.Live;

/// <summary>Tells subscriptions that something they listen to changed. Subscribe first, then read.</summary>
public sealed partial class LiveFeed(ILogger<LiveFeed> log)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, HashSet<Subscription>> byTopic = [];
    private long head;
    private long told;

    /// <summary>The newest <c>seq</c> known to be committed: a read that begins now sees at least it.</summary>
    public long Head => Interlocked.Read(ref head);

    /// <summary>The newest <c>seq</c> all listeners were told of; for tests and benchmarks.</summary>
    internal long Told => Interlocked.Read(ref told);

    /// <param name="topics">What to listen to.</param>
    /// <param name="heard">Called on the feed's thread; must be quick and only take note.</param>
    /// <returns>Dispose to stop listening.</returns>
    public IDisposable Subscribe(IEnumerable<string> topics, Action<LiveNews> heard)
    {
        var subscription = new Subscription(this, [.. topics], heard);
        lock (gate)
        {
            foreach (var topic in subscription.Topics)
            {
                if (!byTopic.TryGetValue(topic, out var listeners))
                    byTopic[topic] = listeners = [];
                listeners.Add(subscription);
            }
        }
        return subscription;
    }

    /// <summary>Entries were committed, in order.</summary>
    internal void Publish(IReadOnlyList<JournalEntry> entries) => Publish(entries.SelectMany(Topics.Of).ToHashSet(), entries[^1].Seq);

    /// <param name="topics">What committed entries are about.</param>
    /// <param name="seq">The last of them.</param>
    internal void Publish(HashSet<string> topics, long seq)
    {
        Tell(topics, seq);
        Interlocked.Exchange(ref told, seq);
    }

    /// <summary>Something outside the journal changed: presence, the pulse.</summary>
    public void Hint(params ReadOnlySpan<string> topics) => Tell([.. topics], Head);

    /// <summary>How many listen to a topic now; for tests and benchmarks.</summary>
    internal int Listeners(string topic)
    {
        lock (gate)
            return byTopic.TryGetValue(topic, out var listeners) ? listeners.Count : 0;
    }

    internal void Begin(long seq)
    {
        Interlocked.Exchange(ref head, seq);
        Interlocked.Exchange(ref told, seq);
    }

    private void Tell(HashSet<string> topics, long seq)
    {
        Dictionary<Subscription, HashSet<string>> touched = [];
        lock (gate)
        {
            // The head moves in the same lock as the listeners are chosen: a new screen either is told or reads after it.
            if (seq > head)
                Interlocked.Exchange(ref head, seq);
            foreach (var topic in topics)
            {
                if (!byTopic.TryGetValue(topic, out var listeners))
                    continue;
                foreach (var listener in listeners)
                {
                    if (!touched.TryGetValue(listener, out var names))
                        touched[listener] = names = [];
                    names.Add(topic);
                }
            }
        }
        foreach (var (listener, names) in touched)
        {
            try
            {
                listener.Heard(new(seq, names));
            }
            catch (Exception failure)
            {
                // One screen's fault must not silence the others.
                ListenerFailed(failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A listener of the live feed failed.")]
    private partial void ListenerFailed(Exception failure);

    private sealed class Subscription(LiveFeed feed, HashSet<string> topics, Action<LiveNews> heard) : IDisposable
    {
        public HashSet<string> Topics => topics;

        public Action<LiveNews> Heard => heard;

        public void Dispose()
        {
            lock (feed.gate)
            {
                foreach (var topic in topics)
                    if (feed.byTopic.TryGetValue(topic, out var listeners) && listeners.Remove(this) && listeners.Count == 0)
                        feed.byTopic.Remove(topic);
            }
        }
    }
}

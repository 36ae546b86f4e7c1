using System.Collections.Concurrent;

namespace StaffPortal.Live;

/// <summary>Who has which ticket open on this server. Lossy by design: 25 s after the last sign it is forgotten. Never a lock.</summary>
public sealed class PresenceBoard(LiveFeed feed, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(25);

    private readonly ConcurrentDictionary<(Guid Subject, Guid Staff), (Doing Doing, long At)> signs = new();

    /// <summary>Says that a person has it open; renew at least every 20 s.</summary>
    public void Sign(Guid subject, Guid staff, Doing doing)
    {
        var before = signs.TryGetValue((subject, staff), out var last) && clock.GetElapsedTime(last.At) < Kept ? last.Doing : (Doing?)null;
        signs[(subject, staff)] = (doing, clock.GetTimestamp());
        if (before != doing)
            feed.Hint(Topics.Presence);
    }

    public void Leave(Guid subject, Guid staff)
    {
        if (signs.TryRemove((subject, staff), out _))
            feed.Hint(Topics.Presence);
    }

    /// <summary>Everybody with something open, by what they have open.</summary>
    public ILookup<Guid, Present> Now() => signs
        .Where(s => clock.GetElapsedTime(s.Value.At) < Kept)
        .ToLookup(s => s.Key.Subject, s => new Present(s.Key.Staff, s.Value.Doing));

    internal void Expire()
    {
        var any = false;
        foreach (var (key, value) in signs)
            if (clock.GetElapsedTime(value.At) >= Kept)
                any |= signs.TryRemove(new KeyValuePair<(Guid, Guid), (Doing, long)>(key, value));
        if (any)
            feed.Hint(Topics.Presence);
    }
}

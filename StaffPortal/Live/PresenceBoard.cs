using System.Collections.Concurrent;
using StaffPortal.Data;

namespace StaffPortal.Live;

/// <summary>
/// Who has which ticket open, on this server and, by hints, on the others. Lossy by design: 25 s after the last sign it is
/// forgotten. Never a lock.
/// </summary>
public sealed class PresenceBoard
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(25);

    private const string Gone = "gone";

    private readonly ConcurrentDictionary<(Guid Subject, Guid Staff), (Doing Doing, long At)> signs = new();
    private readonly LiveFeed feed;
    private readonly TimeProvider clock;
    private readonly IServerHints? servers;

    /// <param name="feed">Told when something changed.</param>
    /// <param name="clock">How old a sign is.</param>
    /// <param name="servers">The other servers; null when there are none.</param>
    public PresenceBoard(LiveFeed feed, TimeProvider clock, IServerHints? servers = null)
    {
        (this.feed, this.clock, this.servers) = (feed, clock, servers);
        if (servers is not null)
            servers.Heard += Hear;
    }

    /// <summary>Says that a person has it open; renew at least every 20 s.</summary>
    public void Sign(Guid subject, Guid staff, Doing doing)
    {
        Put(subject, staff, doing);
        servers?.Tell($"{subject:N} {staff:N} {doing}");
    }

    private void Put(Guid subject, Guid staff, Doing doing)
    {
        var before = signs.TryGetValue((subject, staff), out var last) && clock.GetElapsedTime(last.At) < Kept ? last.Doing : (Doing?)null;
        signs[(subject, staff)] = (doing, clock.GetTimestamp());
        if (before != doing)
            feed.Hint(Topics.Presence);
    }

    public void Leave(Guid subject, Guid staff)
    {
        Take(subject, staff);
        servers?.Tell($"{subject:N} {staff:N} {Gone}");
    }

    private void Take(Guid subject, Guid staff)
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

    /// <summary>Of another server; what it does not understand is another version's and is left.</summary>
    private void Hear(string hint)
    {
        if (hint.Split(' ') is not [var subject, var staff, var doing] || !Guid.TryParse(subject, out var what) || !Guid.TryParse(staff, out var who))
            return;
        if (doing == Gone)
            Take(what, who);
        else if (Enum.TryParse<Doing>(doing, out var does) && Enum.IsDefined(does))
            Put(what, who, does);
    }
}

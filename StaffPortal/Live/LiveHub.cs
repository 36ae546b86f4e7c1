using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Live;

/// <summary>The live feed for outside clients: replays what was missed since a <c>seq</c>, then goes on as it happens.</summary>
public sealed class LiveHub(JournalFeed journal, LiveFeed feed, IViewerSource viewers) : Hub
{
    /// <summary>A cursor further behind than this is told to reload.</summary>
    public const int LongestReplay = 10_000;

    private const int MostTopics = 100;
    private const int Batch = 500;

    /// <param name="topics">Such as <c>desk</c>, <c>queue/…</c>, <c>ticket/…</c>; at most 100.</param>
    /// <param name="sinceSeq">The newest <c>seq</c> the client knows; negative: from now on.</param>
    /// <param name="ct">The client stopped.</param>
    /// <exception cref="HubException">No right, no topics or too many.</exception>
    [Needs(FactName.WatchLive)]
    public async IAsyncEnumerable<LiveNotice> Watch(string[] topics, long sinceSeq, [EnumeratorCancellation] CancellationToken ct)
    {
        if (topics is not { Length: > 0 and <= MostTopics })
            throw new HubException("Name 1 to 100 topics.");
        var wanted = topics.ToHashSet();
        // Room for one: it only says "the journal grew"; the cursor makes sure that nothing is missed.
        var grown = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var subscription = feed.Subscribe(wanted, _ => grown.Writer.TryWrite(true));
        var cursor = sinceSeq;
        if (cursor < 0 || cursor > feed.Head)
            cursor = feed.Head;
        var reload = feed.Head - cursor > LongestReplay;
        if (reload)
            cursor = feed.Head;
        while (true)
        {
            // Asked again for every batch: a right that is taken away ends the feed at once.
            var viewer = await viewers.OfAsync(Context.User, ct);
            if (!viewer.Has(FactName.WatchLive))
                throw new HubException("No right to watch.");
            if (reload)
                yield return new(cursor, LiveNotice.Reload, topics, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
            reload = false;
            var scope = viewer.Scope(FactName.ReadTickets);
            var entries = await journal.AfterAsync(cursor, Batch, ct);
            foreach (var entry in entries)
            {
                cursor = entry.Seq;
                if (entry.Origin != Origin.Import && Concerns(entry, wanted, scope, viewer) is { Count: > 0 } named)
                    yield return new(entry.Seq, entry.Kind, named, entry.HappenedAt, entry.RecordedAt);
            }
            if (entries.Count < Batch)
                await grown.Reader.ReadAsync(ct);
        }
    }

    private static List<string> Concerns(JournalEntry entry, HashSet<string> wanted, DepartmentScope scope, Viewer viewer)
    {
        var readable = JournalData.Of(entry) is { Department: { } department } data
            ? scope.Holds(new DepartmentId(department), data.IsConfidential)
            : entry.TicketId is null && (entry.CustomerId is null || viewer.Has(FactName.SeeContactData));
        return readable ? [.. Topics.Of(entry).Where(wanted.Contains)] : [];
    }
}

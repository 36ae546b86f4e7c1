using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Words;
using StaffPortal.Texts;

namespace StaffPortal.Rights.Access;

/// <summary>
/// Writes down who looked at what, and why. Whoever looks does not wait for it: entries are written a moment later, together, off the journal's lock;
/// on stopping what waits is written first. While the database is away they are kept and written when it is back.
/// </summary>
public sealed partial class AccessLog(IDbContextFactory<PortalContext> contexts, TimeProvider clock, TimeZoneInfo zone, ILogger<AccessLog> log) : BackgroundService
{
    /// <summary>The same viewer, subject and occasion within this time are one entry.</summary>
    public static readonly TimeSpan Together = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    private readonly Channel<Change> changes = Channel.CreateUnbounded<Change>();
    private readonly ConcurrentDictionary<(Guid, SeenKind, Guid?, Occasion, string), (Guid Id, DateTimeOffset LastAt, DateOnly Day)> recent = new();
    private readonly Lock gate = new();

    /// <param name="viewer">Who looks; keys and the public are not people.</param>
    /// <param name="kind">What at.</param>
    /// <param name="subject">Which.</param>
    /// <param name="customer">Whose.</param>
    /// <param name="occasion">Why.</param>
    /// <param name="reason">As typed.</param>
    /// <returns>The entry; null when nobody looks.</returns>
    public Guid? Saw(Viewer viewer, SeenKind kind, Guid subject, Guid? customer, Occasion occasion, string reason = "") =>
        viewer.Staff is { } staff ? Add(staff.Value, kind, subject, customer, occasion, reason, "", 0) : null;

    /// <summary>Somebody searched for people. The words themselves are not kept.</summary>
    public void Searched(Viewer viewer, string words, int hits)
    {
        if (viewer.Staff is { } staff)
            Add(staff.Value, SeenKind.Search, null, null, Occasion.Search, "", AccessEntry.HashOf(Folding.Fold(words).Trim()), hits);
    }

    /// <summary>Why they looked, typed afterwards; theirs alone.</summary>
    public void Explain(Viewer viewer, Guid entry, string reason)
    {
        if (viewer.Staff is { } staff && reason.Trim() is { Length: > 0 } why)
            changes.Writer.TryWrite(new(entry, staff.Value, null, why[..Math.Min(why.Length, AccessEntry.ReasonLength)], default));
    }

    /// <summary>Writes what waits.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        List<Change> batch = [];
        while (batch.Count < 500 && changes.Reader.TryRead(out var change))
            batch.Add(change);
        if (batch.Count == 0)
            return;
        try
        {
            await WriteAsync(batch, ct);
        }
        catch
        {
            foreach (var change in batch)
                changes.Writer.TryWrite(change);
            throw;
        }
        Forget();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        while (changes.Reader.TryPeek(out _))
            await FlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await changes.Reader.WaitToReadAsync(stoppingToken))
        {
            try
            {
                await FlushAsync(stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Later(failure);
                await Task.Delay(Again, clock, stoppingToken);
            }
        }
    }

    private Guid Add(Guid viewer, SeenKind kind, Guid? subject, Guid? customer, Occasion occasion, string reason, string words, int hits)
    {
        var now = clock.Now();
        var (key, day) = ((viewer, kind, subject, occasion, reason.Length > 0 ? reason : words), Moments.Day(now, zone));
        lock (gate)
        {
            if (recent.TryGetValue(key, out var known) && now - known.LastAt <= Together && known.Day == day)
            {
                recent[key] = known with { LastAt = now };
                changes.Writer.TryWrite(new(known.Id, viewer, null, null, now));
                return known.Id;
            }
            var entry = new AccessEntry
            {
                Id = Guid.CreateVersion7(now), Viewer = viewer, Kind = kind, Subject = subject, Customer = customer, Occasion = occasion, Reason = reason.Trim() is var why && why.Length > AccessEntry.ReasonLength ? why[..AccessEntry.ReasonLength] : why,
                Words = words, Hits = hits, At = now, LastAt = now, Day = day,
            };
            recent[key] = (entry.Id, now, day);
            changes.Writer.TryWrite(new(entry.Id, viewer, entry, null, now));
            return entry.Id;
        }
    }

    private async Task WriteAsync(List<Change> batch, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // New ones too: a batch may have been stored although its answer was lost.
        var ids = batch.Select(c => c.Id).Distinct().ToList();
        var known = await db.Set<AccessEntry>().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        foreach (var change in batch)
        {
            if (change.Entry is { } fresh)
            {
                if (known.ContainsKey(fresh.Id))
                    continue;
                // Copied: a batch that failed is written again as it was.
                var entry = new AccessEntry
                {
                    Id = fresh.Id, Viewer = fresh.Viewer, Kind = fresh.Kind, Subject = fresh.Subject, Customer = fresh.Customer, Occasion = fresh.Occasion, Reason = fresh.Reason, Words = fresh.Words, Hits = fresh.Hits,
                    At = fresh.At, LastAt = fresh.LastAt, Day = fresh.Day,
                };
                db.Add(entry);
                known[entry.Id] = entry;
            }
            else if (known.TryGetValue(change.Id, out var entry) && entry.Viewer == change.Viewer)
            {
                if (change.Reason is { } reason)
                    (entry.Occasion, entry.Reason) = (Occasion.Reason, reason);
                else
                    (entry.Count, entry.LastAt) = (entry.Count + 1, change.At);
            }
        }
        await db.SaveChangesAsync(ct);
    }

    private void Forget()
    {
        var old = clock.Now() - Together;
        foreach (var (key, entry) in recent)
            if (entry.LastAt < old)
                recent.TryRemove(key, out _);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The access log waits: the database did not answer. Nothing of it is lost while the program runs.")]
    private partial void Later(Exception failure);

    private sealed record Change(Guid Id, Guid Viewer, AccessEntry? Entry, string? Reason, DateTimeOffset At);
}

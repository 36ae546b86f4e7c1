using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging.Notices;

/// <summary>
/// Follows the journal and stores a notice for everybody who should know, exactly once: each server follows, the unique index on
/// (person, entry) decides, and the cursor is kept so that what happened while the program was down is told too.
/// </summary>
public sealed partial class NoticeFollower(
    IDbContextFactory<PortalContext> contexts, JournalFeed journal, JournalSignal signal, StaffDirectory staff, LiveFeed feed, TimeProvider clock, ILogger<NoticeFollower> log)
    : BackgroundService
{
    private const string Name = "notices";
    private const int Batch = 500;

    /// <summary>Entries after which the cursor is stored although nobody was told of anything: seen again after a stop, they say nothing again.</summary>
    private const int Stride = 2_000;

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    private long? cursor;
    private long stored;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var grown = signal.Grown;
            try
            {
                while (await FollowAsync(stoppingToken) == Batch)
                {
                    // Behind by more than a batch: go on at once.
                }
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                // Another server was faster, or the database is away: from the stored place again.
                cursor = null;
                Later(failure);
            }
            try
            {
                await Task.Delay(Breath, clock, stoppingToken);
                await grown.WaitAsync(Poll, clock, stoppingToken);
            }
            catch (TimeoutException)
            {
                // The safety net's turn.
            }
        }
    }

    /// <summary>Makes the notices of the next entries.</summary>
    /// <returns>How many entries were looked at.</returns>
    public async Task<int> FollowAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var place = await PlaceAsync(db, ct);
        var entries = await journal.AfterAsync(place, Batch, ct);
        if (entries.Count == 0)
            return 0;
        var last = entries[^1].Seq;
        var known = await db.Set<Notice>().AsNoTracking().Where(n => n.Seq > place && n.Seq <= last).Select(n => new { n.For, n.Seq }).ToListAsync(ct);
        var made = (await MadeAsync(db, entries, ct)).Where(n => !known.Any(k => k.For == n.For && k.Seq == n.Seq)).ToList();
        var takenBack = await TakenBackAsync(db, entries, made, ct);
        if (made.Count > 0 || takenBack.Count > 0 || last - stored >= Stride)
        {
            db.AddRange(made);
            db.RemoveRange(takenBack);
            var row = await db.Set<FollowerCursor>().SingleAsync(c => c.Name == Name, ct);
            row.Seq = Math.Max(row.Seq, last);
            await db.SaveChangesAsync(ct);
            stored = row.Seq;
        }
        cursor = last;
        // Also those another server stored: each tells the bells of its own screens.
        foreach (var person in made.Select(n => n.For).Concat(known.Select(k => k.For)).Concat(takenBack.Select(n => n.For)).Distinct())
            feed.Hint(NoticeTopics.Of(person));
        return entries.Count;
    }

    private async Task<long> PlaceAsync(PortalContext db, CancellationToken ct)
    {
        if (cursor is { } here)
            return here;
        if (await db.Set<FollowerCursor>().AsNoTracking().SingleOrDefaultAsync(c => c.Name == Name, ct) is { } row)
            return stored = row.Seq;
        // The very first time: nobody is told of what was there before.
        var head = await journal.HeadAsync(ct);
        db.Add(new FollowerCursor { Name = Name, Seq = head });
        await db.SaveChangesAsync(ct);
        return stored = head;
    }

    private async Task<List<Notice>> MadeAsync(PortalContext db, IReadOnlyList<JournalEntry> entries, CancellationToken ct)
    {
        var news = entries.Where(e => e.TicketId is not null && e.Origin != Origin.Import).ToList();
        if (news.Count == 0)
            return [];
        var ids = news.Select(e => new TicketId(e.TicketId!.Value)).Distinct().ToList();
        var tickets = await db.Set<Ticket>().AsNoTracking().Where(t => ids.Contains(t.Id))
            .Select(t => new { t.Id, t.Department, t.IsConfidential, t.Team, t.Owner }).ToDictionaryAsync(t => t.Id.Value, t => new NoticeTicket(t.Department, t.IsConfidential, t.Team, t.Owner), ct);
        var said = news.Where(e => e.Kind == TicketKinds.Noted).Select(e => JournalData.Id(e, "message")).OfType<Guid>().Select(id => new MessageId(id)).ToList();
        var notes = said.Count == 0 ? []
            : await db.Set<Message>().AsNoTracking().Where(m => said.Contains(m.Id)).ToDictionaryAsync(m => m.Id.Value, m => m.Text, ct);
        var muted = (await db.Set<NoticeMute>().AsNoTracking().ToListAsync(ct)).Select(m => (m.Staff, m.Kind)).ToHashSet();
        var maker = new NoticeMaker(await staff.GetAsync(ct), tickets, notes, muted);
        return [.. news.SelectMany(maker.Of)];
    }

    /// <summary>An act that was undone is no news any more: what was told of it and not read yet goes.</summary>
    private static async Task<List<Notice>> TakenBackAsync(PortalContext db, IReadOnlyList<JournalEntry> entries, List<Notice> made, CancellationToken ct)
    {
        List<Notice> gone = [];
        foreach (var undone in entries.Where(e => e.Kind == TicketKinds.Undone && e.Touches("owner") && e.TicketId is not null && e.ActorId is not null))
        {
            var ticket = new TicketId(undone.TicketId!.Value);
            bool Told(Notice n) => n.Ticket == ticket && n.By == undone.ActorId && n.Seq < undone.Seq && n.Kind is NoticeKind.Assigned or NoticeKind.Taken;
            gone.AddRange(await db.Set<Notice>().Where(n => n.Ticket == ticket && n.By == undone.ActorId && n.Seq < undone.Seq
                && (n.Kind == NoticeKind.Assigned || n.Kind == NoticeKind.Taken) && n.ReadAt == null).ToListAsync(ct));
            // Whoever was never told they had it need not be told that they have it no more.
            var untold = gone.Select(n => n.For).Concat(made.Where(Told).Select(n => n.For)).ToHashSet();
            made.RemoveAll(n => Told(n) || (n.Seq == undone.Seq && untold.Contains(n.For)));
        }
        return [.. gone.Distinct()];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notices wait: the journal could not be followed just now.")]
    private partial void Later(Exception failure);
}

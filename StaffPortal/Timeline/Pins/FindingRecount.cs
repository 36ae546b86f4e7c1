using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Pins;

/// <summary>Looks anew through what was written in a department lately, after it has changed what it looks for.</summary>
public sealed partial class FindingRecount(IDbContextFactory<PortalContext> contexts, ConcernDirectory concerns, TimeProvider clock, ILogger<FindingRecount> log) : BackgroundService
{
    private const int Batch = 500;

    private readonly System.Threading.Channels.Channel<DepartmentId> asked = System.Threading.Channels.Channel.CreateUnbounded<DepartmentId>();

    public void Ask(DepartmentId department) => asked.Writer.TryWrite(department);

    /// <returns>How many findings there are now.</returns>
    public async Task<int> RecountAsync(DepartmentId department, CancellationToken ct)
    {
        var lexicon = (await concerns.GetAsync(ct)).LexiconOf(department);
        var oldest = clock.GetUtcNow() - PinScore.Oldest;
        await using (var db = await contexts.CreateDbContextAsync(ct))
            await db.Set<Finding>().Where(f => f.Department == department).ExecuteDeleteAsync(ct);
        var made = 0;
        var after = 0L;
        while (true)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var entries = await db.Set<TimelineEntry>().AsNoTracking().Include(e => e.Measures)
                .Where(e => e.Department == department && e.HappenedAt > oldest && e.WithdrawnAt == null && e.Seq > after).OrderBy(e => e.Seq).Take(Batch).ToListAsync(ct);
            if (entries.Count == 0)
                break;
            after = entries[^1].Seq;
            made += await KeepAsync(db, [.. entries.SelectMany(e => FindingMaker.Of(e, lexicon))], ct);
        }
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var requests = await db.Set<Ticket>().AsNoTracking().Where(t => t.Department == department && t.Customer != null && t.ReceivedAt > oldest)
                .Select(t => new { t.Id, t.Customer, t.ReceivedAt, t.Subject, t.Description }).ToListAsync(ct);
            made += await KeepAsync(db, [.. requests.SelectMany(t => FindingMaker.Of(t.Customer!.Value, department, t.Id, t.Id.Value, HappeningGroup.Contacts, t.ReceivedAt, lexicon, t.Subject, t.Description))], ct);
            var said = await (from m in db.Set<Message>().AsNoTracking()
                join t in db.Set<Ticket>().AsNoTracking() on m.Ticket equals t.Id
                where t.Department == department && t.Customer != null && m.At > oldest && (m.Kind == MessageKind.Note || m.Kind == MessageKind.Incoming)
                select new { m.Id, m.Ticket, t.Customer, m.At, m.Kind, m.Text }).ToListAsync(ct);
            made += await KeepAsync(db, [.. said.SelectMany(m => FindingMaker.Of(m.Customer!.Value, department, m.Ticket, m.Id.Value, m.Kind == MessageKind.Note ? HappeningGroup.Work : HappeningGroup.Contacts, m.At, lexicon, m.Text))], ct);
        }
        return made;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var department in asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await RecountAsync(department, stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Broke(failure);
                await Task.Delay(TimeSpan.FromSeconds(30), clock, stoppingToken);
                Ask(department);
            }
        }
    }

    private static async Task<int> KeepAsync(PortalContext db, List<Finding> found, CancellationToken ct)
    {
        foreach (var some in found.Chunk(Batch))
        {
            db.AddRange(some);
            await db.SaveChangesAsync(ct);
        }
        return found.Count;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What a department looks for could not be looked for anew; it is tried again.")]
    private partial void Broke(Exception failure);
}

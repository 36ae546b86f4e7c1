using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging.Notices;

/// <summary>Reads a person's own notices, as far as they may still read the tickets.</summary>
public sealed class NoticeReader(IDbContextFactory<PortalContext> contexts)
{
    /// <summary>Most that a bell shows.</summary>
    public const int Most = 30;

    /// <summary>How many the viewer has not read.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<int> UnreadAsync(Viewer viewer, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.ReadTickets))
            return 0;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Notice>().CountAsync(n => n.For == me && n.ReadAt == null, ct);
    }

    /// <summary>The viewer's newest, unread ones first.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<NoticeLine>> NewestAsync(Viewer viewer, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.ReadTickets))
            return [];
        var scope = viewer.Scope(FactName.ReadTickets);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var lines = await db.Set<Notice>().AsNoTracking().Where(n => n.For == me)
            .Join(QueueReader.Within(db.Set<Ticket>(), scope), n => n.Ticket, t => t.Id, (n, t) => new { n, t })
            .OrderBy(x => x.n.ReadAt != null).ThenByDescending(x => x.n.Seq).Take(Most)
            .Select(x => new { Ticket = x.t.Id, Line = new NoticeLine(x.n.Id, x.n.Kind, x.n.Cause, x.n.By, x.t.Number, x.t.Subject, x.t.Language, x.n.At, x.n.ReadAt != null) })
            .ToListAsync(ct);
        var redactions = await Redactions.OfAsync(db, [.. lines.Select(l => l.Ticket).Distinct()], ct);
        return lines.ConvertAll(l => l.Line with { Subject = redactions.In(l.Ticket, l.Line.Subject) });
    }

    /// <summary>The kinds the viewer is told of.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlySet<NoticeKind>> ChosenAsync(Viewer viewer, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.ReadTickets))
            return new HashSet<NoticeKind>();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var muted = await db.Set<NoticeMute>().AsNoTracking().Where(m => m.Staff == me).Select(m => m.Kind).ToListAsync(ct);
        return Enum.GetValues<NoticeKind>().Except(muted).ToHashSet();
    }
}

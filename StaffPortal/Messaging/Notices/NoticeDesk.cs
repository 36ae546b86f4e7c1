using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;

namespace StaffPortal.Messaging.Notices;

/// <summary>What a person does with their own notices.</summary>
public sealed class NoticeDesk(IDbContextFactory<PortalContext> contexts, LiveFeed feed, TimeProvider clock)
{
    /// <summary>Marks one as read; somebody else's is left alone.</summary>
    [Needs(FactName.ReadTickets)]
    public Task ReadAsync(Viewer viewer, NoticeId id, CancellationToken ct) => ReadAsync(viewer, unread => unread.Where(n => n.Id == id), ct);

    [Needs(FactName.ReadTickets)]
    public Task ReadAllAsync(Viewer viewer, CancellationToken ct) => ReadAsync(viewer, unread => unread, ct);

    /// <summary>Switches a kind on or off for the viewer; it holds for what happens from now on.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task ChooseAsync(Viewer viewer, NoticeKind kind, bool isOn, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.ReadTickets))
            return;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var mute = await db.Set<NoticeMute>().SingleOrDefaultAsync(m => m.Staff == me && m.Kind == kind, ct);
        if (isOn && mute is not null)
            db.Remove(mute);
        if (!isOn && mute is null)
            db.Add(new NoticeMute { Staff = me, Kind = kind });
        await db.SaveChangesAsync(ct);
    }

    private async Task ReadAsync(Viewer viewer, Func<IQueryable<Notice>, IQueryable<Notice>> which, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.ReadTickets))
            return;
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var notice in await which(db.Set<Notice>().Where(n => n.For == me && n.ReadAt == null)).ToListAsync(ct))
            notice.ReadAt = clock.Now();
        await db.SaveChangesAsync(ct);
        feed.Hint(NoticeTopics.Of(me));
    }
}

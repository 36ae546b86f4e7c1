using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Adds files to tickets and removes them.</summary>
public sealed class AttachmentDesk(Commands commands, IDbContextFactory<PortalContext> contexts, QueueReader queue, FileDoor door, TimeProvider clock)
{
    /// <summary>Takes a file in. Who may not work on the ticket is refused before a byte is read.</summary>
    [Needs(FactName.WorkTickets)]
    public async Task<AttachmentOutcome> AddAsync(Viewer viewer, CommandId command, TicketId ticket, string name, Stream content, CancellationToken ct)
    {
        if (await DepartmentAsync(viewer, ticket, ct) is not { } department)
            return new NoSuchTicket();
        if (viewer.ActorId is not { } actor || !viewer.Has(FactName.WorkTickets, department))
            return new FileRefused(FileRefusal.NoRight);
        if (await IsFullAsync(ticket, ct))
            return new FileRefused(FileRefusal.TooMany);
        var (file, refusal) = await door.TakeAsync(name, content, ct);
        if (file is null)
            return new FileRefused(refusal);
        return await ChangeAsync(viewer, actor, command, ticket, "attach", (found, act) =>
            found.Attach(act, AttachmentId.New(), file) is { } added ? new Attached(added.Id) : new FileRefused(FileRefusal.TooMany), ct);
    }

    /// <summary>Removes a file from its ticket; it can be brought back.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<AttachmentOutcome> RemoveAsync(Viewer viewer, CommandId command, TicketId ticket, AttachmentId id, CancellationToken ct) =>
        TurnAsync(viewer, command, ticket, id, "detach", (found, act) => found.RemoveAttachment(act, id), ct);

    /// <summary>Takes a removal back.</summary>
    [Needs(FactName.WorkTickets)]
    public Task<AttachmentOutcome> BringBackAsync(Viewer viewer, CommandId command, TicketId ticket, AttachmentId id, CancellationToken ct) =>
        TurnAsync(viewer, command, ticket, id, "reattach", (found, act) => found.BringAttachmentBack(act, id), ct);

    private async Task<AttachmentOutcome> TurnAsync(
        Viewer viewer, CommandId command, TicketId ticket, AttachmentId id, string kind, Func<Ticket, Act, bool> verb, CancellationToken ct)
    {
        if (await DepartmentAsync(viewer, ticket, ct) is not { } department)
            return new NoSuchTicket();
        if (viewer.ActorId is not { } actor || !viewer.Has(FactName.WorkTickets, department))
            return new FileRefused(FileRefusal.NoRight);
        return await ChangeAsync(viewer, actor, command, ticket, kind, (found, act) => verb(found, act) ? new Attached(id) : new NoSuchTicket(), ct);
    }

    private Task<AttachmentOutcome> ChangeAsync(
        Viewer viewer, Guid actor, CommandId command, TicketId ticket, string kind, Func<Ticket, Act, AttachmentOutcome> verb, CancellationToken ct) =>
        commands.OnceAsync(actor, command, kind, async (db, stop) =>
        {
            var found = await db.Set<Ticket>().Include(t => t.Contacts).Include(t => t.Attachments).AsSplitQuery().SingleOrDefaultAsync(t => t.Id == ticket, stop);
            return found is not { ErasedOn: null } || !viewer.Has(FactName.ReadTickets, found.Department, found.IsConfidential) ? new NoSuchTicket() : verb(found, Act.By(actor, clock.Now()));
        }, ct);

    /// <summary>Whose ticket it is; null when there is none or the viewer may not read it.</summary>
    private async Task<DepartmentId?> DepartmentAsync(Viewer viewer, TicketId ticket, CancellationToken ct) =>
        (await queue.RowsAsync(viewer, [ticket], ct)).SingleOrDefault()?.Department;

    /// <summary>Asked before the bytes are taken, and again by the verb when they are stored.</summary>
    private async Task<bool> IsFullAsync(TicketId ticket, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var newest = await db.Set<Contact>().AsNoTracking().Where(c => c.Ticket == ticket).OrderByDescending(c => c.At).Select(c => c.Id).FirstOrDefaultAsync(ct);
        return await db.Set<Attachment>().CountAsync(a => a.Ticket == ticket && a.Contact == newest && a.RemovedAt == null, ct) >= AttachmentLimits.PerContact;
    }
}

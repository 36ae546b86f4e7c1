using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Staff;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Tickets;

/// <summary>Reads one ticket. Without the right it answers as if there were none.</summary>
public sealed class TicketReader(IDbContextFactory<PortalContext> contexts, QueueReader queue, CatalogueDirectory catalogue, StaffDirectory staff, TimeProvider clock)
{
    /// <returns>Null when there is no such ticket or the viewer may not read it.</returns>
    [Needs(FactName.ReadTickets)]
    public async Task<TicketDetails?> OpenAsync(Viewer viewer, TicketId id, CancellationToken ct)
    {
        var row = (await queue.RowsAsync(viewer, [id], ct)).SingleOrDefault();
        if (row is null)
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var ticket = await db.Set<Ticket>().AsNoTracking().Where(t => t.Id == id)
            .Select(t => new { t.Subject, t.Description, t.Location, t.Customer, t.IsApproved, t.MediaUrl, t.Answers, t.PlacedBy, t.PlacedWhy, t.FirstReplyAt, t.LastReplyAt, t.Priorities, t.Offers, t.HandOvers, t.ResolvedAt, t.ClosedAt, t.HandDueAt, t.WaitsFor, t.WaitsUntil, t.ClosesAt, t.ThankedAt, t.Follows, t.Ending }).SingleAsync(ct);
        var customer = ticket.Customer is { } known
            ? await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).SingleOrDefaultAsync(c => c.Id == known, ct)
            : null;
        var seal = customer is { IsProtected: true } ? await Seal.OfAsync(db, viewer, customer.Id, clock.GetUtcNow(), ct) : Seal.None;
        var redaction = seal.HidesAddress ? Redaction.Of([customer!], addressesAlone: !seal.IsShut) : Redaction.None;
        row = row with { Subject = redaction.Apply(ticket.Subject) };
        var mayContact = customer is not null && !seal.IsShut && viewer.Has(FactName.SeeContactData, row.Department);
        var messages = await db.Set<Message>().AsNoTracking().Where(m => m.Ticket == id && m.Task == null && row.ErasedOn == null)
            .LeftJoin(db.Set<Customer>(), m => m.From, c => c.Id, (m, c) => new { m, c })
            .OrderBy(x => x.m.At).ThenBy(x => x.m.Id)
            .Select(x => new MessageLine(x.m.Id, x.m.Kind, x.m.State, x.m.Author,
                x.c == null || x.c.IsProtected ? null : (x.c.FirstName + " " + x.c.LastName).Trim(), x.m.Channel, x.m.Text, x.m.At, x.m.LeavesAt))
            .ToListAsync(ct);
        messages = messages.ConvertAll(m => m with { Text = redaction.Apply(m.Text) });
        var flags = await db.Set<Flag>().AsNoTracking().Where(f => f.Ticket == id && f.LoweredAt == null).OrderBy(f => f.RaisedAt)
            .Select(f => new FlagLine(f.Id, f.Reason, f.RaisedBy, f.RaisedAt, f.ExpiresAt)).ToListAsync(ct);
        flags = flags.ConvertAll(f => f with { Reason = redaction.Apply(f.Reason) });
        var phone = mayContact ? PointOf(customer!, ContactPointKind.Phone) : null;
        var mayCall = !seal.IsShut && viewer.Has(FactName.SeeContactData, row.Department);
        var promises = await db.Set<CallBack>().AsNoTracking().Where(c => c.Ticket == id && c.KeptAt == null).OrderBy(c => c.DueAt).ToListAsync(ct);
        var callBacks = promises.ConvertAll(c => new CallBackLine(c.Id, c.Owner.Value, !mayCall ? null : c.Phone.Length > 0 ? c.Phone : phone, c.DueAt));
        var visits = await db.Set<StageVisit>().AsNoTracking().Where(v => v.Ticket == id).OrderBy(v => v.From).ThenBy(v => v.To == null).ThenBy(v => v.To)
            .Select(v => new VisitLine(v.Stage, v.From, v.To, v.StageId, v.TargetMinutes)).ToListAsync(ct);
        var tags = await db.Set<TicketTag>().AsNoTracking().Where(t => t.Ticket == id).OrderBy(t => t.Word).Select(t => t.Word).ToListAsync(ct);
        var reporters = await db.Set<Contact>().AsNoTracking().Where(c => c.Ticket == id && c.Reporter != null).Select(c => c.Reporter).Distinct().CountAsync(ct);
        var tasks = await db.Set<WorkTask>().CountAsync(t => t.Ticket == id && t.IsOpen, ct);
        var earlier = ticket.Follows is { } before ? (await queue.RowsAsync(viewer, [before], ct)).SingleOrDefault()?.Number : null;
        var followers = await db.Set<Ticket>().AsNoTracking().Where(t => t.Follows == id).OrderBy(t => t.Number).Select(t => t.Id).ToListAsync(ct);
        var later = followers.Count == 0 ? null : (await queue.RowsAsync(viewer, followers, ct)).MaxBy(r => r.Number)?.Number;
        var files = await db.Set<Attachment>().CountAsync(a => a.Ticket == id && a.RemovedAt == null, ct);
        var promise = row.IsHistory ? null : (await catalogue.GetAsync(ct)).PromiseOf(row.Service);
        var course = promise is null ? []
            : TicketCourse.Of(promise, row.ReceivedAt, row.Priority, ticket.Priorities, visits.Select(v => (v.Stage, v.From, v.Target)), ticket.FirstReplyAt, ticket.LastReplyAt, ticket.Offers);
        var isMine = row.IsOpen && TicketDesk.HasIt(await staff.GetAsync(ct), viewer, row.Owner, row.Team);
        return new(row, redaction.Apply(ticket.Description), seal.HidesAddress ? ticket.Location with { Address = null, Latitude = null, Longitude = null } : ticket.Location,
            ticket.Customer, customer?.Language,
            phone, mayContact ? PointOf(customer!, ContactPointKind.Email) : null,
            reporters, ticket.IsApproved, ticket.MediaUrl, ticket.Answers, tags, messages, flags, callBacks, visits,
            row.ErasedOn is null && viewer.Has(FactName.WorkTickets, row.Department), row.ErasedOn is null && viewer.Has(FactName.AssignTickets, row.Department), files, ticket.PlacedBy, ticket.PlacedWhy,
            promise is null ? null : TicketCourse.Fold(course, promise, ticket.HandDueAt, row.IsOpen ? null : ticket.ResolvedAt ?? ticket.ClosedAt, clock.Now()), TicketCourse.TargetsOf(course), OfferOf(ticket.Offers, isMine), ticket.HandOvers, tasks,
            new(ticket.WaitsFor, ticket.WaitsUntil, ticket.ClosesAt, ticket.ThankedAt, ticket.Ending, ticket.HandDueAt, earlier, later)) { Seal = seal };
    }

    /// <summary>The id behind a spoken number; null when unknown or not to be read.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<TicketId?> FindAsync(Viewer viewer, long number, CancellationToken ct) =>
        (await queue.ByNumbersAsync(viewer, [number], ct)).SingleOrDefault()?.Id;

    /// <summary>The newest entry of each ticket: why a row left a list.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyDictionary<TicketId, LastChange>> LastChangesAsync(Viewer viewer, IReadOnlyCollection<TicketId> ids, CancellationToken ct)
    {
        var readable = (await queue.RowsAsync(viewer, ids, ct)).Select(r => (Guid?)r.Id.Value).ToList();
        if (readable.Count == 0)
            return new Dictionary<TicketId, LastChange>();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var newest = await db.Set<JournalEntry>().AsNoTracking().Where(e => readable.Contains(e.TicketId)).GroupBy(e => e.TicketId)
            .Select(g => g.Max(e => e.Seq)).ToListAsync(ct);
        var entries = await db.Set<JournalEntry>().AsNoTracking().Where(e => newest.Contains(e.Seq))
            .Select(e => new { e.TicketId, e.Kind, e.ActorId, e.HappenedAt }).ToListAsync(ct);
        return entries.ToDictionary(e => new TicketId(e.TicketId!.Value), e => new LastChange(e.Kind, e.ActorId, e.HappenedAt));
    }

    private static OfferLine? OfferOf(IReadOnlyList<Offer> offers, bool isMine) =>
        offers is [.., { Answer: OfferAnswer.None or OfferAnswer.Accepted } last]
            ? new(last.At, last.By, last.FromOwner?.Value, last.FromTeam, last.EndedAt is null, isMine) : null;

    private static string? PointOf(Customer customer, ContactPointKind kind) => customer.ContactPoints.FirstOrDefault(p => p.Kind == kind)?.Value;
}

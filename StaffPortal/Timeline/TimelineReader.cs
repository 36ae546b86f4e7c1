using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline;

/// <summary>
/// Reads one customer over everything: the journal of their requests, of themselves, and what was written of them. Everybody sees what
/// belongs to the departments they may read. The lines come without words; words are read of those on the screen.
/// </summary>
public sealed class TimelineReader(IDbContextFactory<PortalContext> contexts, SharedReads reads, LiveFeed feed, TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>Lines at most; nobody scrolls further.</summary>
    public const int Most = 20_000;

    /// <summary>The whole timeline, newest first, without words.</summary>
    /// <returns>Null when the customer is unknown, or protected and not opened, or the viewer may not see contact data.</returns>
    [Needs(FactName.SeeContactData)]
    public async Task<TimelineView?> OfAsync(Viewer viewer, CustomerId customer, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return null;
        var (tickets, entries) = (viewer.Scope(FactName.ReadTickets), viewer.Scope(FactName.ReadEntries));
        var view = (await reads.GetAsync(new Key(customer, tickets.Key, entries.Key), feed.Head, stop => ReadAsync(customer, tickets, entries, stop), ct)).Value;
        // Asked each time and not shared: what one has opened another has not.
        return view is { IsProtected: true } && await IsShutAsync(viewer, view.All, ct) ? null : view;
    }

    /// <summary>The words of some lines.</summary>
    /// <param name="viewer">Who reads; what they may not read is missing in the answer.</param>
    /// <param name="customer">Whose timeline.</param>
    /// <param name="some">Lines of it.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>By <see cref="Happening.Seq"/>.</returns>
    [Needs(FactName.SeeContactData)]
    public async Task<IReadOnlyDictionary<long, Said>> WordsAsync(Viewer viewer, CustomerId customer, IReadOnlyList<Happening> some, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return new Dictionary<long, Said>();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, customer, ct);
        var seal = await Seal.OfAsync(db, viewer, all, clock.GetUtcNow(), ct);
        if (seal.IsShut)
            return new Dictionary<long, Said>();
        var said = new Dictionary<long, Said>();
        await EntryWordsAsync(db, viewer.Scope(FactName.ReadEntries), all, some, said, ct);
        await TicketWordsAsync(db, viewer.Scope(FactName.ReadTickets), all, some, said, ct);
        await RecordWordsAsync(db, all, some, said, ct);
        if (!seal.HidesAddress)
            return said;
        var place = await Redaction.ForAsync(db, seal, all, ct);
        return said.ToDictionary(s => s.Key, s => s.Value with { Title = place.Apply(s.Value.Title), Text = place.Apply(s.Value.Text) });
    }

    /// <summary>A whole entry; null when there is none or the viewer may not read it.</summary>
    [Needs(FactName.ReadEntries)]
    public async Task<EntryDetails?> EntryAsync(Viewer viewer, EntryId id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entry = await db.Set<TimelineEntry>().AsNoTracking().Include(e => e.Measures).Include(e => e.Files).AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id, ct);
        if (entry is null || !viewer.Has(FactName.SeeContactData) || !viewer.Has(FactName.ReadEntries, entry.Department, entry.IsConfidential))
            return null;
        var all = await SamePerson.AllAsync(db, entry.Customer, ct);
        var seal = await Seal.OfAsync(db, viewer, all, clock.GetUtcNow(), ct);
        if (seal.IsShut)
            return null;
        var place = await Redaction.ForAsync(db, seal, all, ct);
        return new(
            entry.Id, entry.Customer, entry.Kind, entry.Service, entry.Department, entry.HappenedAt, place.Apply(entry.Title), place.Apply(entry.Text), entry.Language, entry.IsRoutine, entry.WrittenBy, entry.Author,
            [.. entry.Measures.OrderBy(m => m.Quantity).Select(m => (m.Quantity, m.Value))], [.. entry.Files.Where(f => f.RemovedAt is null).OrderBy(f => f.AddedAt).Select(f => new EntryFileLine(f.Id, f.Name, f.Kind, f.Size, f.SmallHash is not null))],
            entry.WithdrawnAt is not null, entry.ErasedOn is null && EntryDesk.MayChange(viewer, entry), entry.ErasedOn);
    }

    /// <summary>What was measured, quantity by quantity, oldest first; the newest <paramref name="most"/> of each.</summary>
    [Needs(FactName.ReadEntries)]
    public async Task<IReadOnlyDictionary<Quantity, IReadOnlyList<MeasurePoint>>> MeasuresAsync(Viewer viewer, CustomerId customer, int most, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadEntries);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, customer, ct);
        if (scope.Nowhere || !viewer.Has(FactName.SeeContactData) || (await Seal.OfAsync(db, viewer, all, clock.GetUtcNow(), ct)).IsShut)
            return new Dictionary<Quantity, IReadOnlyList<MeasurePoint>>();
        var points = await (from e in Within(db.Set<TimelineEntry>().AsNoTracking(), scope)
            join m in db.Set<Measured>().AsNoTracking() on e.Id equals m.Entry
            where all.Contains(e.Customer) && e.WithdrawnAt == null
            orderby e.HappenedAt descending
            select new { m.Quantity, e.HappenedAt, m.Thousandths }).Take(most * 8).ToListAsync(ct);
        return points.GroupBy(p => p.Quantity).OrderBy(g => g.Key)
            .ToDictionary(g => g.Key, IReadOnlyList<MeasurePoint> (g) => [.. g.Take(most).Reverse().Select(p => new MeasurePoint(p.HappenedAt, p.Thousandths / 1000m))]);
    }

    private async Task<TimelineView?> ReadAsync(CustomerId customer, DepartmentScope tickets, DepartmentScope entries, CancellationToken ct)
    {
        var seq = feed.Head;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, customer, ct);
        var known = await db.Set<Customer>().AsNoTracking().Where(c => all.Contains(c.Id)).Select(c => c.IsProtected).ToListAsync(ct);
        if (known.Count == 0)
            return null;
        List<Happening> found = [];
        await FromRequestsAsync(db, tickets, all, found, ct);
        await FromOthersRequestsAsync(db, tickets, all, found, ct);
        await FromRecordAsync(db, all, found, ct);
        await FromEntriesAsync(db, entries, all, found, ct);
        found.Sort(static (one, other) => other.At != one.At ? other.At.CompareTo(one.At) : other.Seq.CompareTo(one.Seq));
        return new(all, found.Count > Most ? found[..Most] : found, found.Count > Most, seq) { IsProtected = known.Contains(true), Hidden = await HiddenAsync(db, tickets, entries, all, ct) };
    }

    private static async Task FromRequestsAsync(PortalContext db, DepartmentScope scope, IReadOnlyList<CustomerId> all, List<Happening> found, CancellationToken ct)
    {
        if (scope.Nowhere)
            return;
        var ids = all.Select(id => (CustomerId?)id).ToList();
        var tickets = await QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope).Where(t => ids.Contains(t.Customer)).OrderByDescending(t => t.Number).Take(Most)
            .Select(t => new { t.Id, t.Department }).ToDictionaryAsync(t => t.Id.Value, t => t.Department, ct);
        var asked = tickets.Keys.Select(id => (Guid?)id).ToList();
        var words = Happening.TicketWords;
        // A part of the data tells the channel or the stage; of other kinds it is not read.
        var told = await db.Set<JournalEntry>().AsNoTracking().Where(e => asked.Contains(e.TicketId) && words.Contains(e.Kind))
            .Select(e => new
            {
                e.Seq, e.HappenedAt, e.Kind, e.TicketId,
                Data = e.Kind == TicketKinds.Opened || e.Kind == TicketKinds.ContactAdded || e.Kind == TicketKinds.Heard || e.Kind == TicketKinds.Moved ? e.Data : null,
                e.Origin, e.ActorId,
            }).ToListAsync(ct);
        foreach (var e in told)
        {
            var line = e.Data is null ? null : JournalLine.Of(e.Seq, e.HappenedAt, e.Origin, e.ActorId, e.Kind, e.Data);
            var kind = Happening.KindOf(e.Kind, line?.Stage);
            found.Add(new(e.Seq, e.HappenedAt, kind, tickets[e.TicketId!.Value], new(e.TicketId.Value), null, e.Kind == TicketKinds.Moved ? null : line?.Channel, kind == HappeningKind.Step));
        }
    }

    /// <summary>They spoke of somebody else's request.</summary>
    private static async Task FromOthersRequestsAsync(PortalContext db, DepartmentScope scope, IReadOnlyList<CustomerId> all, List<Happening> found, CancellationToken ct)
    {
        if (scope.Nowhere)
            return;
        var ids = all.Select(id => (CustomerId?)id).ToList();
        var contacts = await (from c in db.Set<Contact>().AsNoTracking()
            join t in QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope) on c.Ticket equals t.Id
            where ids.Contains(c.Reporter) && !ids.Contains(t.Customer)
            select new { t.Id, c.At, c.Channel, t.Department }).Take(Most).ToListAsync(ct);
        if (contacts.Count == 0)
            return;
        var asked = contacts.Select(c => (Guid?)c.Id.Value).Distinct().ToList();
        var told = await db.Set<JournalEntry>().AsNoTracking()
            .Where(e => asked.Contains(e.TicketId) && (e.Kind == TicketKinds.ContactAdded || e.Kind == TicketKinds.Heard))
            .Select(e => new { e.Seq, e.HappenedAt, e.TicketId }).ToListAsync(ct);
        foreach (var c in contacts)
            if (told.FirstOrDefault(e => e.TicketId == c.Id.Value && e.HappenedAt == c.At) is { } entry)
                found.Add(new(entry.Seq, c.At, HappeningKind.Contact, c.Department, c.Id, null, c.Channel, false));
    }

    private static async Task FromRecordAsync(PortalContext db, IReadOnlyList<CustomerId> all, List<Happening> found, CancellationToken ct)
    {
        var ids = all.Select(id => id.Value).ToList();
        found.AddRange((await db.Set<JournalEntry>().AsNoTracking().Where(e => ids.Contains(e.SubjectId)).OrderByDescending(e => e.SubjectVersion).Take(Most)
            .Select(e => new { e.Seq, e.HappenedAt }).ToListAsync(ct)).Select(e => new Happening(e.Seq, e.HappenedAt, HappeningKind.Record, null, null, null, null, true)));
    }

    private static async Task FromEntriesAsync(PortalContext db, DepartmentScope scope, IReadOnlyList<CustomerId> all, List<Happening> found, CancellationToken ct)
    {
        if (scope.Nowhere)
            return;
        // What says something of concern is no routine, whatever it was called.
        var concern = (await db.Set<Finding>().AsNoTracking().Where(f => all.Contains(f.Customer) && f.Entry != null).Select(f => f.Source).ToListAsync(ct)).ToHashSet();
        found.AddRange((await Within(db.Set<TimelineEntry>().AsNoTracking(), scope).Where(e => all.Contains(e.Customer) && e.WithdrawnAt == null).OrderByDescending(e => e.HappenedAt).Take(Most)
            .Select(e => new { e.Id, e.Seq, e.HappenedAt, e.Kind, e.Department, e.Channel, e.IsRoutine }).ToListAsync(ct))
            .Select(e => new Happening(e.Seq, e.HappenedAt, Happening.KindOf(e.Kind), e.Department, null, e.Id, e.Channel, e.IsRoutine && !concern.Contains(e.Id.Value), concern.Contains(e.Id.Value))));
    }

    private static async Task EntryWordsAsync(PortalContext db, DepartmentScope scope, IReadOnlyList<CustomerId> all, IReadOnlyList<Happening> some, Dictionary<long, Said> said, CancellationToken ct)
    {
        var asked = some.Where(h => h.Entry is not null).Select(h => h.Entry!.Value).ToList();
        if (asked.Count == 0 || scope.Nowhere)
            return;
        var found = await Within(db.Set<TimelineEntry>().AsNoTracking(), scope).Where(e => asked.Contains(e.Id) && all.Contains(e.Customer))
            .Select(e => new { e.Id, e.Title, e.Text, e.Language, e.Kind, e.WrittenBy, e.Author, e.ErasedOn, Measures = e.Measures.Select(m => new { m.Quantity, m.Thousandths }).ToList(), Files = e.Files.Count(f => f.RemovedAt == null) })
            .AsSplitQuery().ToDictionaryAsync(e => e.Id, ct);
        foreach (var one in some)
            if (one.Entry is { } id && found.TryGetValue(id, out var e))
                said[one.Seq] = new(e.Title, e.Text, e.Language) { Entry = e.Kind, Actor = e.WrittenBy, Author = e.Author, Files = e.Files, ErasedOn = e.ErasedOn, Measures = [.. e.Measures.OrderBy(m => m.Quantity).Select(m => (m.Quantity, m.Thousandths / 1000m))] };
    }

    private static async Task TicketWordsAsync(PortalContext db, DepartmentScope scope, IReadOnlyList<CustomerId> all, IReadOnlyList<Happening> some, Dictionary<long, Said> said, CancellationToken ct)
    {
        var asked = some.Where(h => h.Ticket is not null).Select(h => h.Ticket!.Value).Distinct().ToList();
        if (asked.Count == 0 || scope.Nowhere)
            return;
        var ids = all.Select(id => (CustomerId?)id).ToList();
        var tickets = await QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope).Where(t => asked.Contains(t.Id) && (ids.Contains(t.Customer) || t.Contacts.Any(c => ids.Contains(c.Reporter))))
            .Select(t => new { t.Id, t.Customer, t.Number, t.Subject, t.Description, t.Language, t.IsOpen, t.DueAt, t.HasTarget, t.ReceivedAt, t.Stage, Done = t.ResolvedAt ?? t.ClosedAt }).ToDictionaryAsync(t => t.Id, ct);
        var seqs = some.Where(h => h.Ticket is { } ticket && tickets.ContainsKey(ticket)).Select(h => h.Seq).ToList();
        var lines = (await db.Set<JournalEntry>().AsNoTracking().Where(e => seqs.Contains(e.Seq))
            .Select(e => new { e.Seq, e.HappenedAt, e.Origin, e.ActorId, e.Kind, e.Data, e.TicketId }).ToListAsync(ct))
            .Select(e => (Line: JournalLine.Of(e.Seq, e.HappenedAt, e.Origin, e.ActorId, e.Kind, e.Data), Ticket: new TicketId(e.TicketId!.Value))).ToList();
        var spoken = lines.Where(l => l.Line.Message is not null).Select(l => l.Line.Message!.Value).ToList();
        var messages = await db.Set<Message>().AsNoTracking().Where(m => spoken.Contains(m.Id)).Select(m => new { m.Id, m.Text, m.State }).ToDictionaryAsync(m => m.Id, ct);
        var raised = lines.Where(l => l.Line.Flag is not null).Select(l => l.Line.Flag!.Value).ToList();
        var flags = await db.Set<Flag>().AsNoTracking().Where(f => raised.Contains(f.Id)).Select(f => new { f.Id, f.Reason }).ToDictionaryAsync(f => f.Id, f => f.Reason, ct);
        // Of somebody else's request, spoken of by this customer.
        var redactions = await Redactions.OfAsync(db, [.. tickets.Values.Where(t => t.Customer is not { } whose || !all.Contains(whose)).Select(t => t.Id)], ct);
        foreach (var (line, ticket) in lines)
        {
            var t = tickets[ticket];
            var message = line.Message is { } m ? messages.GetValueOrDefault(m) : null;
            var text = line.Kind == TicketKinds.Opened ? t.Description : message?.Text ?? (line.Flag is { } f ? flags.GetValueOrDefault(f) : null) ?? "";
            said[line.Seq] = new(redactions.In(ticket, t.Subject), redactions.In(ticket, text), t.Language)
            {
                Line = line, Number = t.Number, Actor = line.Actor, IsWithdrawn = message?.State == MessageState.Withdrawn,
                State = new(t.IsOpen, t.Stage, t.ReceivedAt, t.HasTarget && t.DueAt < Ticket.Never ? t.DueAt : null, t.Done),
            };
        }
    }

    private static async Task RecordWordsAsync(PortalContext db, IReadOnlyList<CustomerId> all, IReadOnlyList<Happening> some, Dictionary<long, Said> said, CancellationToken ct)
    {
        var (ids, seqs) = (all.Select(id => id.Value).ToList(), some.Where(h => h.Kind == HappeningKind.Record).Select(h => h.Seq).ToList());
        if (seqs.Count == 0)
            return;
        foreach (var e in await db.Set<JournalEntry>().AsNoTracking().Where(e => seqs.Contains(e.Seq) && ids.Contains(e.SubjectId)).Select(e => new { e.Seq, e.Kind, e.ActorId, e.Origin }).ToListAsync(ct))
            said[e.Seq] = new("", "", Texts.Language.Fi) { Record = e.Kind, Actor = e.ActorId, Origin = e.Origin };
    }

    private async Task<bool> IsShutAsync(Viewer viewer, IReadOnlyList<CustomerId> all, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await Seal.OfAsync(db, viewer, all, clock.GetUtcNow(), ct)).IsShut;
    }

    /// <summary>What a scope does not hold but whose existence may be known, as its service says.</summary>
    private async Task<IReadOnlyList<Happening>> HiddenAsync(PortalContext db, DepartmentScope tickets, DepartmentScope entries, IReadOnlyList<CustomerId> all, CancellationToken ct)
    {
        var ids = all.Select(id => (CustomerId?)id).ToList();
        var asked = db.Set<Ticket>().AsNoTracking().Where(t => ids.Contains(t.Customer));
        var written = db.Set<TimelineEntry>().AsNoTracking().Where(e => all.Contains(e.Customer) && e.WithdrawnAt == null);
        var hidden = await (tickets.Everywhere ? asked.Where(t => t.IsConfidential) : asked)
            .Join(db.Set<Service>(), t => t.Service, s => s.Id, (t, s) => new { t.Department, t.IsConfidential, At = t.ReceivedAt, s.Secrecy }).Where(x => x.Secrecy != Secrecy.Unseen).Take(Most).ToListAsync(ct);
        hidden.RemoveAll(x => tickets.Holds(x.Department, x.IsConfidential));
        var more = await (entries.Everywhere ? written.Where(e => e.IsConfidential) : written)
            .Join(db.Set<Service>(), e => e.Service, s => s.Id, (e, s) => new { e.Department, e.IsConfidential, At = e.HappenedAt, s.Secrecy }).Where(x => x.Secrecy != Secrecy.Unseen).Take(Most).ToListAsync(ct);
        more.RemoveAll(x => entries.Holds(x.Department, x.IsConfidential));
        // The day, not the hour: when somebody is visited is nobody else's business.
        return [.. hidden.Concat(more).Select(x => (x.Department, At: Moments.At(Moments.Day(x.At, zone), new(12, 0), zone))).OrderByDescending(x => x.At).ThenBy(x => x.Department.Value)
            .Select((x, n) => new Happening(-1 - n, x.At, HappeningKind.Hidden, x.Department, null, null, null, false))];
    }

    private static IQueryable<TimelineEntry> Within(IQueryable<TimelineEntry> entries, DepartmentScope scope)
    {
        var inside = scope.Confidential;
        entries = inside.Count == 0 ? entries.Where(e => !e.IsConfidential) : entries.Where(e => !e.IsConfidential || inside.Contains(e.Department));
        if (scope.Everywhere)
            return entries;
        var departments = scope.Departments;
        return entries.Where(e => departments.Contains(e.Department));
    }

    private sealed record Key(CustomerId Customer, string Tickets, string Entries);
}

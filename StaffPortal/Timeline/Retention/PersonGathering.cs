using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline.Retention;

/// <summary>
/// Gathers all that is known of a person, over all departments. What others said, sent or are reached by stays out: it is theirs. So do entries
/// that were withdrawn: they may be somebody else's.
/// </summary>
/// <param name="db">The open context.</param>
/// <param name="known">They, the one who is kept first, with the ways to reach them.</param>
/// <param name="catalogue">For names of services and departments.</param>
internal sealed class PersonGathering(PortalContext db, IReadOnlyList<Customer> known, CatalogueSnapshot catalogue)
{
    private readonly List<CustomerId> all = [.. known.Select(c => c.Id)];
    private readonly Language language = known[0].Language;
    private readonly List<(string Path, string Hash)> files = [];

    /// <summary>The files it names, with the hashes of their contents.</summary>
    public IReadOnlyList<(string Path, string Hash)> Files => files;

    public async Task<PersonRecord> ReadAsync(DateTimeOffset now, CancellationToken ct)
    {
        var kept = known[0];
        var self = new PersonSelf(
            [.. all.Select(c => c.Value)], kept.Kind, kept.FirstName, kept.LastName, [.. known.Skip(1).Select(c => c.Name).Where(n => n != kept.Name).Distinct()], kept.Language,
            known.Select(c => c.BornOn).FirstOrDefault(b => b is not null), known.Select(c => c.BusinessNumber).FirstOrDefault(b => b is not null), [.. known.SelectMany(c => c.Roles).Distinct().Order()]);
        return new(
            now, self, [.. known.SelectMany(c => c.ContactPoints).DistinctBy(p => (p.Kind, p.Normalised)).Select(p => new PersonPoint(p.Kind, p.Value, p.Source, p.CheckedAt))],
            await RelationsAsync(ct), await EarlierAsync(ct),
            await db.Set<CustomerFlag>().AsNoTracking().Where(f => all.Contains(f.Customer)).OrderBy(f => f.RaisedAt).Select(f => new PersonFlag(f.Reason, f.RaisedAt, f.ExpiresAt, f.LoweredAt)).ToListAsync(ct),
            await db.Set<Dismissal>().AsNoTracking().Where(d => all.Contains(d.Customer)).OrderBy(d => d.At).Select(d => new PersonDismissal(d.Code, d.Reason, d.At)).ToListAsync(ct),
            await RequestsAsync(ct), await ReportsAsync(ct), await EntriesAsync(ct), await LooksAsync(ct));
    }

    private async Task<IReadOnlyList<PersonRelation>> RelationsAsync(CancellationToken ct)
    {
        var rows = (await db.Set<Relation>().AsNoTracking().Where(r => all.Contains(r.Of) || all.Contains(r.To)).OrderBy(r => r.Id).ToListAsync(ct)).Where(r => !(all.Contains(r.Of) && all.Contains(r.To))).ToList();
        List<PersonRelation> told = [];
        foreach (var row in rows)
        {
            var forward = all.Contains(row.Of);
            // Whoever of those who proved to be one is protected protects all of them.
            var same = await SamePerson.AllAsync(db, forward ? row.To : row.Of, ct);
            var others = await db.Set<Customer>().AsNoTracking().Where(c => same.Contains(c.Id)).ToListAsync(ct);
            told.Add(new(row.Kind, forward, others.Exists(c => c.IsProtected) ? null : others.Find(c => c.Id == same[0])?.Name, row.Until, row.Ground, row.EndedAt));
        }
        return told;
    }

    /// <summary>What was changed in their record, as it was before and after.</summary>
    private async Task<IReadOnlyList<PersonChange>> EarlierAsync(CancellationToken ct)
    {
        var ids = all.ConvertAll(c => c.Value);
        return (await db.Set<JournalEntry>().AsNoTracking().Where(e => ids.Contains(e.SubjectId) && e.Seals != "")
            .Join(db.Set<JournalDetail>().AsNoTracking(), e => e.Seq, d => d.Seq, (e, d) => new { e.Seq, d.Field, d.Value, e.HappenedAt }).OrderBy(x => x.Seq).ToListAsync(ct))
            .ConvertAll(x => new PersonChange(x.Field, x.Value, x.HappenedAt));
    }

    private async Task<IReadOnlyList<PersonRequest>> RequestsAsync(CancellationToken ct)
    {
        var ids = all.ConvertAll(c => (CustomerId?)c);
        var own = known.SelectMany(c => c.ContactPoints).Where(p => p.Kind == ContactPointKind.Phone).Select(p => p.Normalised).ToHashSet(StringComparer.Ordinal);
        List<PersonRequest> told = [];
        var numbers = await db.Set<Ticket>().AsNoTracking().Where(t => ids.Contains(t.Customer)).OrderBy(t => t.Number).Select(t => t.Id).ToListAsync(ct);
        foreach (var some in numbers.Chunk(100))
            foreach (var t in (await WholeAsync(some, ct)).OrderBy(t => t.Number))
                told.Add(new(
                    t.Number, ServiceOf(t.Service), DepartmentOf(t.Department), t.Channel, t.Language, t.Subject, t.Description, t.Answers, t.MediaUrl, t.Location.Address, t.Location.District, t.Location.Latitude, t.Location.Longitude,
                    t.Priority, t.Stage, t.ReceivedAt, t.ResolvedAt, t.ClosedAt, [.. t.Tags.Select(x => x.Word).Order(StringComparer.Ordinal)],
                    [.. t.Visits.OrderBy(v => v.From).Select(v => new PersonStage(v.Stage, v.From, v.To))], [.. t.Messages.Where(m => m.From is null || all.Contains(m.From.Value)).OrderBy(m => m.At).Select(Said)],
                    [.. t.Flags.OrderBy(f => f.RaisedAt).Select(f => new PersonFlag(f.Reason, f.RaisedAt, f.ExpiresAt, f.LoweredAt))],
                    [.. t.CallBacks.OrderBy(c => c.DueAt).Select(c => new PersonCall(c.PromisedAt, c.DueAt, c.KeptAt, own.Contains(ContactPoint.Normalise(ContactPointKind.Phone, c.Phone)) ? c.Phone : null))],
                    [.. t.Tasks.OrderBy(x => x.Number).Select(x => new PersonTask(x.Title, x.State, x.AskedAt, x.EndedAt))],
                    FilesOf(t, t.Contacts.Where(c => c.Reporter is null || all.Contains(c.Reporter.Value)))));
        return told;
    }

    private async Task<IReadOnlyList<PersonReport>> ReportsAsync(CancellationToken ct)
    {
        var ids = all.ConvertAll(c => (CustomerId?)c);
        List<PersonReport> told = [];
        var numbers = await db.Set<Ticket>().AsNoTracking().Where(t => !ids.Contains(t.Customer) && t.Contacts.Any(c => ids.Contains(c.Reporter))).OrderBy(t => t.Number).Select(t => t.Id).ToListAsync(ct);
        foreach (var some in numbers.Chunk(100))
            foreach (var t in (await WholeAsync(some, ct)).OrderBy(t => t.Number))
            {
                var contacts = t.Contacts.Where(c => c.Reporter is { } who && all.Contains(who)).ToList();
                told.Add(new(t.Number, ServiceOf(t.Service), DepartmentOf(t.Department), [.. contacts.Select(c => c.At).Order()], [.. t.Messages.Where(m => m.From is { } who && all.Contains(who)).OrderBy(m => m.At).Select(Said)], FilesOf(t, contacts)));
            }
        return told;
    }

    private async Task<List<Ticket>> WholeAsync(IReadOnlyList<TicketId> ids, CancellationToken ct) =>
        await db.Set<Ticket>().AsNoTracking().Include(t => t.Contacts).Include(t => t.Visits).Include(t => t.Messages).Include(t => t.Flags).Include(t => t.CallBacks).Include(t => t.Tags).Include(t => t.Tasks).Include(t => t.Attachments)
            .AsSplitQuery().Where(t => ids.Contains(t.Id)).ToListAsync(ct);

    private async Task<IReadOnlyList<PersonEntry>> EntriesAsync(CancellationToken ct)
    {
        var entries = await db.Set<TimelineEntry>().AsNoTracking().Include(e => e.Measures).Include(e => e.Files).AsSplitQuery().Where(e => all.Contains(e.Customer) && e.WithdrawnAt == null && e.ErasedOn == null).OrderBy(e => e.HappenedAt).ToListAsync(ct);
        return entries.ConvertAll(e => new PersonEntry(
            e.Kind, ServiceOf(e.Service), DepartmentOf(e.Department), e.HappenedAt, e.Title, e.Text, e.Language, e.Channel, e.Author,
            [.. e.Measures.OrderBy(m => m.Quantity).Select(m => new PersonMeasure(m.Quantity, m.Value, Quantities.UnitOf(m.Quantity)))],
            [.. e.Files.Where(f => f.RemovedAt is null).OrderBy(f => f.AddedAt).Select(f => Filed($"files/{Moments.Machine(e.HappenedAt)[..10]}", f.Name, f.Hash, f.Size, f.AddedAt))]));
    }

    private async Task<IReadOnlyList<PersonLook>> LooksAsync(CancellationToken ct)
    {
        var ids = all.ConvertAll(c => (Guid?)c.Value);
        return await db.Set<AccessEntry>().AsNoTracking().Where(e => ids.Contains(e.Customer)).OrderBy(e => e.At).Select(e => new PersonLook(e.Kind, e.Occasion, e.At, e.LastAt, e.Count)).ToListAsync(ct);
    }

    private PersonMessage Said(Message m) => new(m.At, m.Kind, m.State, m.Channel, m.Author is null, m.Text);

    private IReadOnlyList<PersonFile> FilesOf(Ticket ticket, IEnumerable<Contact> contacts)
    {
        var ids = contacts.Select(c => c.Id).ToHashSet();
        return [.. ticket.Attachments.Where(a => a.RemovedAt is null && ids.Contains(a.Contact)).OrderBy(a => a.AddedAt).Select(a => Filed($"files/{ticket.Number}", a.Name, a.Hash, a.Size, a.AddedAt))];
    }

    /// <summary>Each has a place of its own, whatever it was called.</summary>
    private PersonFile Filed(string folder, string name, string hash, long size, DateTimeOffset at)
    {
        var path = $"{folder}/{files.Count + 1}-{string.Concat(name.Select(sign => char.IsControl(sign) || "/\\:*?\"<>|".Contains(sign, StringComparison.Ordinal) ? '_' : sign))}";
        files.Add((path, hash));
        return new(path, name, size, at);
    }

    private string ServiceOf(ServiceId id) => catalogue.Services.GetValueOrDefault(id)?.Name.In(language) ?? "";

    private string DepartmentOf(DepartmentId id) => catalogue.Departments.GetValueOrDefault(id)?.Name.In(language) ?? "";
}

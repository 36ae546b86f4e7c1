using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

/// <summary>Writes what happened with customers: by our own staff, and from other systems.</summary>
public sealed class EntryDesk(Commands commands, IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, CustomerMatching matching, FileDoor door, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <param name="viewer">Who writes it.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="customer">Of whom.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.WriteEntries)]
    public async Task<EntryOutcome> WriteAsync(Viewer viewer, CommandId command, CustomerId customer, EntryTerms terms, CancellationToken ct)
    {
        var (tidy, service, wrong) = await CheckAsync(viewer, terms with { Author = "" }, ct);
        if (wrong is not null || service is null || viewer.ActorId is not { } actor)
            return EntryOutcome.No(wrong ?? EntryRefusal.NotAllowed);
        return await commands.OnceAsync(actor, command, "write-entry", async (db, stop) =>
        {
            if (!await db.Set<Customer>().AnyAsync(c => c.Id == customer, stop) || (await Seal.OfAsync(db, viewer, customer, clock.GetUtcNow(), stop)).IsShut)
                return EntryOutcome.No(EntryRefusal.UnknownCustomer);
            var entry = TimelineEntry.Write(Act.By(actor, clock.Now()), customer, service.Department, tidy, isConfidential: service.IsConfidential);
            db.Add(entry);
            return new(entry.Id.Value);
        }, ct);
    }

    /// <summary>Takes an entry another system sends. The same id with the same content is the same entry, however often it comes.</summary>
    /// <param name="viewer">The key.</param>
    /// <param name="externalId">The sender's own id of it.</param>
    /// <param name="who">Of whom: our id, or exactly one way to reach them.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.WriteEntries)]
    public async Task<EntryOutcome> ReceiveAsync(Viewer viewer, string externalId, EntryPerson who, EntryTerms terms, CancellationToken ct)
    {
        var (tidy, service, wrong) = await CheckAsync(viewer, terms, ct);
        if (wrong is not null || service is null || viewer.ActorId is not { } key)
            return EntryOutcome.No(wrong ?? EntryRefusal.NotAllowed);
        var id = externalId.Trim();
        if (id.Length is 0 or > TimelineEntry.ExternalIdLength)
            return EntryOutcome.No(EntryRefusal.NoId);
        var hash = HashOf(who, tidy);
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            if (await db.Set<TimelineEntry>().AsNoTracking().Where(e => e.Source == key && e.ExternalId == id).Select(e => new { e.Id, e.Sent }).SingleOrDefaultAsync(ct) is { } known)
                return known.Sent == hash ? new(known.Id.Value, Repeated: true) : EntryOutcome.No(EntryRefusal.IdTaken);
            if (await FindAsync(db, who, ct) is not { } customer)
                return EntryOutcome.No(EntryRefusal.UnknownCustomer);
            var now = clock.Now();
            var entry = TimelineEntry.Write(new(Origin.Channel, key, now, Guid.CreateVersion7()), customer, service.Department, tidy, (key, id, hash), service.IsConfidential);
            db.Add(entry);
            try
            {
                await db.SaveChangesAsync(ct);
                return new(entry.Id.Value);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // The same came twice at once: the other one stands.
            }
        }
    }

    /// <summary>It was written of the wrong person, or by mistake. Who wrote it takes it back, and whoever leads the work there.</summary>
    [Needs(FactName.WriteEntries)]
    public Task<EntryOutcome> WithdrawAsync(Viewer viewer, CommandId command, EntryId id, CancellationToken ct) =>
        WithAsync(viewer, command, "withdraw-entry", id, (entry, act) => entry.Withdraw(act), ct);

    /// <summary>Takes a withdrawal back.</summary>
    [Needs(FactName.WriteEntries)]
    public Task<EntryOutcome> BringBackAsync(Viewer viewer, CommandId command, EntryId id, CancellationToken ct) =>
        WithAsync(viewer, command, "bring-entry-back", id, (entry, act) => entry.BringBack(act), ct);

    /// <summary>Adds a file to an entry one has written. Who may not is refused before a byte is read.</summary>
    [Needs(FactName.WriteEntries)]
    public async Task<(EntryOutcome Outcome, FileRefusal? File)> AttachAsync(Viewer viewer, CommandId command, EntryId id, string name, Stream content, CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
            if (await db.Set<TimelineEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } entry || !MayChange(viewer, entry))
                return (EntryOutcome.No(EntryRefusal.Unknown), null);
        var (file, refusal) = await door.TakeAsync(name, content, ct);
        if (file is null)
            return (EntryOutcome.No(EntryRefusal.NotAllowed), refusal);
        var attached = await commands.OnceAsync(viewer.ActorId!.Value, command, "attach-to-entry", async (db, stop) =>
        {
            var entry = await db.Set<TimelineEntry>().Include(e => e.Files).SingleAsync(e => e.Id == id, stop);
            return entry.Attach(Act.By(viewer.ActorId.Value, clock.Now()), file) is { } added ? new EntryOutcome(added.Id) : EntryOutcome.No(EntryRefusal.TooMany);
        }, ct);
        return (attached, attached.Refused is null ? null : FileRefusal.TooMany);
    }

    /// <summary>Whether somebody may take an entry back.</summary>
    internal static bool MayChange(Viewer viewer, TimelineEntry entry) => viewer.Has(FactName.ReadEntries, entry.Department, entry.IsConfidential) && MayChange(viewer, entry.Department, entry.WrittenBy);

    internal static bool MayChange(Viewer viewer, DepartmentId department, Guid? writtenBy) =>
        viewer.ActorId is { } actor && viewer.Has(FactName.WriteEntries, department) && (writtenBy == actor || viewer.Has(FactName.AssignTickets, department));

    private async Task<(EntryTerms Terms, Service? Service, EntryRefusal? Wrong)> CheckAsync(Viewer viewer, EntryTerms terms, CancellationToken ct)
    {
        var tidy = EntryChecks.Tidy(terms);
        if (!viewer.Has(FactName.WriteEntries))
            return (tidy, null, EntryRefusal.NotAllowed);
        if ((await catalogue.GetAsync(ct)).Services.GetValueOrDefault(terms.Service) is not { } service)
            return (tidy, null, EntryRefusal.UnknownService);
        // A system sends what it never reads; whoever of us writes must be able to read it again.
        return viewer.Has(FactName.WriteEntries, service.Department, service.IsConfidential && viewer.Has(FactName.ReadEntries))
            ? (tidy, service, EntryChecks.Of(tidy, clock.GetUtcNow()))
            : (tidy, service, EntryRefusal.NotAllowed);
    }

    private async Task<CustomerId?> FindAsync(PortalContext db, EntryPerson who, CancellationToken ct)
    {
        if (who.Id is { } id)
            return await db.Set<Customer>().AnyAsync(c => c.Id == id, ct) ? id : null;
        return (await matching.ByContactPointAsync(db, who.Name, who.Email, who.Phone, ct)).Known?.Id;
    }

    private async Task<EntryOutcome> WithAsync(Viewer viewer, CommandId command, string kind, EntryId id, Func<TimelineEntry, Act, bool> verb, CancellationToken ct) =>
        viewer.ActorId is not { } actor ? EntryOutcome.No(EntryRefusal.NotAllowed) : await commands.OnceAsync(actor, command, kind, async (db, stop) =>
        {
            // One without right and a missing one are answered alike.
            if (await db.Set<TimelineEntry>().SingleOrDefaultAsync(e => e.Id == id, stop) is not { } entry || !MayChange(viewer, entry))
                return EntryOutcome.No(EntryRefusal.Unknown);
            verb(entry, Act.By(actor, clock.Now()));
            return new(id.Value);
        }, ct);

    private static string HashOf(EntryPerson who, EntryTerms terms) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        who, terms.Kind, terms.Service, terms.HappenedAt, terms.Title, terms.Text, terms.Language, terms.IsRoutine, terms.Channel, terms.Author,
        Measures = terms.Measures.Select(m => $"{m.Quantity} {m.Value:0.###}"),
    }))));
}

/// <summary>Of whom another system tells.</summary>
/// <param name="Id">Our id of them; null when the sender knows a way to reach them alone.</param>
/// <param name="Name">As the sender knows it; a name that speaks against the contact point makes it nobody's.</param>
public sealed record EntryPerson(CustomerId? Id, string Name = "", string Phone = "", string Email = "");

using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Retention;

/// <summary>Hands a person all that is known of them, over all departments: what is read by programs, what is read by people, their files.</summary>
public sealed class PersonExport(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, FileStore store, AccessLog access, TimeProvider clock, TimeZoneInfo zone)
{
    private const string Readme = "Export.Readme";

    private static readonly JsonSerializerOptions Wire = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Whether somebody may: only who holds the right everywhere, since all departments are in it.</summary>
    public static bool May(Viewer viewer) => viewer.Staff is not null && viewer.Scope(FactName.ExportPersons).Everywhere;

    /// <summary>Writes down who hands what over and why, and says what is to be sent.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="customer">Whose.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>Nothing but a refusal when there is no such person, they are protected and not opened, or the viewer may not: all alike.</returns>
    [Needs(FactName.ExportPersons)]
    public async Task<(PreparedExport? Export, ExportRefusal? Refused)> PrepareAsync(Viewer viewer, CustomerId customer, string reason, CancellationToken ct)
    {
        if (!May(viewer))
            return (null, ExportRefusal.Unknown);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await KnownAsync(db, customer, ct);
        if (!await IsOpenAsync(db, viewer, known, ct))
            return (null, ExportRefusal.Unknown);
        var why = reason.Trim();
        if (why.Length is 0 or > AccessEntry.ReasonLength)
            return (null, ExportRefusal.NoReason);
        access.Saw(viewer, SeenKind.Export, known[0].Id.Value, known[0].Id.Value, Occasion.Reason, why);
        // Stored before a byte is handed over.
        await access.FlushAsync(ct);
        return (new($"person-{Moments.Machine(clock.GetUtcNow())[..10]}.zip", (target, stop) => WriteAsync(viewer, known[0].Id, target, stop)), null);
    }

    /// <summary>A protected person is handed their data only by who has opened them, and where they are: it stands in it.</summary>
    private async Task<bool> IsOpenAsync(PortalContext db, Viewer viewer, IReadOnlyList<Customer> known, CancellationToken ct)
    {
        if (known.Count == 0 || known.Any(c => c.ErasedOn is not null))
            return false;
        var seal = await Seal.OfAsync(db, viewer, [.. known.Select(c => c.Id)], clock.GetUtcNow(), ct);
        return !seal.IsShut && !seal.HidesAddress;
    }

    /// <summary>The one who is kept, first, and those who proved to be them.</summary>
    private static async Task<IReadOnlyList<Customer>> KnownAsync(PortalContext db, CustomerId customer, CancellationToken ct)
    {
        var all = await SamePerson.AllAsync(db, customer, ct);
        return [.. (await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => all.Contains(c.Id)).ToListAsync(ct)).OrderBy(c => c.Id != all[0])];
    }

    private async Task WriteAsync(Viewer viewer, CustomerId customer, Stream target, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await KnownAsync(db, customer, ct);
        if (!await IsOpenAsync(db, viewer, known, ct))
            return;
        var now = clock.GetUtcNow();
        var gathering = new PersonGathering(db, known, await catalogue.GetAsync(ct));
        var record = await gathering.ReadAsync(now, ct);
        await using var outgoing = new Outgoing(target);
        await using (var zip = await ZipArchive.CreateAsync(outgoing, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct))
            await PackAsync(zip, record, known[0], gathering.Files, now, ct);
        await outgoing.FlushAsync(ct);
    }

    private async Task PackAsync(ZipArchive zip, PersonRecord record, Customer person, IReadOnlyList<(string Path, string Hash)> files, DateTimeOffset now, CancellationToken ct)
    {
        await using (var json = await zip.CreateEntry("person.json").OpenAsync(ct))
            await JsonSerializer.SerializeAsync(json, record, Wire, ct);
        await using (var readme = await zip.CreateEntry("README.txt").OpenAsync(ct))
            await readme.WriteAsync(Encoding.UTF8.GetBytes(TimelineTexts.Say(person.Language, Readme, person.Name, Moments.Date(Moments.Day(now, zone)), files.Count).ReplaceLineEndings("\r\n") + "\r\n"), ct);
        foreach (var (path, hash) in files)
            if (store.Open(hash) is { } content)
                await using (content)
                await using (var file = await zip.CreateEntry(path, CompressionLevel.NoCompression).OpenAsync(ct))
                    await content.CopyToAsync(file, ct);
    }
}

/// <param name="Name">Of the file; it names nobody.</param>
/// <param name="WriteAsync">Writes it as it is read.</param>
public sealed record PreparedExport(string Name, Func<Stream, CancellationToken, Task> WriteAsync);

/// <summary>Why nothing is handed over.</summary>
public enum ExportRefusal
{
    /// <summary>There is no such person, they are protected and not opened, or the viewer may not.</summary>
    Unknown,
    NoReason,
}

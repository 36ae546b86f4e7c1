using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Words;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Counter;

/// <summary>
/// Suggests services from their names, their keywords and past tickets. The counts of words stand in memory: read from the newest
/// tickets when first asked, then kept up by the journal, so that a suggestion costs no look at the database.
/// </summary>
public sealed class ServiceSuggestionReader(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue) : IJournalListener, IDisposable
{
    /// <summary>Tickets the counts begin with.</summary>
    public const int Newest = 10_000;

    private const int MostBehind = 500;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ConcurrentQueue<TicketId> opened = new();
    private volatile ServiceWords? words;

    void IJournalListener.Heard(IReadOnlyList<JournalEntry> entries)
    {
        // What a protected person's requests say is learned from no more, nor remembered.
        if (entries.Any(e => e.SubjectKind == "customer" && e.Touches("protected")))
            words = null;
        // A whole history that comes in tells the words of years ago; the newest were counted at the start.
        foreach (var entry in entries.Where(e => e.Kind == TicketKinds.Opened && e.Origin != Origin.Import))
            if (words is not null && opened.Count < MostBehind)
                opened.Enqueue(new(entry.SubjectId));
    }

    /// <summary>The likeliest services the viewer may make requests of.</summary>
    [Needs(FactName.CreateRequests)]
    public async Task<IReadOnlyList<ServiceSuggestion>> SuggestAsync(Viewer viewer, string text, int most, CancellationToken ct) =>
        (await ReadyAsync(ct)).Suggest(text, await OfferedAsync(viewer, ct), most);

    /// <summary>Services by the beginning of their names and keywords in any language; all of them, by name, when nothing is typed.</summary>
    [Needs(FactName.CreateRequests)]
    public async Task<IReadOnlyList<OfferedService>> FindAsync(Viewer viewer, string typed, int most, CancellationToken ct)
    {
        var parts = Folding.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. (await OfferedAsync(viewer, ct))
            .Select(s => (Service: s, Name: Words(s.Name.Here), All: Words($"{s.Name.Fi} {s.Name.Sv} {s.Name.En} {s.Keywords}")))
            .Where(s => parts.All(p => s.All.Any(w => w.StartsWith(p, StringComparison.Ordinal) || Folding.Plain(w).StartsWith(p, StringComparison.Ordinal))))
            .OrderByDescending(s => parts.All(p => s.Name.Any(w => w.StartsWith(p, StringComparison.Ordinal)))).ThenBy(s => s.Service.Name.Here, StringComparer.CurrentCulture)
            .Take(most).Select(s => OfferedService.Of(s.Service))];
    }

    public void Dispose() => turn.Dispose();

    private async Task<IReadOnlyCollection<Service>> OfferedAsync(Viewer viewer, CancellationToken ct) =>
        [.. (await catalogue.GetAsync(ct)).Offered.Where(s => viewer.Has(FactName.CreateRequests, s.Department))];

    private async Task<ServiceWords> ReadyAsync(CancellationToken ct)
    {
        if (words is { } ready && opened.IsEmpty)
            return ready;
        await turn.WaitAsync(ct);
        try
        {
            if (words is null)
                words = await CountAsync(ct);
            else
                await CatchUpAsync(words, ct);
            return words;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<ServiceWords> CountAsync(CancellationToken ct)
    {
        var counted = new ServiceWords();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var newest = Open(db).OrderByDescending(t => t.Number).Take(Newest).Select(t => new { t.Service, t.Subject, t.Description });
        await foreach (var ticket in newest.AsAsyncEnumerable().WithCancellation(ct))
            counted.Learn(ticket.Service, $"{ticket.Subject} {ticket.Description}");
        return counted;
    }

    private async Task CatchUpAsync(ServiceWords counted, CancellationToken ct)
    {
        List<TicketId> ids = [];
        while (opened.TryDequeue(out var id))
            ids.Add(id);
        if (ids.Count == 0)
            return;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = await Open(db).Where(t => ids.Contains(t.Id)).Select(t => new { t.Service, t.Subject, t.Description }).ToListAsync(ct);
        foreach (var ticket in tickets)
            counted.Learn(ticket.Service, $"{ticket.Subject} {ticket.Description}");
    }

    /// <summary>What may be learned from: nothing of protected persons, nothing confidential.</summary>
    private static IQueryable<Ticket> Open(PortalContext db) =>
        db.Set<Ticket>().AsNoTracking().Where(t => !t.IsConfidential && !db.Set<Customer>().Any(c => c.Id == t.Customer && c.IsProtected));

    private static string[] Words(string text) => Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

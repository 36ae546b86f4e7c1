using DuckDB.NET.Data;
using StaffPortal.Catalogue;
using StaffPortal.Data;

namespace StaffPortal.Insights.Warehouse;

/// <summary>Makes the whole warehouse from the tickets, in a new file that then takes the other's place.</summary>
public sealed class WarehouseBuild(FactStore store, FactSources sources, JournalFeed journal, CatalogueDirectory catalogue)
{
    private const int Page = 2_000;

    /// <summary>How many tickets the making at hand has read; null when none is made.</summary>
    public int? Made { get; private set; }

    /// <returns>How many tickets.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        // Before the first ticket is read: what happens meanwhile is followed afterwards, and done twice at most.
        var seq = await journal.HeadAsync(ct);
        var known = await catalogue.GetAsync(ct);
        var (file, path) = store.Begin();
        Made = 0;
        try
        {
            var count = await FillAsync(file, known, ct);
            FactTables.Stamp(file, Promises.Stamps(known));
            FactTables.Mark(file, seq);
            FactTables.Run(file, "CHECKPOINT");
            file.Dispose();
            store.Swap(path, seq);
            return count;
        }
        catch
        {
            file.Dispose();
            FactStore.Throw(path);
            throw;
        }
        finally
        {
            Made = null;
        }
    }

    private async Task<int> FillAsync(DuckDBConnection file, CatalogueSnapshot known, CancellationToken ct)
    {
        var (count, last) = (0, 0L);
        var next = sources.AfterAsync(last, Page, ct);
        var written = Task.CompletedTask;
        try
        {
            while (await next is { Count: > 0 } page)
            {
                last = page[^1].Number;
                // The next page is read and this one is reckoned while the one before is written.
                next = sources.AfterAsync(last, Page, ct);
                var facts = await Task.Run(() => page.Select(t => TicketFacts.Of(t, Promises.Of(known, t.Service))).ToList(), ct);
                await written;
                written = Task.Run(() => FactTables.Append(file, facts), ct);
                count += page.Count;
                Made = count;
            }
        }
        finally
        {
            // Whatever broke off: nobody writes into a file that is let go.
            await written;
        }
        return count;
    }
}

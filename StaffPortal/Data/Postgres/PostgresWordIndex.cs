using Microsoft.EntityFrameworkCore;
using StaffPortal.Data.Words;

namespace StaffPortal.Data.Postgres;

/// <summary>
/// A common word is found by walking the newest numbers backwards, a rare one through the GIN index. One plan for both is wrong
/// for one of them, and left alone PostgreSQL walks all numbers for a word that occurs twice.
/// </summary>
public sealed class PostgresWordIndex(IDbContextFactory<PortalContext> contexts) : IWordIndex
{
    /// <summary>
    /// Looked at one by one at first, in 3 ms: a word in one of 40 tickets fills a page. A million tickets, quiet machine: a rare
    /// word, a number or a telephone number took 28 ms when 20,000 were looked at before the index was asked.
    /// </summary>
    private const int Newest = 2_000;

    /// <summary>Walked to the end only by words that come often enough to fill a page on the way.</summary>
    private const int Furthest = 20_000;

    /// <summary>
    /// Of a page so many parts among <see cref="Newest"/>: walking on fills it before <see cref="Furthest"/>. The index would fetch thousands of
    /// rows from all over the table: a street in one of 200 of a million tickets took 59 ms, and seconds when they were not in memory.
    /// </summary>
    private const int PartOfPage = 8;

    public async Task<IReadOnlyList<long>> NewestAsync(SearchQuery query, Reach reach, long before, int limit, CancellationToken ct)
    {
        var match = query.ForPostgres(reach);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var recent = await WalkAsync(db, match, before, Newest, limit, ct);
        if (recent.Count * PartOfPage >= limit && recent.Count < limit)
            recent = await WalkAsync(db, match, before, Furthest, limit, ct);
        if (recent.Count == limit)
            return recent;
        return await db.Database.SqlQuery<long>(
            $"""
            WITH hits AS MATERIALIZED (SELECT "Number" FROM "Words" WHERE "Index" @@ {match}::tsquery AND "Number" < {before})
            SELECT "Number" AS "Value" FROM hits ORDER BY "Number" DESC LIMIT {limit}
            """).ToListAsync(ct);
    }

    private static async Task<List<long>> WalkAsync(PortalContext db, string match, long before, int rows, int limit, CancellationToken ct)
    {
        var found = await db.Database.SqlQuery<long>(
            $"""
            SELECT "Number" AS "Value" FROM (SELECT "Number", "Index" FROM "Words" WHERE "Number" < {before} ORDER BY "Number" DESC LIMIT {rows}) AS newest
            WHERE "Index" @@ {match}::tsquery LIMIT {limit}
            """).ToListAsync(ct);
        return [.. found.OrderDescending()];
    }
}

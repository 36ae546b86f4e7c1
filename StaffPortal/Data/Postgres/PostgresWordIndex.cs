using Microsoft.EntityFrameworkCore;
using StaffPortal.Data.Words;

namespace StaffPortal.Data.Postgres;

/// <summary>
/// A common word is found by walking the newest numbers backwards, a rare one through the GIN index. One plan for both is wrong
/// for one of them, and left alone PostgreSQL walks all numbers for a word that occurs twice.
/// </summary>
public sealed class PostgresWordIndex(IDbContextFactory<PortalContext> contexts) : IWordIndex
{
    /// <summary>How many of the newest are looked at one by one: about 20 ms, and a word in one of 400 tickets fills a page.</summary>
    private const int Newest = 20_000;

    public async Task<IReadOnlyList<long>> NewestAsync(SearchQuery query, Reach reach, long before, int limit, CancellationToken ct)
    {
        var match = query.ForPostgres(reach);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var recent = await db.Database.SqlQuery<long>(
            $"""
            SELECT "Number" AS "Value" FROM (SELECT "Number", "Index" FROM "Words" WHERE "Number" < {before} ORDER BY "Number" DESC LIMIT {Newest}) AS newest
            WHERE "Index" @@ {match}::tsquery LIMIT {limit}
            """).ToListAsync(ct);
        if (recent.Count == limit)
            return [.. recent.OrderDescending()];
        return await db.Database.SqlQuery<long>(
            $"""
            WITH hits AS MATERIALIZED (SELECT "Number" FROM "Words" WHERE "Index" @@ {match}::tsquery AND "Number" < {before})
            SELECT "Number" AS "Value" FROM hits ORDER BY "Number" DESC LIMIT {limit}
            """).ToListAsync(ct);
    }
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Data.Words;

namespace StaffPortal.Data.Postgres;

/// <summary>As <see cref="PostgresWordIndex"/>: what comes often is found among the newest, what comes seldom through the GIN index.</summary>
public sealed class PostgresNameIndex(IDbContextFactory<PortalContext> contexts) : INameIndex
{
    private const int Newest = 2_000;
    private const int Furthest = 20_000;

    /// <summary>So many among <see cref="Newest"/>: going on fills a list sooner than the index could.</summary>
    private const int Often = 6;

    public async Task<IReadOnlyList<long>> NewestAsync(SearchQuery query, int limit, CancellationToken ct)
    {
        var match = query.ForPostgres(Reach.Exact);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var recent = await WalkAsync(db, match, Newest, limit, ct);
        if (recent.Count >= Often && recent.Count < limit)
            recent = await WalkAsync(db, match, Furthest, limit, ct);
        if (recent.Count >= limit)
            return recent;
        return await db.Database.SqlQuery<long>(
            $"""
            WITH hits AS MATERIALIZED (SELECT "Id" FROM "Names" WHERE "Index" @@ {match}::tsquery)
            SELECT "Id" AS "Value" FROM hits ORDER BY "Id" DESC LIMIT {limit}
            """).ToListAsync(ct);
    }

    private static async Task<List<long>> WalkAsync(PortalContext db, string match, int rows, int limit, CancellationToken ct)
    {
        var found = await db.Database.SqlQuery<long>(
            $"""
            SELECT "Id" AS "Value" FROM (SELECT "Id", "Index" FROM "Names" ORDER BY "Id" DESC LIMIT {rows}) AS newest
            WHERE "Index" @@ {match}::tsquery LIMIT {limit}
            """).ToListAsync(ct);
        return [.. found.OrderDescending()];
    }
}

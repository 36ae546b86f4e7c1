using Microsoft.EntityFrameworkCore;
using StaffPortal.Data.Words;

namespace StaffPortal.Data.Sqlite;

/// <summary>FTS5 walks its row ids backwards, so the newest 50 of a million hits cost as little as 50 of 50.</summary>
public sealed class SqliteWordIndex(IDbContextFactory<PortalContext> contexts) : IWordIndex
{
    public async Task<IReadOnlyList<long>> NewestAsync(SearchQuery query, Reach reach, long before, int limit, CancellationToken ct)
    {
        var match = query.ForFts5(reach);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Database.SqlQuery<long>(
            $"""SELECT rowid AS "Value" FROM "WordIndex" WHERE "WordIndex" MATCH {match} AND rowid < {before} ORDER BY rowid DESC LIMIT {limit}""").ToListAsync(ct);
    }
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Data.Words;

namespace StaffPortal.Data.Sqlite;

/// <summary>Beginnings of two, three and four letters have a list of their own in the index: what is typed first is found as fast as a word.</summary>
public sealed class SqliteNameIndex(IDbContextFactory<PortalContext> contexts) : INameIndex
{
    public async Task<IReadOnlyList<long>> NewestAsync(SearchQuery query, int limit, CancellationToken ct)
    {
        var match = query.ForFts5(Reach.Exact);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Database.SqlQuery<long>(
            $"""SELECT rowid AS "Value" FROM "NameIndex" WHERE "NameIndex" MATCH {match} ORDER BY rowid DESC LIMIT {limit}""").ToListAsync(ct);
    }
}

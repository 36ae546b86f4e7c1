using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data.Sqlite;

/// <summary>
/// FTS5 marks a word as gone and keeps it in its blocks until they are merged. They are merged into one a few pages at a time
/// (sqlite.org/fts5.html, "The 'merge' Command"), so that nobody waits long for their turn to write.
/// </summary>
public sealed class SqliteIndexTidying(IDbContextFactory<PortalContext> contexts, IWriteGate gate) : IIndexTidying
{
    private const int Pages = 200;

    public async Task TidyAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        foreach (var index in new[] { "WordIndex", "NameIndex" })
        {
            // The first step, of a negative number, begins a merge of all.
            for (var step = -Pages; ; step = Pages)
            {
                using (await gate.EnterAsync(ct))
                {
                    var before = await ChangesAsync(db, ct);
                    await MergeAsync(db, index, step, ct);
                    // Fewer than two changes: nothing was left to merge.
                    if (await ChangesAsync(db, ct) - before < 2)
                        break;
                }
                await Task.Yield();
            }
        }
    }

    private static Task<int> MergeAsync(PortalContext db, string index, int pages, CancellationToken ct) => index == "WordIndex"
        ? db.Database.ExecuteSqlAsync($"""INSERT INTO "WordIndex"("WordIndex", rank) VALUES ('merge', {pages})""", ct)
        : db.Database.ExecuteSqlAsync($"""INSERT INTO "NameIndex"("NameIndex", rank) VALUES ('merge', {pages})""", ct);

    private static async Task<long> ChangesAsync(PortalContext db, CancellationToken ct) =>
        (await db.Database.SqlQuery<long>($"""SELECT total_changes() AS "Value" """).ToListAsync(ct)).Single();
}

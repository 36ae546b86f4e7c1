using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data.Sqlite;

/// <summary>A counter row, taken in blocks so that most new tickets write nothing for their number. A restart leaves a small gap.</summary>
public sealed class SqliteNumbers(IDbContextFactory<PortalContext> contexts, IWriteGate gate) : INumbers, IDisposable
{
    private const int Block = 10;

    private readonly SemaphoreSlim turn = new(1, 1);
    private long next;
    private long end;

    public async Task<IReadOnlyList<long>> NextAsync(int count, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (end - next < count)
                await RefillAsync(Math.Max(count, Block), ct);
            next += count;
            return [.. Enumerable.Range(0, count).Select(i => next - count + i)];
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task RefillAsync(int block, CancellationToken ct)
    {
        using var writing = await gate.EnterAsync(ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var after = (await db.Database
            .SqlQuery<long>($"""UPDATE "Counters" SET "Next" = "Next" + {block} WHERE "Name" = 'ticket' RETURNING "Next" AS "Value" """)
            .ToListAsync(ct)).Single();
        next = after - block;
        end = after;
    }
}

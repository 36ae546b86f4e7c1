using StaffPortal.Journal;

namespace StaffPortal.Live;

/// <summary>
/// A small set kept in memory (staff, catalogue): read when first asked, read again after the journal told of a change to it.
/// </summary>
public abstract class LiveCopy<T>(T empty) : IJournalListener, IDisposable where T : class
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile T current = empty;
    private volatile bool stale = true;

    /// <summary>The newest that was read; for rendering, which cannot wait.</summary>
    public T Current => current;

    public async ValueTask<T> GetAsync(CancellationToken ct)
    {
        if (!stale)
            return current;
        await turn.WaitAsync(ct);
        try
        {
            if (stale)
            {
                // Before the read: a change heard meanwhile makes it stale again.
                stale = false;
                current = await ReadAsync(ct);
            }
            return current;
        }
        catch
        {
            stale = true;
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Heard(IReadOnlyList<JournalEntry> entries)
    {
        if (entries.Any(Concerns))
            stale = true;
    }

    public void Dispose()
    {
        turn.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract bool Concerns(JournalEntry entry);

    protected abstract Task<T> ReadAsync(CancellationToken ct);
}

using StaffPortal.Journal;

namespace StaffPortal.Live;

/// <summary>
/// A small set kept in memory (staff, catalogue): read when first asked, read again after the journal told of a change to it.
/// </summary>
public abstract class LiveCopy<T>(T empty) : IJournalListener, IDisposable where T : class
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile T current = empty;

    // Counted, not a flag: whoever asks while the first reading runs must wait for it, not be given the empty set.
    private long told = 1;
    private long known;

    /// <summary>The newest that was read; for rendering, which cannot wait.</summary>
    public T Current => current;

    public async ValueTask<T> GetAsync(CancellationToken ct)
    {
        if (Interlocked.Read(ref known) == Interlocked.Read(ref told))
            return current;
        await turn.WaitAsync(ct);
        try
        {
            // Before the read: a change heard meanwhile makes it old again.
            var now = Interlocked.Read(ref told);
            if (known != now)
            {
                current = await ReadAsync(ct);
                Interlocked.Exchange(ref known, now);
            }
            return current;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Heard(IReadOnlyList<JournalEntry> entries)
    {
        if (entries.Any(Concerns))
            Interlocked.Increment(ref told);
    }

    /// <summary>It is another now; whoever asks next reads it anew.</summary>
    public void Forget() => Interlocked.Increment(ref told);

    public void Dispose()
    {
        turn.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract bool Concerns(JournalEntry entry);

    protected abstract Task<T> ReadAsync(CancellationToken ct);
}

using System.Collections.Concurrent;
using DuckDB.NET.Data;
using StaffPortal.Data;

namespace StaffPortal.Insights.Warehouse;

/// <summary>
/// The warehouse's file of this server: read by many at once, written by its follower alone. A new file can take its place while others read
/// the old one.
/// </summary>
public sealed class FactStore(DataFolder folder) : IDisposable
{
    private static readonly FactParts[] Parts = [FactParts.Received, FactParts.Work, FactParts.Replies, FactParts.Stays, FactParts.Offers, FactParts.Anything];

    // A department's, and under no department the newest of all.
    private readonly ConcurrentDictionary<(Guid? Department, FactParts Part), long> versions = new();
    private long version;
    private long wholeVersion;
    private readonly ReaderWriterLockSlim place = new();
    private string? current;
    private DuckDBConnection? keeper;

    /// <summary>How far the journal stands in it; null when there is no file that can be used.</summary>
    public long? Seq { get; private set; }

    /// <summary>Something in it may be different now; called by who wrote.</summary>
    public event Action? Changed;

    /// <summary>A reading found it damaged; its follower makes it anew.</summary>
    public bool IsDoubted { get; set; }

    private string Folder => Path.Combine(folder.Path, "insights");

    /// <summary>Takes the newest file that is whole and of today's shape; the others are thrown away.</summary>
    /// <returns>False when there is none.</returns>
    public bool Open()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.GetFiles(Folder, "*.duckdb").OrderByDescending(File.GetLastWriteTimeUtc))
        {
            if (Seq is null && SeqOf(file) is { } seq)
                Take(file, seq);
            else if (file != current)
                Throw(file);
        }
        return Seq is not null;
    }

    /// <summary>Grows whenever figures of these departments that are made of these parts may be others; of all departments for null.</summary>
    public long VersionOf(IReadOnlyCollection<Guid>? departments, FactParts parts) => Math.Max(
        Interlocked.Read(ref wholeVersion),
        (from part in Parts where parts.HasFlag(part) from department in departments?.Select(d => (Guid?)d) ?? [null] select versions.GetValueOrDefault((department, part))).DefaultIfEmpty().Max());

    /// <summary>Reads. What is read is of one moment.</summary>
    /// <returns>The default when there is no warehouse yet.</returns>
    public Task<T?> ReadAsync<T>(Func<DuckDBConnection, T> read, CancellationToken ct) => Task.Run(
        () =>
        {
            place.EnterReadLock();
            try
            {
                if (current is null)
                    return default;
                using var connection = Connect(current);
                return read(connection);
            }
            finally
            {
                place.ExitReadLock();
            }
        },
        ct);

    /// <summary>Writes the facts of a batch of entries and how far they came, together or not at all.</summary>
    /// <param name="facts">All facts of the tickets they are about.</param>
    /// <param name="seq">The last entry.</param>
    /// <param name="stamps">What services promise, when the facts were made under other promises than those before; null otherwise.</param>
    public void Write(IReadOnlyList<Facts> facts, long seq, IReadOnlyDictionary<Guid, string>? stamps = null)
    {
        using var file = Connect(current ?? throw new InvalidOperationException("There is no warehouse to write to."));
        using var save = file.BeginTransaction();
        var changed = FactTables.Replace(file, facts);
        if (stamps is not null)
            FactTables.Stamp(file, stamps);
        FactTables.Mark(file, seq);
        save.Commit();
        Seq = seq;
        if (changed.Count == 0)
            return;
        var now = Interlocked.Increment(ref version);
        foreach (var (department, parts) in changed)
            foreach (var part in Parts.Where(p => parts.HasFlag(p)))
                versions[(department, part)] = versions[(null, part)] = now;
        Changed?.Invoke();
    }

    /// <summary>A new file beside the one in use; <see cref="Swap"/> puts it in its place.</summary>
    public (DuckDBConnection File, string Path) Begin()
    {
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, $"warehouse-{Guid.CreateVersion7():N}.duckdb");
        var file = Connect(path);
        FactTables.Create(file);
        return (file, path);
    }

    /// <summary>From now on this file is read; the one before goes.</summary>
    public void Swap(string path, long seq)
    {
        place.EnterWriteLock();
        try
        {
            var before = current;
            keeper?.Dispose();
            Take(path, seq);
            if (before is not null)
                Throw(before);
        }
        finally
        {
            place.ExitWriteLock();
        }
        Changed?.Invoke();
    }

    /// <summary>The file in use is of no use: it goes, and there is none until another takes its place.</summary>
    public void Discard()
    {
        place.EnterWriteLock();
        try
        {
            keeper?.Dispose();
            keeper = null;
            if (current is not null)
                Throw(current);
            (current, Seq, IsDoubted) = (null, null, false);
        }
        finally
        {
            place.ExitWriteLock();
        }
    }

    public void Dispose()
    {
        keeper?.Dispose();
        place.Dispose();
    }

    internal static void Throw(string file)
    {
        foreach (var one in new[] { file, $"{file}.wal" })
            File.Delete(one);
    }

    private static DuckDBConnection Connect(string path)
    {
        // By default it would take four fifths of the machine's memory.
        var connection = new DuckDBConnection($"Data Source={path};memory_limit=1GB;threads=2");
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static long? SeqOf(string file)
    {
        try
        {
            using var connection = Connect(file);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT shape, seq FROM meta";
            using var row = command.ExecuteReader();
            return row.Read() && row.GetInt32(0) == FactTables.Shape ? row.GetInt64(1) : null;
        }
        catch (DuckDBException)
        {
            // Damaged, half made, or of another program.
            return null;
        }
    }

    private void Take(string file, long seq)
    {
        (current, Seq) = (file, seq);
        Interlocked.Exchange(ref wholeVersion, Interlocked.Increment(ref version));
        // Kept open: the file stays mapped between readings.
        keeper = Connect(file);
    }
}

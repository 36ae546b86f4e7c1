using System.Data.Common;

namespace StaffPortal.Data;

/// <summary>How a database lets one writer at a time append to the journal; the two differ, so this is an edge.</summary>
public interface IWriteGate
{
    /// <summary>Others wait from entering on (SQLite), or only from the journal's lock on (PostgreSQL).</summary>
    bool IsOneTurn { get; }

    /// <summary>Waits for this process's turn to write (SQLite), or not at all (PostgreSQL).</summary>
    ValueTask<IDisposable> EnterAsync(CancellationToken ct);

    /// <summary>Inside the open transaction: takes the journal's lock and returns its newest <c>seq</c> (0 when empty).</summary>
    Task<long> LockJournalAsync(DbConnection connection, DbTransaction transaction, CancellationToken ct);
}

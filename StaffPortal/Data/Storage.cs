using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace StaffPortal.Data;

/// <summary>Tells trouble with the database that passes from a fault of the program.</summary>
public static class Storage
{
    // SQLite's result codes: https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    /// <returns>Null when the failure is of another kind: a lost race, a broken rule, a fault.</returns>
    public static StorageTrouble? TroubleOf(Exception? failure)
    {
        for (; failure is not null and not DbUpdateConcurrencyException; failure = failure.InnerException)
        {
            switch (failure)
            {
                case SqliteException { SqliteErrorCode: Full }:
                case PostgresException { SqlState: PostgresErrorCodes.DiskFull }:
                case IOException full when IsFull(full):
                    return StorageTrouble.Full;
                case SqliteException { SqliteErrorCode: Busy or Locked or ReadOnly or IoError or CannotOpen }:
                    return StorageTrouble.Away;
                case PostgresException stated:
                    // Shutting down, starting up, too many connections, read-only after a fail-over.
                    return stated.IsTransient || stated.SqlState.StartsWith("57P", StringComparison.Ordinal) || stated.SqlState == PostgresErrorCodes.ReadOnlySqlTransaction
                        ? StorageTrouble.Away : null;
                case NpgsqlException or SocketException or TimeoutException:
                    return StorageTrouble.Away;
            }
        }
        return null;
    }

    /// <summary>For work that is tried again by itself: whether a later try may succeed.</summary>
    public static bool Passes(Exception failure) => failure is DbException or DbUpdateException or IOException || TroubleOf(failure) is not null;

    /// <summary>ENOSPC and EDQUOT on Unix, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.</summary>
    public static bool IsFull(IOException failure) => (failure.HResult & 0xFFFF) is 28 or 122 or 112 or 39;
}

using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using StaffPortal.Data;
using Xunit;

namespace StaffPortal.Tests.Data;

public sealed class StorageTests
{
    public static TheoryData<Exception, StorageTrouble?> Failures => new()
    {
        { new SqliteException("full", 13), StorageTrouble.Full },
        { new DbUpdateException("inner", new SqliteException("full", 13)), StorageTrouble.Full },
        { new PostgresException("no room", "ERROR", "ERROR", PostgresErrorCodes.DiskFull), StorageTrouble.Full },
        { new IOException("no room", 28), StorageTrouble.Full },
        { new SqliteException("busy", 5), StorageTrouble.Away },
        { new PostgresException("down", "FATAL", "FATAL", PostgresErrorCodes.AdminShutdown), StorageTrouble.Away },
        { new PostgresException("starting", "FATAL", "FATAL", PostgresErrorCodes.CannotConnectNow), StorageTrouble.Away },
        { new InvalidOperationException("transient", new NpgsqlException("line", new SocketException(111))), StorageTrouble.Away },
        { new TimeoutException(), StorageTrouble.Away },
        { new SqliteException("unique", 19), null },
        { new PostgresException("unique", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation), null },
        { new DbUpdateConcurrencyException("lost", new SqliteException("busy", 5)), null },
        { new InvalidOperationException("a fault"), null },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void Trouble_that_passes_is_told_from_faults_and_lost_races(Exception failure, StorageTrouble? trouble) =>
        Assert.Equal(trouble, Storage.TroubleOf(failure));
}

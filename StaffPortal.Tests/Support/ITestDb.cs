using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using StaffPortal.Data;
using Xunit;

namespace StaffPortal.Tests.Support;

/// <summary>
/// A migrated, empty database of one test, with the portal's own services over it. What touches SQL is written once
/// against it: <c>abstract class XTests&lt;TDb&gt; : DbTests&lt;TDb&gt;</c> with the tests, and two sealed classes,
/// <c>XOnSqliteTests : XTests&lt;SqliteDb&gt;</c> and <c>XOnPostgresTests : XTests&lt;PostgresDb&gt;</c>.
/// </summary>
public interface ITestDb : IAsyncLifetime
{
    /// <summary>Singletons of the portal (Commands, JournalFeed, INumbers, …) on this database.</summary>
    IServiceProvider Services { get; }

    IDbContextFactory<PortalContext> Contexts { get; }

    /// <summary>Stands still until a test moves it.</summary>
    FakeTimeProvider Clock { get; }

    /// <summary>The portal's settings for this database, to start a whole host on it.</summary>
    IReadOnlyDictionary<string, string?> Settings { get; }
}

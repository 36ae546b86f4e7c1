using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Data;
using Xunit;

namespace StaffPortal.Tests.Support;

/// <summary>Tests with a fresh database each.</summary>
public abstract class DbTests<TDb> : IAsyncLifetime
    where TDb : ITestDb, new()
{
    protected TDb Db { get; } = new();

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public virtual ValueTask InitializeAsync() => Db.InitializeAsync();

    public virtual ValueTask DisposeAsync() => Db.DisposeAsync();

    protected T Get<T>()
        where T : notnull => Db.Services.GetRequiredService<T>();

    protected PortalContext Open() => Db.Contexts.CreateDbContext();
}

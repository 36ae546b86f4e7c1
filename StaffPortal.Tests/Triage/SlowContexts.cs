using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Tests.Triage;

/// <summary>A database that answers the next question only when it is let.</summary>
internal sealed class SlowContexts(IDbContextFactory<PortalContext> contexts) : IDbContextFactory<PortalContext>
{
    private TaskCompletionSource? held;

    /// <summary>Completes when somebody waits.</summary>
    public TaskCompletionSource Asked { get; private set; } = new();

    /// <summary>The next question waits until this is set.</summary>
    public TaskCompletionSource Hold()
    {
        Asked = new();
        return held = new();
    }

    public PortalContext CreateDbContext() => contexts.CreateDbContext();

    public async Task<PortalContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref held, null) is { } wait)
        {
            Asked.SetResult();
            await wait.Task.WaitAsync(cancellationToken);
        }
        return contexts.CreateDbContext();
    }
}

using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data;

/// <summary>Every hour forgets commands older than 48 h.</summary>
public sealed partial class CommandSweep(IDbContextFactory<PortalContext> contexts, IWriteGate gate, TimeProvider clock, ILogger<CommandSweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Later(failure);
            }
        }
    }

    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var before = clock.Now() - Commands.Kept;
        using var turn = await gate.EnterAsync(ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<CommandRecord>().Where(c => c.At < before).ExecuteDeleteAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old commands stay a while: the database did not answer.")]
    private partial void Later(Exception failure);
}

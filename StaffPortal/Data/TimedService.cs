namespace StaffPortal.Data;

/// <summary>Something that is looked after again and again while the program runs. A database that does not answer is asked again at the next turn.</summary>
/// <param name="interval">Between two turns.</param>
/// <param name="clock">Whose time it is.</param>
/// <param name="log">Where it is said that the database did not answer.</param>
public abstract partial class TimedService(TimeSpan interval, TimeProvider clock, ILogger log) : BackgroundService
{
    protected TimeProvider Clock { get; } = clock;

    /// <summary>One turn. What throws because the database is away is caught up by the next.</summary>
    protected abstract Task TurnAsync(CancellationToken ct);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, Clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await TurnAsync(stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Later(failure, GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{What} waits: the database did not answer.")]
    private partial void Later(Exception failure, string what);
}

using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.SampleTown;

/// <summary>Lets invented requests arrive while it is on, so that a newcomer sees the desk move. Off at every start; only in the practice town.</summary>
public sealed partial class PracticeTraffic(PracticeSender sender, TimeProvider clock, ILogger<PracticeTraffic> log) : BackgroundService
{
    public const int UsualPerMinute = 12;

    public const int MostPerMinute = 120;

    private const double FollowUps = 1 / 6.0;

    private readonly Lock gate = new();
    private PracticeNow now = new(false, false, UsualPerMinute);
    private TaskCompletionSource switched = New();

    public PracticeNow Now
    {
        get
        {
            lock (gate)
                return now;
        }
    }

    /// <summary>Says that this portal holds the practice town; without it the switch does nothing.</summary>
    internal void Allow() => Change(n => n with { IsHere = true });

    internal PracticeNow Switch(bool on, int perMinute) =>
        Change(n => n with { IsOn = on && n.IsHere, PerMinute = Math.Clamp(perMinute, 1, MostPerMinute) });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var chance = new Chance((ulong)clock.GetUtcNow().UtcTicks);
        while (!stoppingToken.IsCancellationRequested)
        {
            var (state, change) = Snapshot();
            if (!state.IsOn)
            {
                await change.WaitAsync(stoppingToken);
                continue;
            }
            try
            {
                await change.WaitAsync(Pause(chance, state.PerMinute), clock, stoppingToken);
                continue;
            }
            catch (TimeoutException)
            {
                // Nobody touched the switch: the next one arrives.
            }
            await SendAsync(chance, stoppingToken);
        }
    }

    /// <summary>Arrivals of independent people: exponential, but none waits longer than four times the mean.</summary>
    internal static TimeSpan Pause(Chance chance, int perMinute) =>
        TimeSpan.FromMinutes(Math.Min(-Math.Log(1 - chance.NextShare()), 4) / perMinute);

    private async Task SendAsync(Chance chance, CancellationToken ct)
    {
        try
        {
            if (chance.Hits(FollowUps))
                await sender.FollowUpAsync(chance, ct);
            else
                await sender.RequestAsync(chance, ct);
        }
        catch (Exception failure) when (Storage.Passes(failure))
        {
            Missed(failure);
        }
    }

    private PracticeNow Change(Func<PracticeNow, PracticeNow> change)
    {
        TaskCompletionSource told;
        PracticeNow changed;
        lock (gate)
        {
            now = changed = change(now);
            (told, switched) = (switched, New());
        }
        told.SetResult();
        return changed;
    }

    private (PracticeNow State, Task Change) Snapshot()
    {
        lock (gate)
            return (now, switched.Task);
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An invented request was not stored: the database did not answer.")]
    private partial void Missed(Exception failure);
}

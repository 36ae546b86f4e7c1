using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace StaffPortal.Tests.Live;

/// <summary>A clock that stands until it is moved, and tells when somebody begins to wait on it: no test has to guess.</summary>
internal sealed class WatchedClock() : FakeTimeProvider(new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero))
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody waits, and tells for how long.</summary>
    public ValueTask<TimeSpan> WaitedAsync(CancellationToken ct) => waits.Reader.ReadAsync(ct);
}

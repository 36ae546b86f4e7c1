using System.Threading.Channels;
using StaffPortal.Live;
using Xunit;

namespace StaffPortal.Tests.Live;

public sealed class PacerTests
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMilliseconds(250);

    private readonly WatchedClock clock = new();
    private readonly Channel<TimeSpan> acts = Channel.CreateUnbounded<TimeSpan>();
    private int count;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_ask_is_answered_at_once_and_the_next_after_the_rest_of_the_interval()
    {
        using var pacer = New();

        pacer.Ask();
        Assert.Equal(TimeSpan.Zero, await ActedAsync());
        Assert.Equal(Quarter, await clock.WaitedAsync(Ct));

        clock.Advance(TimeSpan.FromMilliseconds(100));
        pacer.Ask();
        clock.Advance(TimeSpan.FromMilliseconds(149));
        Assert.Equal(1, count);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(Quarter, await ActedAsync());
    }

    [Fact]
    public async Task A_thousand_asks_a_second_are_four_answers_and_the_last_ask_is_among_the_answered()
    {
        using var pacer = New();
        pacer.Ask();
        await ActedAsync();

        var last = TimeSpan.Zero;
        for (var quarter = 1; quarter <= 8; quarter++)
        {
            await clock.WaitedAsync(Ct);
            for (var n = 0; n < 250; n++)
                pacer.Ask();
            clock.Advance(Quarter);
            last = await ActedAsync();
        }

        Assert.Equal((9, 8 * Quarter), (count, last));
        await clock.WaitedAsync(Ct);
        clock.Advance(Quarter);
        Assert.Equal(9, count);
    }

    [Fact]
    public async Task After_a_rest_the_next_ask_is_answered_at_once_again()
    {
        using var pacer = New();
        pacer.Ask();
        await ActedAsync();
        await clock.WaitedAsync(Ct);
        clock.Advance(TimeSpan.FromSeconds(10));

        pacer.Ask();

        Assert.Equal(TimeSpan.FromSeconds(10), await ActedAsync());
    }

    [Fact]
    public async Task Never_two_at_a_time_and_an_ask_while_one_is_under_way_is_not_lost()
    {
        var (running, most) = (0, 0);
        var let = Channel.CreateUnbounded<bool>();
        using var pacer = new Pacer(Quarter, clock, async ct =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            acts.Writer.TryWrite(default);
            await let.Reader.ReadAsync(ct);
            Interlocked.Decrement(ref running);
        });

        pacer.Ask();
        await ActedAsync();
        // Longer than the interval, so the next may follow at once.
        clock.Advance(4 * Quarter);
        Parallel.For(0, 100, _ => pacer.Ask());
        let.Writer.TryWrite(true);
        await ActedAsync();
        let.Writer.TryWrite(true);
        await clock.WaitedAsync(Ct);

        Assert.Equal((1, false), (most, acts.Reader.TryRead(out _)));
    }

    [Fact]
    public async Task When_it_is_disposed_of_what_runs_is_cancelled_and_nothing_runs_after()
    {
        var cancelled = new TaskCompletionSource();
        var pacer = new Pacer(Quarter, clock, async ct =>
        {
            acts.Writer.TryWrite(default);
            using var told = ct.Register(cancelled.SetResult);
            await cancelled.Task;
        });
        pacer.Ask();
        await ActedAsync();

        pacer.Ask();
        pacer.Dispose();
        await cancelled.Task.WaitAsync(Ct);
        pacer.Ask();
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.False(acts.Reader.TryRead(out _));
    }

    /// <summary>When it acted, since the test began.</summary>
    private ValueTask<TimeSpan> ActedAsync() => acts.Reader.ReadAsync(Ct);

    private Pacer New()
    {
        var began = clock.GetTimestamp();
        return new(Quarter, clock, _ =>
        {
            Interlocked.Increment(ref count);
            acts.Writer.TryWrite(clock.GetElapsedTime(began));
            return Task.CompletedTask;
        });
    }
}

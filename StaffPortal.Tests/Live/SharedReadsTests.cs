using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StaffPortal.Live;
using Xunit;

namespace StaffPortal.Tests.Live;

public sealed class SharedReadsTests
{
    private static readonly Guid Pothole = Guid.CreateVersion7();

    private readonly FakeTimeProvider clock = new();
    private readonly LiveFeed feed = new(NullLogger<LiveFeed>.Instance);
    private readonly SharedReads shared;

    public SharedReadsTests() => shared = new(feed, clock);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_hundred_screens_with_one_view_cost_one_read()
    {
        Grow(7);
        var open = new TaskCompletionSource<string>();

        var asking = Enumerable.Range(0, 500).Select(_ => Task.Run(() => shared.GetAsync(("unassigned", 1), 7, _ => open.Task, Ct), Ct)).ToList();
        open.SetResult("rows");
        var answers = await Task.WhenAll(asking);

        Assert.Equal(1, shared.Reads);
        Assert.All(answers, answer => Assert.Equal(new SharedRead<string>("rows", 7), answer));
    }

    [Fact]
    public async Task Whoever_heard_of_a_change_gets_an_answer_read_after_it()
    {
        Grow(7);
        Assert.Equal(new SharedRead<int>(1, 7), await ReadAsync(1, 7));
        Assert.Equal(new SharedRead<int>(1, 7), await ReadAsync(2, 7));
        Assert.Equal(new SharedRead<int>(1, 7), await ReadAsync(2, 3));

        Grow(8);
        Assert.Equal(new SharedRead<int>(3, 8), await ReadAsync(3, 8));
        Assert.Equal(2, shared.Reads);
    }

    [Fact]
    public async Task A_read_under_way_since_before_the_change_is_not_enough()
    {
        Grow(7);
        var slow = new TaskCompletionSource<string>();
        var before = shared.GetAsync("view", 7, _ => slow.Task, Ct);

        Grow(8);
        var after = await shared.GetAsync("view", 8, _ => Task.FromResult("new"), Ct);
        slow.SetResult("old");

        Assert.Equal(new SharedRead<string>("new", 8), after);
        Assert.Equal(new SharedRead<string>("old", 7), await before);
    }

    [Fact]
    public async Task An_answer_promises_no_more_than_was_known_when_its_read_began()
    {
        Grow(7);
        var slow = new TaskCompletionSource<string>();
        var asked = shared.GetAsync("view", 0, _ => slow.Task, Ct);
        Grow(9);
        slow.SetResult("read at 7");

        Assert.Equal(new SharedRead<string>("read at 7", 7), await asked);
    }

    [Fact]
    public async Task Different_keys_never_share()
    {
        await shared.GetAsync(("all", "streets"), 0, _ => Task.FromResult("potholes"), Ct);
        var care = await shared.GetAsync(("all", "care"), 0, _ => Task.FromResult("meals"), Ct);

        Assert.Equal(("meals", 2L), (care.Value, shared.Reads));
    }

    [Fact]
    public async Task A_read_that_failed_is_not_kept()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => shared.GetAsync<string>("view", 0, _ => Task.FromException<string>(new TimeoutException()), Ct));

        Assert.Equal("rows", (await shared.GetAsync("view", 0, _ => Task.FromResult("rows"), Ct)).Value);
    }

    [Fact]
    public async Task Who_goes_away_does_not_take_the_answer_from_the_others()
    {
        var slow = new TaskCompletionSource<string>();
        using var gone = new CancellationTokenSource();
        var leaving = shared.GetAsync("view", 0, async ct => await slow.Task.WaitAsync(ct), gone.Token);
        var staying = shared.GetAsync("view", 0, _ => Task.FromResult("another"), Ct);

        await gone.CancelAsync();
        slow.SetResult("rows");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        Assert.Equal("rows", (await staying).Value);
    }

    [Fact]
    public async Task What_nobody_asked_for_in_a_minute_is_let_go()
    {
        await ReadAsync(1, 0);
        clock.Advance(TimeSpan.FromSeconds(60));
        shared.Forget();
        Assert.Equal(1, (await ReadAsync(2, 0)).Value);

        clock.Advance(TimeSpan.FromSeconds(61));
        shared.Forget();
        Assert.Equal(3, (await ReadAsync(3, 0)).Value);
    }

    [Fact]
    public async Task However_many_ask_while_it_grows_nobody_gets_less_than_they_had_heard_of()
    {
        long committed = 0;
        var asking = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var asked = 0; asked < 300; asked++)
            {
                var head = feed.Head;
                var answer = await shared.GetAsync("view", head, async _ =>
                {
                    await Task.Yield();
                    return Interlocked.Read(ref committed);
                }, Ct);
                if (answer.Seq < head || answer.Value < answer.Seq)
                    throw new InvalidOperationException($"Asked for {head}, got {answer.Value} as of {answer.Seq}.");
            }
        }, Ct)));

        for (var seq = 1; !asking.IsCompleted; seq++)
        {
            Interlocked.Exchange(ref committed, seq);
            Grow(seq);
            await Task.Yield();
        }
        await asking;

        Assert.InRange(shared.Reads, 1, 8 * 300);
    }

    private Task<SharedRead<int>> ReadAsync(int value, long atLeast) => shared.GetAsync("view", atLeast, _ => Task.FromResult(value), Ct);

    private void Grow(long seq) => feed.Publish([Entries.Of(seq, Pothole)]);
}

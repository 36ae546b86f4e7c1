using StaffPortal.Journal;
using StaffPortal.Live;
using Xunit;

namespace StaffPortal.Tests.Live;

<<<<<<< HEAD
public sealed class LiveCopyTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_asks_while_the_first_reading_runs_waits_for_it()
    {
        using var copy = new Words();
        var first = copy.GetAsync(Ct).AsTask();
        var second = copy.GetAsync(Ct).AsTask();
        Assert.False(second.IsCompleted);

        copy.Answer("read");

        Assert.Equal(("read", "read", 1), (await first, await second, copy.Readings));
    }

    [Fact]
    public async Task A_change_heard_while_it_is_read_is_read_again()
    {
        using var copy = new Words();
        var first = copy.GetAsync(Ct).AsTask();
        copy.Heard([Change()]);
        copy.Answer("old");
        Assert.Equal("old", await first);

        var again = copy.GetAsync(Ct).AsTask();
        copy.Answer("new");

        Assert.Equal(("new", "new", 2), (await again, await copy.GetAsync(Ct), copy.Readings));
    }

    [Fact]
    public async Task A_reading_that_broke_is_tried_again()
    {
        using var copy = new Words();
        var first = copy.GetAsync(Ct).AsTask();
        copy.Break();
        await Assert.ThrowsAsync<IOException>(() => first);

        var again = copy.GetAsync(Ct).AsTask();
        copy.Answer("read");

        Assert.Equal("read", await again);
    }

    private static JournalEntry Change() => new JournalDraft(Act.OfTimer(DateTimeOffset.UnixEpoch), "changed", "", 1, null, null, [], [])
        .ToEntry(1, "word", Guid.Empty, DateTimeOffset.UnixEpoch, []);

    private sealed class Words() : LiveCopy<string>("empty")
    {
        private TaskCompletionSource<string> reading = new();

        public int Readings { get; private set; }

        public void Answer(string word) => Next().SetResult(word);

        public void Break() => Next().SetException(new IOException());

        protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == "word";

        protected override Task<string> ReadAsync(CancellationToken ct)
        {
            Readings++;
            return reading.Task;
        }

        private TaskCompletionSource<string> Next()
        {
            var now = reading;
            reading = new();
            return now;
=======
public sealed class LiveCopyTests : IDisposable
{
    private readonly Copy copy = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => copy.Dispose();

    [Fact]
    public async Task It_is_read_when_first_asked_and_not_again_until_something_of_it_changed()
    {
        Assert.Equal("empty", copy.Current);

        Assert.Equal(["read 1", "read 1"], [await copy.GetAsync(Ct), await copy.GetAsync(Ct)]);
        copy.Heard([Entries.Of(1, Guid.CreateVersion7())]);
        Assert.Equal("read 1", await copy.GetAsync(Ct));

        copy.Heard([Entries.Of(2, Guid.CreateVersion7()), Entries.Of(3, subject: "staff")]);
        Assert.Equal("read 1", copy.Current);
        Assert.Equal("read 2", await copy.GetAsync(Ct));
        Assert.Equal("read 2", copy.Current);
    }

    [Fact]
    public async Task Who_asks_while_it_is_read_waits_for_the_reading_and_never_gets_what_was_before()
    {
        var reading = copy.Hold();
        var first = copy.GetAsync(Ct).AsTask();
        await copy.Began.WaitAsync(Ct);
        var second = copy.GetAsync(Ct).AsTask();

        Assert.False(second.IsCompleted, "it answered with what was before");
        reading.SetResult();

        Assert.Equal(["read 1", "read 1"], await Task.WhenAll(first, second));
    }

    [Fact]
    public async Task A_change_heard_while_it_is_read_makes_it_read_again()
    {
        var reading = copy.Hold();
        var first = copy.GetAsync(Ct).AsTask();
        await copy.Began.WaitAsync(Ct);

        copy.Heard([Entries.Of(1, subject: "staff")]);
        reading.SetResult();
        await first;

        Assert.Equal("read 2", await copy.GetAsync(Ct));
    }

    [Fact]
    public async Task A_reading_that_failed_is_tried_again_by_the_next_who_asks()
    {
        copy.Hold().SetException(new TimeoutException());

        await Assert.ThrowsAsync<TimeoutException>(async () => await copy.GetAsync(Ct));

        Assert.Equal("read 2", await copy.GetAsync(Ct));
    }

    private sealed class Copy() : LiveCopy<string>("empty")
    {
        private TaskCompletionSource? held;
        private int reads;

        public SemaphoreSlim Began { get; } = new(0);

        /// <summary>The next reading takes until this is set.</summary>
        public TaskCompletionSource Hold() => held = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == "staff";

        protected override async Task<string> ReadAsync(CancellationToken ct)
        {
            var read = Interlocked.Increment(ref reads);
            Began.Release();
            if (Interlocked.Exchange(ref held, null) is { } wait)
                await wait.Task;
            return $"read {read}";
>>>>>>> d423cd6 (Never answer with old names while new ones are read; prove the feed)
        }
    }
}

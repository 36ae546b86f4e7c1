using StaffPortal.Journal;
using StaffPortal.Live;
using Xunit;

namespace StaffPortal.Tests.Live;

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
    public async Task What_does_not_concern_it_is_not_read_again()
    {
        using var copy = new Words();
        Assert.Equal("empty", copy.Current);
        var first = copy.GetAsync(Ct).AsTask();
        copy.Answer("read");
        await first;

        copy.Heard([Entries.Of(1, Guid.CreateVersion7()), Entries.Of(2, subject: "team")]);

        Assert.Equal(("read", "read", 1), (await copy.GetAsync(Ct), copy.Current, copy.Readings));
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
        }
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Live;
using Xunit;

namespace StaffPortal.Tests.Live;

public sealed class LiveFeedTests
{
    private static readonly Guid Pothole = Guid.CreateVersion7();
    private static readonly Guid Lamp = Guid.CreateVersion7();

    private readonly LiveFeed feed = new(NullLogger<LiveFeed>.Instance);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void A_listener_hears_only_of_its_topics_and_which_of_them_were_touched()
    {
        var heard = new List<LiveNews>();
        using var subscription = feed.Subscribe([Topics.Ticket(Pothole), Topics.Insights], heard.Add);

        feed.Publish([Entries.Of(1, Lamp), Entries.Of(2, Pothole)]);
        feed.Publish([Entries.Of(3, customer: Lamp)]);

        var news = Assert.Single(heard);
        Assert.Equal(2, news.Seq);
        Assert.Equal(new[] { Topics.Ticket(Pothole), Topics.Insights }.Order(), news.Topics.Order());
    }

    [Fact]
    public void A_batch_is_told_once()
    {
        var told = 0;
        using var subscription = feed.Subscribe([Topics.Desk], _ => told++);

        feed.Publish([.. Enumerable.Range(1, 500).Select(n => Entries.Of(n, Guid.CreateVersion7()))]);

        Assert.Equal((1, 500L), (told, feed.Head));
    }

    [Fact]
    public void Who_has_left_hears_nothing_more()
    {
        var told = 0;
        var subscription = feed.Subscribe([Topics.Desk], _ => told++);
        feed.Publish([Entries.Of(1, Pothole)]);

        subscription.Dispose();
        subscription.Dispose();
        feed.Publish([Entries.Of(2, Pothole)]);

        Assert.Equal(1, told);
    }

    [Fact]
    public void The_head_never_goes_back()
    {
        feed.Begin(7);
        feed.Publish([Entries.Of(9, Pothole)]);
        feed.Publish([Entries.Of(8, Pothole)]);

        Assert.Equal(9, feed.Head);
    }

    [Fact]
    public void A_hint_tells_without_moving_the_head()
    {
        feed.Begin(7);
        LiveNews? heard = null;
        using var subscription = feed.Subscribe([Topics.Presence], news => heard = news);

        feed.Hint(Topics.Presence, Topics.Pulse);

        Assert.Equal((7L, 7L, Topics.Presence), (feed.Head, heard?.Seq, heard?.Topics.Single()));
    }

    [Fact]
    public void One_listeners_fault_does_not_silence_the_others()
    {
        var told = 0;
        using var bad = feed.Subscribe([Topics.Desk], _ => throw new InvalidOperationException("a screen's fault"));
        using var good = feed.Subscribe([Topics.Desk], _ => told++);

        feed.Publish([Entries.Of(1, Pothole)]);

        Assert.Equal(1, told);
    }

    [Fact]
    public void A_listener_may_subscribe_and_leave_while_it_is_told()
    {
        var later = 0;
        IDisposable? own = null;
        own = feed.Subscribe([Topics.Desk], _ =>
        {
            own!.Dispose();
            feed.Subscribe([Topics.Desk], _ => later++);
        });

        feed.Publish([Entries.Of(1, Pothole)]);
        feed.Publish([Entries.Of(2, Pothole)]);

        Assert.Equal(1, later);
    }

    [Fact]
    public async Task Who_subscribes_and_then_reads_misses_nothing_however_fast_it_grows()
    {
        const int entries = 5_000;
        const int screens = 400;
        long committed = 0;
        using var begin = new ManualResetEventSlim();
        var growing = Task.Run(() =>
        {
            begin.Wait(Ct);
            for (var seq = 1; seq <= entries; seq++)
            {
                Interlocked.Exchange(ref committed, seq);
                feed.Publish([Entries.Of(seq, Pothole)]);
            }
        }, Ct);

        var opening = Enumerable.Range(0, screens).Select(n => Task.Run(() =>
        {
            var screen = new Screen();
            begin.Set();
            feed.Subscribe([Topics.Desk], news => screen.Told = news.Seq);
            screen.AtLeast = feed.Head;
            screen.Seen = Interlocked.Read(ref committed);
            return screen;
        }, Ct));
        var open = await Task.WhenAll(opening);
        await growing;

        Assert.All(open, screen =>
        {
            Assert.True(screen.Seen >= screen.AtLeast, "the head promised more than was committed");
            Assert.Equal(entries, Math.Max(screen.Seen, screen.Told));
        });
    }

    private sealed class Screen
    {
        private long told;

        public long Told
        {
            get => Interlocked.Read(ref told);
            set => Interlocked.Exchange(ref told, value);
        }

        public long AtLeast { get; set; }

        public long Seen { get; set; }
    }
}

using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Live;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Live;

public sealed class LiveComponentTests : BunitContext
{
    private static readonly Guid Pothole = Guid.CreateVersion7();
    private static readonly Guid Lamp = Guid.CreateVersion7();

    private readonly WatchedClock clock = new();
    private readonly LiveFeed feed = new(NullLogger<LiveFeed>.Instance);

    public LiveComponentTests() => Services.AddSingleton(feed).AddSingleton<TimeProvider>(clock);

    [Fact]
    public void It_subscribes_before_it_reads_so_what_happens_meanwhile_is_read_again()
    {
        var reading = new TaskCompletionSource();
        var screen = Render<Screen>(p => p.Add(s => s.First, reading.Task));
        Assert.Single(screen.Instance.Reads);

        feed.Publish([Entries.Of(1, Pothole)]);
        reading.SetResult();

        screen.WaitForAssertion(() => Assert.Equal(["", Topics.Ticket(Pothole)], screen.Instance.Reads.Select(r => r.Touched)));
    }

    [Fact]
    public async Task Four_times_a_second_at_most_and_each_time_with_all_that_was_touched()
    {
        var screen = Render<Screen>(p => p.Add(s => s.Ids, [Pothole, Lamp]));
        feed.Publish([Entries.Of(1, Pothole)]);
        Assert.Equal(TimeSpan.FromMilliseconds(250), await clock.WaitedAsync(Xunit.TestContext.Current.CancellationToken));
        Assert.Equal(2, screen.Instance.Reads.Count);

        for (var seq = 2; seq < 50; seq++)
            feed.Publish([Entries.Of(seq, seq % 2 == 0 ? Pothole : Lamp)]);
        Assert.Equal(2, screen.Instance.Reads.Count);
        clock.Advance(TimeSpan.FromMilliseconds(250));

        screen.WaitForAssertion(() => Assert.Equal(
            string.Join(' ', new[] { Topics.Ticket(Pothole), Topics.Ticket(Lamp) }.Order()), screen.Instance.Reads.Skip(2).Single().Touched));
    }

    [Fact]
    public void It_keeps_the_language_it_was_opened_in()
    {
        Cultures.Use(Language.Sv);
        var screen = Render<Screen>();
        Cultures.Use(Language.Fi);

        feed.Publish([Entries.Of(1, Pothole)]);

        screen.WaitForAssertion(() => Assert.Equal([Language.Sv, Language.Sv], screen.Instance.Reads.Select(r => r.Language)));
    }

    [Fact]
    public void When_its_topics_change_it_hears_the_new_and_not_the_old()
    {
        var screen = Render<Screen>();

        screen.Render(p => p.Add(s => s.Ids, [Lamp]));
        screen.InvokeAsync(screen.Instance.Anew);
        feed.Publish([Entries.Of(1, Pothole)]);
        feed.Publish([Entries.Of(2, Lamp)]);

        screen.WaitForAssertion(() => Assert.Equal(["", Topics.Ticket(Lamp)], screen.Instance.Reads.Select(r => r.Touched)));
    }

    [Fact]
    public async Task When_it_is_gone_it_hears_nothing_and_its_reading_is_cancelled()
    {
        var screen = Render<Screen>();
        var instance = screen.Instance;
        Assert.Equal(1, feed.Listeners(Topics.Ticket(Pothole)));

        await DisposeComponentsAsync();
        feed.Publish([Entries.Of(1, Pothole)]);

        Assert.Equal((0, 1, true), (feed.Listeners(Topics.Ticket(Pothole)), instance.Reads.Count, instance.Stop.IsCancellationRequested));
    }

    [Fact]
    public void An_error_while_reading_reaches_the_page_and_not_the_feed()
    {
        var page = Render<ErrorBoundary>(p => p
            .Add(b => b.ErrorContent, failure => $"<p>{failure.Message}</p>")
            .AddChildContent<Screen>(s => s.Add(c => c.FailsAt, 2)));

        feed.Publish([Entries.Of(1, Pothole)]);

        page.WaitForAssertion(() => Assert.Equal("the database is gone", page.Find("p").TextContent));
    }

    private sealed class Screen : LiveComponent
    {
        [Parameter]
        public IEnumerable<Guid> Ids { get; set; } = [Pothole];

        [Parameter]
        public Task First { get; set; } = Task.CompletedTask;

        [Parameter]
        public int FailsAt { get; set; }

        public List<(string Touched, Language Language)> Reads { get; } = [];

        public CancellationToken Stop => Gone;

        protected override IEnumerable<string> Topics => Ids.Select(StaffPortal.Live.Topics.Ticket);

        public void Anew() => ListenAnew();

        protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
        {
            Reads.Add((string.Join(' ', touched.Order()), Cultures.Current));
            if (Reads.Count == FailsAt)
                throw new InvalidOperationException("the database is gone");
            await First;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Reads.Count);
    }
}

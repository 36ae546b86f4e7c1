using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StaffPortal.Live;
using Xunit;

namespace StaffPortal.Tests.Live;

public sealed class PresenceBoardTests : IDisposable
{
    private static readonly Guid Pothole = Guid.CreateVersion7();
    private static readonly Guid Lamp = Guid.CreateVersion7();
    private static readonly Guid Leena = Guid.CreateVersion7();
    private static readonly Guid Eero = Guid.CreateVersion7();

    private readonly FakeTimeProvider clock = new();
    private readonly PresenceBoard board;
    private readonly IDisposable listening;
    private int hints;

    public PresenceBoardTests()
    {
        var feed = new LiveFeed(NullLogger<LiveFeed>.Instance);
        board = new(feed, clock);
        listening = feed.Subscribe([Topics.Presence], _ => hints++);
    }

    public void Dispose() => listening.Dispose();

    [Fact]
    public void Everybody_sees_who_has_what_open_and_what_they_do_there()
    {
        board.Sign(Pothole, Leena, Doing.Reading);
        board.Sign(Pothole, Eero, Doing.WritingReply);
        board.Sign(Lamp, Leena, Doing.WritingNote);

        var now = board.Now();

        Assert.Equal(new HashSet<Present> { new(Leena, Doing.Reading), new(Eero, Doing.WritingReply) }, now[Pothole].ToHashSet());
        Assert.Equal([new Present(Leena, Doing.WritingNote)], now[Lamp]);
        Assert.Equal(3, hints);
    }

    [Fact]
    public void Renewing_a_sign_tells_nobody_but_keeps_it()
    {
        board.Sign(Pothole, Leena, Doing.Reading);
        clock.Advance(TimeSpan.FromSeconds(20));
        board.Sign(Pothole, Leena, Doing.Reading);
        clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal([new Present(Leena, Doing.Reading)], board.Now()[Pothole]);
        Assert.Equal(1, hints);
    }

    [Fact]
    public void Beginning_to_write_is_told_at_once()
    {
        board.Sign(Pothole, Leena, Doing.Reading);
        board.Sign(Pothole, Leena, Doing.WritingReply);

        Assert.Equal([new Present(Leena, Doing.WritingReply)], board.Now()[Pothole]);
        Assert.Equal(2, hints);
    }

    [Fact]
    public void Twenty_five_seconds_after_the_last_sign_somebody_is_gone()
    {
        board.Sign(Pothole, Leena, Doing.Reading);

        clock.Advance(TimeSpan.FromSeconds(25) - TimeSpan.FromMilliseconds(1));
        board.Expire();
        Assert.Single(board.Now()[Pothole]);
        Assert.Equal(1, hints);

        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Empty(board.Now()[Pothole]);
        board.Expire();
        board.Expire();
        Assert.Equal(2, hints);
    }

    [Fact]
    public void Who_comes_back_after_being_forgotten_is_told_of_even_before_the_sweep()
    {
        board.Sign(Pothole, Leena, Doing.Reading);
        clock.Advance(TimeSpan.FromSeconds(30));

        board.Sign(Pothole, Leena, Doing.Reading);

        Assert.Equal(2, hints);
    }

    [Fact]
    public void Who_leaves_is_gone_at_once()
    {
        board.Sign(Pothole, Leena, Doing.Reading);

        board.Leave(Pothole, Leena);
        board.Leave(Pothole, Leena);

        Assert.Empty(board.Now());
        Assert.Equal(2, hints);
    }
}

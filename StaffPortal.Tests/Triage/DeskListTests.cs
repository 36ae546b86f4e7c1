using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using StaffPortal.Triage;
using Xunit;

namespace StaffPortal.Tests.Triage;

/// <summary>What a desk reads, and what it makes of a view left, a row taken, a page scrolled to.</summary>
public abstract class DeskListTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly QueueView Unassigned = new(QueueKind.Unassigned);
    private static readonly QueueView Flagged = new(QueueKind.Flagged);

    private SmallTown town = null!;
    private SlowContexts slow = null!;
    private DeskList list = null!;
    private Following following = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        following = await Following.StartAsync(Db, Ct);
        slow = new(Db.Contexts);
        var queue = new QueueReader(slow);
        list = ActivatorUtilities.CreateInstance<DeskList>(
            Db.Services, ActivatorUtilities.CreateInstance<DeskReads>(Db.Services, queue), queue, new TicketReader(Db.Contexts, new QueueReader(Db.Contexts), Get<CatalogueDirectory>(), Get<StaffDirectory>(), Db.Clock));
    }

    public override async ValueTask DisposeAsync()
    {
        await following.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task It_shows_what_it_read_then_holds_what_comes_and_says_why_a_row_left()
    {
        var tickets = await town.ReceiveAsync(3, Ct);
        await ShowAsync(Unassigned);
        Assert.Equal((3, 3, false), (list.Held.Shown.Count, list.Total, list.More));

        var urgent = await Db.RequestAsync(town.Potholes, Ct, then: t => t.Prioritise(town.Act(), Priority.Urgent, 60));
        await Get<TicketDesk>().AssignAsync(town.Eero, tickets[1].Command(), town.Eero.Staff, town.Roads, Ct);
        var news = await HearAsync();

        Assert.Equal(new HeldNews(1, 1, true), news);
        Assert.Equal(tickets.Select(t => t.Id), list.Held.Shown.Select(s => s.Row.Id));
        Assert.Equal([null, new GoneReason(TicketKinds.Assigned, town.Eero.ActorId, Db.Clock.Now()), null], list.Held.Shown.Select(s => s.Gone));
        Assert.Equal((3, 1, 0, 1), (list.Total, list.Held.HeldNew, list.Held.HeldMoved, list.Held.HeldGone));
        Assert.Equal(new HeldNews(1, 0, false), await HearAsync());

        list.Held.Release(Db.Clock.Now());
        Assert.Equal([urgent.Id, tickets[0].Id, tickets[2].Id], list.Held.Shown.Select(s => s.Row.Id));
    }

    [Fact]
    public async Task A_view_that_was_left_while_it_was_read_never_shows()
    {
        var flagged = await Db.RequestAsync(town.Potholes, Ct, then: t =>
        {
            t.Assign(town.Act(), town.Eero.Staff, town.Roads);
            t.RaiseFlag(town.Act(), "Look", null);
        });
        await town.ReceiveAsync(3, Ct);
        list.Choose(Unassigned, "");
        var answer = slow.Hold();
        var first = list.ReadAsync(town.Aino, Ct);
        await slow.Asked.Task.WaitAsync(Ct);

        list.Choose(Flagged, "");
        var second = list.ReadAsync(town.Aino, Ct);
        answer.SetResult();

        Assert.Null(await first);
        Assert.NotNull(await second);
        Assert.Equal([flagged.Id], list.Held.Shown.Select(s => s.Row.Id));
    }

    [Fact]
    public async Task News_of_a_view_that_was_left_while_it_was_read_are_dropped()
    {
        await town.ReceiveAsync(3, Ct);
        await ShowAsync(Unassigned);
        await town.ReceiveAsync(Ct);
        await following.CaughtUpAsync(Ct);
        var answer = slow.Hold();
        var news = list.ReadAsync(town.Aino, Ct);
        await slow.Asked.Task.WaitAsync(Ct);

        list.Choose(Flagged, "");
        answer.SetResult();

        Assert.Null(await news);
        Assert.NotNull(await list.ReadAsync(town.Aino, Ct));
        Assert.Empty(list.Held.Shown);
        Assert.False(list.Held.Holds);
    }

    [Fact]
    public async Task What_is_released_while_news_are_read_is_asked_for_too()
    {
        var shown = await town.ReceiveAsync(2, Ct);
        await ShowAsync(Unassigned);
        var held = await town.ReceiveAsync(Ct);
        await HearAsync();
        await Get<TicketDesk>().AssignAsync(town.Eero, held.Command(), town.Eero.Staff, town.Roads, Ct);
        await following.CaughtUpAsync(Ct);
        var answer = slow.Hold();
        var news = list.ReadAsync(town.Aino, Ct);
        await slow.Asked.Task.WaitAsync(Ct);

        list.Held.Release(Db.Clock.Now());
        answer.SetResult();
        await news;

        Assert.Equal(
            [(shown[0].Id, null), (shown[1].Id, null), (held.Id, new GoneReason(TicketKinds.Assigned, town.Eero.ActorId, Db.Clock.Now()))],
            list.Held.Shown.Select(s => (s.Row.Id, s.Gone)));
    }

    [Fact]
    public async Task Scrolling_goes_on_after_what_was_read_wherever_the_last_shown_row_is_now()
    {
        var tickets = await town.ReceiveAsync(DeskList.FirstPage + 20, Ct);
        await ShowAsync(new(QueueKind.AllOpen) { Sort = QueueSort.Oldest });
        Assert.Equal((DeskList.FirstPage, true), (list.Held.Shown.Count, list.More));
        foreach (var shown in list.Held.Shown.Select(s => s.Row.Id).ToList())
            await Db.DoAsync(shown, t => t.MoveTo(town.Act(), StageCategory.Resolved), Ct);
        await HearAsync();
        Assert.Equal(DeskList.FirstPage, list.Held.HeldGone);

        await list.ReadOnAsync(town.Aino, Ct);
        list.Held.Release(Db.Clock.Now());

        Assert.Equal(tickets.Skip(DeskList.FirstPage).Select(t => t.Id), list.Held.Shown.Select(s => s.Row.Id));
        Assert.False(list.More);
    }

    [Fact]
    public async Task What_was_found_by_words_stays_as_found_and_its_rows_follow()
    {
        var tickets = await town.ReceiveAsync(3, Ct);
        list.Choose(Unassigned, "pothole");
        await list.ReadAsync(town.Aino, Ct);
        Assert.Equal(tickets.Reverse().Select(t => t.Id), list.Held.Shown.Select(s => s.Row.Id));

        await Get<TicketDesk>().AssignAsync(town.Eero, tickets[1].Command(), town.Eero.Staff, town.Roads, Ct);
        await town.ReceiveAsync(Ct);
        await HearAsync();

        Assert.Equal([null, town.Eero.Staff, null], list.Held.Shown.Select(s => s.Row.Owner));
        Assert.Equal((false, (int?)null), (list.Held.Holds, list.Total));
    }

    [Fact]
    public async Task A_reading_that_failed_is_made_up_for_by_the_next()
    {
        var ticket = await town.ReceiveAsync(Ct);
        list.Choose(Unassigned, "");
        slow.Hold().SetException(new TimeoutException());

        await Assert.ThrowsAsync<TimeoutException>(() => list.ReadAsync(town.Aino, Ct));
        Assert.False(list.IsRead);
        await list.ReadAsync(town.Aino, Ct);

        Assert.Equal((true, ticket.Id), (list.IsRead, Assert.Single(list.Held.Shown).Row.Id));
    }

    private async Task ShowAsync(QueueView view)
    {
        await following.CaughtUpAsync(Ct);
        list.Choose(view, "");
        await list.ReadAsync(town.Aino, Ct);
    }

    private async Task<HeldNews?> HearAsync()
    {
        await following.CaughtUpAsync(Ct);
        return await list.ReadAsync(town.Aino, Ct);
    }
}

public sealed class DeskListOnSqliteTests : DeskListTests<SqliteDb>;

public sealed class DeskListOnPostgresTests : DeskListTests<PostgresDb>;

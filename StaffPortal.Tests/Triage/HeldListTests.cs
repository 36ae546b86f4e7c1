using StaffPortal.Tickets;
using StaffPortal.Triage;
using Xunit;
using static StaffPortal.Tests.Triage.Rows;

namespace StaffPortal.Tests.Triage;

public sealed class HeldListTests
{
    private static readonly GoneReason LeenaTookIt = new(TicketKinds.Assigned, Leena.Value, Eight);

    private readonly HeldList list = new();

    [Fact]
    public void A_reading_begun_before_an_act_does_not_take_its_effect_back()
    {
        var list = new HeldList();
        list.Start(Many(1, 2));
        list.Anticipate(Of(1).Id, r => r with { IsFlagged = true, Version = 5 });

        list.Hear(Many(1, 2), Elsewhere(), _ => true, _ => null);
        Assert.True(list.Shown[0].Row.IsFlagged);

        list.Hear([Of(1, version: 6), Of(2)], Elsewhere(), _ => true, _ => null);
        Assert.False(list.Shown[0].Row.IsFlagged);
    }

    [Fact]
    public void A_new_view_shows_what_was_read_and_holds_nothing()
    {
        list.Start(Many(1, 2, 3));

        Assert.Equal([1, 2, 3], Shown());
        Assert.Equal((0, 0, 0, false), Held());
        Assert.All(list.Shown, s => Assert.Equal((null, null), (s.Gone, s.NewUntil)));
    }

    [Fact]
    public void A_new_row_is_counted_and_waits()
    {
        list.Start(Many(1, 2, 3));

        Hear(Many(9, 1, 2, 8, 3));

        Assert.Equal([1, 2, 3], Shown());
        Assert.Equal((2, 0, 0, true), Held());
        Assert.Equal([9, 8], list.HeldRows.Select(r => (int)r.Number));
    }

    [Fact]
    public void History_that_is_brought_in_is_no_news_and_comes_with_the_next_release()
    {
        list.Start(Many(1, 2));

        Hear([Of(8) with { IsHistory = true }, Of(1), Of(2)]);
        Assert.Equal((0, 0, 0, false), Held());
        Assert.Equal([1, 2], Shown());
        Hear([Of(8) with { IsHistory = true }, Of(9), Of(1), Of(2)]);
        Assert.Equal((1, 0, 0, true), Held());
        list.Release(Eight);

        Assert.Equal([8, 9, 1, 2], Shown());
        Assert.Equal([null, Eight + HeldList.NewFor, null, null], list.Shown.Select(s => s.NewUntil));
    }

    [Fact]
    public void Into_an_empty_list_history_comes_at_once()
    {
        list.Start([]);

        Hear([Of(8) with { IsHistory = true }, Of(9)]);

        Assert.Equal([8], Shown());
        Assert.Equal((1, 0, 0, true), Held());
    }

    [Fact]
    public void A_row_that_changed_its_place_stays_with_its_new_values()
    {
        list.Start([Of(1, due: 10), Of(2, due: 20), Of(3, due: 30)]);

        Hear([Of(3, due: 5, version: 2), Of(1, due: 10), Of(2, due: 20)]);

        Assert.Equal([1, 2, 3], Shown());
        Assert.Equal((0, 1, 0, true), Held());
        Assert.Equal(Of(3, due: 5, version: 2), list.Shown[2].Row);
    }

    [Fact]
    public void A_change_that_moves_nothing_holds_nothing()
    {
        list.Start(Many(1, 2));

        Hear([Of(1, version: 2), Of(2, due: 1)]);

        Assert.Equal((0, 0, 0, false), Held());
        Assert.Equal(2, list.Shown[0].Row.Version);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4, 5 }, 0)]
    [InlineData(new[] { 5, 1, 2, 3, 4 }, 1)]
    [InlineData(new[] { 2, 3, 4, 5, 1 }, 1)]
    [InlineData(new[] { 2, 1, 4, 3, 5 }, 2)]
    [InlineData(new[] { 5, 4, 3, 2, 1 }, 4)]
    public void Moved_are_the_fewest_rows_that_must_move(int[] order, int moved)
    {
        list.Start(Many(1, 2, 3, 4, 5));

        Hear(Many(order));

        Assert.Equal(moved, list.HeldMoved);
    }

    [Fact]
    public void A_row_somebody_took_stays_hatched_with_its_reason_until_the_release()
    {
        list.Start(Many(1, 2, 3));
        var taken = Of(2, 1, Leena, version: 2);

        Hear(Many(1, 3), Elsewhere(taken));

        Assert.Equal([1, 2, 3], Shown());
        Assert.Equal(new ShownRow(taken, LeenaTookIt), list.Shown[1]);
        Assert.Equal((0, 0, 1, true), Held());

        list.Release(Eight);
        Assert.Equal([1, 3], Shown());
        Assert.Equal((0, 0, 0, false), Held());
    }

    [Fact]
    public void The_first_reason_stands_whatever_happens_to_the_row_after()
    {
        list.Start(Many(1, 2));
        Hear(Many(1), Elsewhere(Of(2, 1, Leena, version: 2)));

        list.Hear(Many(1), Elsewhere(Of(2, 1, Leena, version: 3)), _ => false, _ => new(TicketKinds.Noted, null, Eight.AddMinutes(9)));

        Assert.Equal((LeenaTookIt, 3), (list.Shown[1].Gone, list.Shown[1].Row.Version));
    }

    [Fact]
    public void A_row_that_comes_back_before_the_release_was_never_gone()
    {
        list.Start(Many(1, 2));
        Hear(Many(1), Elsewhere(Of(2, 1, Leena, version: 2)));

        Hear([Of(1), Of(2, due: 1, version: 3)]);

        Assert.Equal(new ShownRow(Of(2, due: 1, version: 3)), list.Shown[1]);
        Assert.Equal((0, 0, 0, false), Held());
    }

    [Fact]
    public void A_row_pushed_below_what_is_read_still_belongs()
    {
        list.Start(Many(1, 2));

        list.Hear(Many(9, 1), Elsewhere(Of(2, due: 5, version: 2)), _ => true, _ => null);

        Assert.Equal(new ShownRow(Of(2, due: 5, version: 2)), list.Shown[1]);
        Assert.Equal((1, 0, 0, true), Held());
    }

    [Fact]
    public void A_row_the_viewer_may_no_longer_read_is_gone_without_a_reason_and_shows_nothing_newer()
    {
        list.Start(Many(1, 2));

        list.Hear(Many(1), Elsewhere(), _ => true, _ => null);

        Assert.Equal(new ShownRow(Of(2, due: 1), new GoneReason("", null, default)), list.Shown[1]);
    }

    [Fact]
    public void Released_rows_are_new_for_thirty_seconds_or_until_opened()
    {
        list.Start(Many(1, 2));
        Hear(Many(9, 1, 8, 2));

        list.Release(Eight);

        Assert.Equal([9, 1, 8, 2], Shown());
        Assert.Equal([Eight.AddSeconds(30), null, Eight.AddSeconds(30), null], list.Shown.Select(s => s.NewUntil));
        Assert.Equal((0, 0, 0, false), Held());

        list.Opened(Id(9));
        Assert.Equal([null, null, Eight.AddSeconds(30), null], list.Shown.Select(s => s.NewUntil));
    }

    [Fact]
    public void A_row_stays_new_through_news_and_the_next_release()
    {
        list.Start(Many(1));
        Hear(Many(9, 1));
        list.Release(Eight);

        Hear(Many(8, 9, 1));
        list.Release(Eight.AddSeconds(10));

        Assert.Equal([Eight.AddSeconds(40), Eight.AddSeconds(30), null], list.Shown.Select(s => s.NewUntil));
    }

    [Fact]
    public void The_next_page_is_shown_below_at_once_and_nothing_twice()
    {
        list.Start(Many(1, 2, 3));

        list.Append(Many(3, 4, 5));

        Assert.Equal([1, 2, 3, 4, 5], Shown());
        Assert.Equal((0, 0, 0, false), Held());
    }

    [Fact]
    public void A_row_that_moved_down_into_the_next_page_is_there_after_the_release()
    {
        list.Start([Of(1, due: 10), Of(2, due: 20), Of(3, due: 30)]);
        // Number 2 is due much later now: what is read up to 3 rows holds 4 in its stead.
        list.Hear([Of(1, due: 10), Of(3, due: 30), Of(4, due: 40)], Elsewhere(Of(2, due: 60, version: 2)), _ => true, _ => null);

        list.Append([Of(5, due: 50), Of(2, due: 60, version: 2), Of(6, due: 70)]);
        Assert.Equal([1, 2, 3, 5, 6], Shown());

        list.Release(Eight);
        Assert.Equal([1, 3, 4, 5, 2, 6], Shown());
    }

    [Fact]
    public void Missing_are_the_shown_rows_a_new_reading_does_not_have()
    {
        list.Start(Many(1, 2, 3));

        Assert.Equal([Id(1), Id(3)], list.Missing(Many(2, 9)));
    }

    [Fact]
    public void An_act_shows_at_once_and_in_place()
    {
        list.Start(Many(1, 2));

        list.Anticipate(Id(2), row => row with { Owner = Leena });
        list.Anticipate(Id(77), row => row with { Owner = Leena });

        Assert.Equal([1, 2], Shown());
        Assert.Equal([null, Leena], list.Shown.Select(s => s.Row.Owner));
        Assert.False(list.Holds);
    }

    private void Hear(IReadOnlyList<QueueRow> reading, Dictionary<TicketId, QueueRow>? elsewhere = null) =>
        list.Hear(reading, elsewhere ?? [], row => row.Owner is null, _ => LeenaTookIt);

    private static Dictionary<TicketId, QueueRow> Elsewhere(params QueueRow[] rows) => rows.ToDictionary(r => r.Id);

    private IEnumerable<int> Shown() => list.Shown.Select(s => (int)s.Row.Number);

    private (int New, int Moved, int Gone, bool Holds) Held() => (list.HeldNew, list.HeldMoved, list.HeldGone, list.Holds);
}

using StaffPortal.Tickets;
using StaffPortal.Triage;
using Xunit;

namespace StaffPortal.Tests.Triage;

public sealed class PicksTests
{
    private readonly Picks picks = new();
    private readonly List<TicketId> shown = [.. Enumerable.Range(1, 6).Select(n => Rows.Id(n))];

    [Fact]
    public void Choosing_twice_is_choosing_no_more()
    {
        picks.Toggle(shown[0]);
        picks.Toggle(shown[1]);
        picks.Toggle(shown[0]);

        Assert.Equal([shown[1]], Held());
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    public void Up_to_a_row_takes_those_between_whichever_stands_first(int from, int to)
    {
        picks.Extend(shown, shown[from], shown[to]);
        Assert.Equal([shown[1], shown[2], shown[3]], Held());
    }

    [Fact]
    public void Up_to_a_row_from_one_that_is_gone_takes_only_that_row()
    {
        picks.Extend(shown, Rows.Id(99), shown[4]);
        Assert.Equal([shown[4]], Held());
    }

    [Fact]
    public void What_left_the_screen_is_not_chosen_any_more()
    {
        picks.Add(shown);
        picks.Keep(shown.Skip(4));
        Assert.Equal([shown[4], shown[5]], Held());
    }

    [Fact]
    public void There_is_room_for_five_hundred()
    {
        picks.Add(Enumerable.Range(1, 600).Select(n => Rows.Id(n)));
        picks.Toggle(Rows.Id(601));
        Assert.Equal((Picks.Most, true, false), (picks.Count, picks.Hold(Rows.Id(1)), picks.Hold(Rows.Id(601))));
    }

    private List<TicketId> Held() => [.. shown.Where(picks.Hold)];
}

using StaffPortal.Tickets;
using StaffPortal.Triage;
using Xunit;

namespace StaffPortal.Tests.Triage;

public sealed class UndoStackTests
{
    private readonly UndoStack stack = new();
    private readonly List<Undoable> acts = [.. Enumerable.Range(0, 6).Select(n => new Undoable([new(Rows.Id(n), n, 2, new TicketBefore(Priority: Priority.High))]))];

    [Fact]
    public void The_last_three_acts_come_back_newest_first()
    {
        for (var number = 1; number <= 5; number++)
            stack.Push(Act(number));

        Assert.Equal([Act(5), Act(4), Act(3), null], [stack.Pop(), stack.Pop(), stack.Pop(), stack.Pop()]);
        Assert.True(stack.IsEmpty);
    }

    [Fact]
    public void An_act_taken_back_by_its_own_button_is_not_taken_back_again_by_the_key()
    {
        stack.Push(Act(1));
        stack.Push(Act(2));

        Assert.Equal((true, false), (stack.Remove(Act(2)), stack.Remove(Act(2))));
        Assert.Equal(Act(1), stack.Pop());
    }

    [Fact]
    public void Nothing_done_is_nothing_to_take_back() => Assert.Equal((true, null), (stack.IsEmpty, stack.Pop()));

    private Undoable Act(int number) => acts[number];
}

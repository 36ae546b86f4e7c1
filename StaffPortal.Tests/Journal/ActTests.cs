using StaffPortal.Journal;
using Xunit;

namespace StaffPortal.Tests.Journal;

public sealed class ActTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_act_says_who_and_when()
    {
        var actor = Guid.CreateVersion7();

        var (person, timer) = (Act.By(actor, At), Act.OfTimer(At));

        Assert.Equal(new(Origin.Person, actor, At, person.Correlation), person);
        Assert.Equal(new(Origin.Timer, null, At, timer.Correlation), timer);
        Assert.NotEqual(person.Correlation, timer.Correlation);
    }
}

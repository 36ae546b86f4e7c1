using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

public sealed class DueTimeTests
{
    [Theory]
    [InlineData(480, Priority.Normal, "2026-03-02T16:00:00Z")]
    [InlineData(480, Priority.High, "2026-03-02T12:00:00Z")]
    [InlineData(480, Priority.Urgent, "2026-03-02T10:00:00Z")]
    [InlineData(1, Priority.Urgent, "2026-03-02T08:00:15Z")]
    [InlineData(7 * 24 * 60, Priority.Normal, "2026-03-09T08:00:00Z")]
    public void What_is_urgent_is_due_in_a_quarter_of_the_time_and_what_is_high_in_half(int minutes, Priority priority, string due) =>
        Assert.Equal(DateTimeOffset.Parse(due, null), DueTime.Of(Requests.Eight, minutes, priority));
}

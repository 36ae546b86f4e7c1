using StaffPortal.Catalogue;
using StaffPortal.Insights.Bottlenecks;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Bottlenecks;

public sealed class ReasonsTests
{
    private static readonly Bottleneck Plain = new(StageCategory.InProgress, Guid.NewGuid(), true, Days(10), Days(10), Days(10), 100, 100, 5, Days(2), Days(4), Days(1));

    public static TheoryData<Reason> Each() => new(Enum.GetValues<Reason>());

    [Theory]
    [MemberData(nameof(Each))]
    public void Each_reason_is_said_where_its_evidence_is(Reason reason) => Assert.Equal(reason, Reasons.Of(With(reason))[0]);

    [Theory]
    [MemberData(nameof(Each))]
    public void With_few_cases_nothing_is_made_of_chance(Reason reason)
    {
        var few = With(reason) with { Ended = 4, Arrived = 4, Open = 0 };
        // Offers and weekdays are counted only where there are enough of them.
        if (reason is Reason.NotAccepted or Reason.Weekday)
            return;

        Assert.Contains(Reasons.Of(few)[0], new[] { Reason.OverTarget, Reason.TakesLong });
    }

    [Fact]
    public void The_strongest_comes_first_and_the_plain_one_last()
    {
        var both = Plain with { Evidence = Evidence.None with { ReturnShare = 0.25, OffersRefused = 0.9 } };

        Assert.Equal([Reason.NotAccepted, Reason.ComesBack, Reason.OverTarget], Reasons.Of(both));
    }

    private static Bottleneck With(Reason reason) => reason switch
    {
        Reason.FewStayLong => Plain with { Median = TimeSpan.FromMinutes(5), P90 = Days(3), Evidence = Evidence.None with { TailShare = 0.9 } },
        Reason.WaitsForOthers => Plain with { Evidence = Evidence.None with { WaitsFor = Awaited.Requester, WaitsForShare = 0.62 } },
        Reason.ComesBack => Plain with { Evidence = Evidence.None with { ReturnShare = 0.4 } },
        Reason.NotAccepted => Plain with { Evidence = Evidence.None with { OffersRefused = 0.5 } },
        Reason.PilesUp => Plain with { Arrived = 180 },
        Reason.Weekday => Plain with { Evidence = Evidence.None with { SlowDay = DayOfWeek.Friday, SlowDayMedian = Days(3), OtherDaysMedian = Days(1) } },
        Reason.OnePerson => Plain with { Evidence = Evidence.None with { OnePersonShare = 0.92, Persons = 3 } },
        Reason.TailGrows => Plain with { Evidence = Evidence.None with { P90First = Days(3), P90Last = Days(8) } },
        Reason.OverTarget => Plain,
        _ => Plain with { Target = null },
    };

    private static TimeSpan Days(double days) => TimeSpan.FromDays(days);
}

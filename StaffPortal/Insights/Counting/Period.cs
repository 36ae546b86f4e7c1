namespace StaffPortal.Insights.Counting;

/// <summary>Days in the municipality's zone, both included.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    public const int MostYears = 20;

    public int Days => To.DayNumber - From.DayNumber + 1;

    public Bucket Bucket => Days <= 31 ? Bucket.Day : Days <= 2 * 366 ? Bucket.Week : Bucket.Month;

    /// <summary>As long, ending the day before.</summary>
    public Period Before => new(From.AddDays(-Days), From.AddDays(-1));

    /// <summary>The same weeks last year: 52 weeks earlier, so that weekdays meet weekdays.</summary>
    public Period YearBefore => new(From.AddDays(-364), To.AddDays(-364));

    /// <summary>The first day of each bucket; the first one begins with the period.</summary>
    public IReadOnlyList<DateOnly> Starts
    {
        get
        {
            List<DateOnly> starts = [];
            for (var start = From; start <= To; start = Next(start))
                starts.Add(start);
            return starts;
        }
    }

    /// <summary>The last <paramref name="weeks"/> weeks up to and with today.</summary>
    public static Period Last(int weeks, DateOnly today) => new(today.AddDays(1 - (7 * weeks)), today);

    public PeriodProblem? ProblemOn(DateOnly today) =>
        To < From ? PeriodProblem.Backwards : From > today ? PeriodProblem.NotBegun : Days > MostYears * 366 ? PeriodProblem.TooLong : null;

    /// <summary>The last day of the bucket that begins then, within the period.</summary>
    public DateOnly EndOf(DateOnly start) => Next(start).AddDays(-1) is var end && end < To ? end : To;

    /// <summary>Without those before it, of which there is no end.</summary>
    public override string ToString() => $"{From:yyyy-MM-dd}–{To:yyyy-MM-dd}";

    private DateOnly Next(DateOnly start) => Bucket switch
    {
        Bucket.Day => start.AddDays(1),
        Bucket.Week => start.AddDays(7 - (((int)start.DayOfWeek + 6) % 7)),
        _ => new DateOnly(start.Year, start.Month, 1).AddMonths(1),
    };
}

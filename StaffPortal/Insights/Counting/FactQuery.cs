using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Counting;

/// <summary>One reading of facts for a cut. SQL is made of our own words, ids and dates; what people wrote goes in as a parameter.</summary>
/// <param name="file">The warehouse, of one moment.</param>
/// <param name="cut">What is asked for.</param>
/// <param name="reach">The departments the viewer asks of, or <c>true</c>.</param>
/// <param name="which">Which tickets, over columns that tickets and stays share; the viewer's departments included.</param>
/// <param name="now">What "now" is for open tickets.</param>
/// <param name="zone">The municipality's.</param>
internal sealed class FactQuery(DuckDBConnection file, FigureCut cut, string reach, string which, DateTimeOffset now, TimeZoneInfo zone)
{
    public FigureCut Cut => cut;

    public Period Period => cut.Period;

    public string Reach => reach;

    public string Which => which;

    public DateOnly Today { get; } = Moments.Day(now, zone);

    /// <summary>The last day that can be told of: the period's, or today.</summary>
    public DateOnly Until => Period.To < Today ? Period.To : Today;

    /// <summary>The end of <see cref="Until"/>, or now.</summary>
    public string Moment => Stamp(Period.To < Today ? StartOf(Period.To.AddDays(1)) : now);

    /// <summary>The instant a day begins.</summary>
    public DateTimeOffset StartOf(DateOnly day) => Moments.At(day, TimeOnly.MinValue, zone);

    /// <summary>Now, whatever the period.</summary>
    public string Now => Stamp(now);

    /// <summary>Of these tickets, those whose day falls into the period.</summary>
    public string During(string day) => $"{which} AND {day} BETWEEN {Day(Period.From)} AND {Day(Period.To)}";

    /// <summary>Microseconds from an instant to another; what came in since the last whole minute is of no age.</summary>
    public static string Age(string since, string moment) => $"greatest(0, epoch_us({moment}) - epoch_us({since}))";

    /// <summary>The first day of the bucket a day falls into.</summary>
    public string BucketOf(string day) => Period.Bucket == Bucket.Day ? day : $"greatest(date_trunc('{Period.Bucket.ToString().ToLowerInvariant()}', {day})::DATE, {Day(Period.From)})";

    public static string Day(DateOnly day) => $"DATE '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    public static string Stamp(DateTimeOffset at) => $"TIMESTAMP '{at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture)}'";

    public List<T> Rows<T>(string sql, Func<DbDataReader, T> read)
    {
        using var command = file.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        if (cut.Slice.District is { } district && sql.Contains("$district", StringComparison.Ordinal))
            command.Parameters.Add(new DuckDBParameter("district", district));
        using var rows = command.ExecuteReader();
        List<T> all = [];
        while (rows.Read())
            all.Add(read(rows));
        return all;
    }

    /// <summary>Puts something together that later readings of the same moment read: a temporary table.</summary>
    public void Do(string sql) => Rows(sql, _ => 0);

    /// <summary>The whole and its buckets from rows of which the one without a bucket is the whole.</summary>
    public Series<T> Series<T>(IEnumerable<(DateOnly? Start, T Value)> rows, T none)
        where T : notnull
    {
        var (whole, byStart) = (none, new Dictionary<DateOnly, T>());
        foreach (var (start, value) in rows)
        {
            if (start is { } known)
                byStart[known] = value;
            else
                whole = value;
        }
        return new(whole, Points(start => byStart.GetValueOrDefault(start, none)));
    }

    /// <summary>A point for each bucket that has begun.</summary>
    public IReadOnlyList<Point<T>> Points<T>(Func<DateOnly, T> at) =>
        [.. Period.Starts.Where(s => s <= Today).Select(s => new Point<T>(s, Period.EndOf(s), Period.EndOf(s) < Today, at(s)))];

    public static DateOnly? DayAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    public static double? NumberAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : Convert.ToDouble(row.GetValue(column), CultureInfo.InvariantCulture);

    /// <summary>Sums come as integers of any size.</summary>
    public static long CountAt(DbDataReader row, int column) => row.IsDBNull(column) ? 0
        : row.GetValue(column) is System.Numerics.BigInteger sum ? (long)sum : Convert.ToInt64(row.GetValue(column), CultureInfo.InvariantCulture);

    public static Guid? IdAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetGuid(column);
}

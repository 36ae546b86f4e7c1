using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>A row of a published file, read without the portal: its own parsing of times, its own clock changes.</summary>
/// <param name="Opened">UTC.</param>
/// <param name="Done">UTC; null while open, or when the day alone is known.</param>
/// <param name="DoneDay">The local day of it; null while open.</param>
/// <param name="IsWork">It was done: not cancelled, no duplicate, not closed the second it was opened.</param>
/// <param name="OnTime">Null when nothing was promised, or while open.</param>
internal sealed record PlainCase(string Department, Channel Channel, string District, DateTime Opened, DateOnly OpenedDay, DateTime? Done, DateOnly? DoneDay, bool IsWork, bool? OnTime)
{
    /// <summary>Microseconds; null when the day alone is known.</summary>
    public long? Lead => Done is { } done ? (done - Opened).Ticks / 10 : null;

    public long Days => DoneDay!.Value.DayNumber - OpenedDay.DayNumber;

    /// <summary><c>2011-07-01 01:32:33,2011-07-15 01:32:32,2011-07-01 05:06:58,ONTIME,Closed</c>, in New York's time.</summary>
    public static PlainCase OfBoston(IReadOnlyDictionary<string, string> row)
    {
        var (opened, target, closed) = (Local("open_dt"), Local("target_dt"), row["case_status"] == "Closed" ? Local("closed_dt") : null);
        return new(Boston[row["department"]], Channels[row["source"]], row["neighborhood"].Trim(), Utc(opened!.Value, -5), DateOnly.FromDateTime(opened.Value),
            closed is { } done ? Utc(done, -5) : null, closed is { } end ? DateOnly.FromDateTime(end) : null, closed is not null && closed != opened,
            closed is { } at && target is { } due ? Utc(at, -5) <= Utc(due, -5) : null);

        DateTime? Local(string column) => row[column] is { Length: > 0 } text ? DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : null;
    }

    /// <summary><c>02/15/2007,10:42 AM,…,RESOL,N,02/16/2007</c>, in Chicago's time: the closing has no time.</summary>
    public static PlainCase OfKansasCity(IReadOnlyDictionary<string, string> row)
    {
        var opened = DateTime.ParseExact($"{row["CREATION DATE"]} {row["CREATION TIME"]}", "MM/dd/yyyy hh:mm tt", CultureInfo.InvariantCulture);
        DateOnly? closed = row["STATUS"] is "RESOL" or "CANC" or "DUP" ? DateOnly.ParseExact(row["CLOSED DATE"], "MM/dd/yyyy", CultureInfo.InvariantCulture) : null;
        return new(row["DEPARTMENT"] is "Parks & Rec" or "Parks & Recreation" ? "Parks and Rec" : row["DEPARTMENT"], Channels[row["SOURCE"]], row["NEIGHBORHOOD"].Trim(),
            Utc(opened, -6), DateOnly.FromDateTime(opened), null, closed, row["STATUS"] == "RESOL", null);
    }

    internal static async Task<List<PlainCase>> ReadAsync(IEnumerable<string> paths, Func<IReadOnlyDictionary<string, string>, PlainCase> of, CancellationToken ct)
    {
        List<PlainCase> cases = [];
        foreach (var path in paths)
        {
            await using Stream file = File.OpenRead(path);
            await using var text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            await using var rows = CsvReader.Create(text, new(), leaveOpen: true);
            await rows.ReadHeaderAsync(ct);
            string[] columns = [.. rows.Headers];
            while (await rows.ReadAsync(ct))
            {
                Dictionary<string, string> row = [];
                for (var n = 0; n < columns.Length; n++)
                    row[columns[n]] = rows.GetString(n);
                cases.Add(of(row));
            }
        }
        return cases;
    }

    /// <summary>
    /// The law of the United States since 2007: an hour ahead from 2 o'clock on March's second Sunday to 2 o'clock on November's first. The hour
    /// before November's is there twice, and the first one is meant; the hour after March's is not there, and the one after it is meant.
    /// </summary>
    private static DateTime Utc(DateTime local, int hours)
    {
        if (local.Year < 2007)
            throw new ArgumentOutOfRangeException(nameof(local), local, "Other law.");
        var (spring, autumn) = (Sunday(local.Year, 3, 8).AddHours(2), Sunday(local.Year, 11, 1).AddHours(2));
        if (local >= spring && local < spring.AddHours(1))
            local = local.AddHours(1);
        return local.AddHours(-hours - (local >= spring && local < autumn ? 1 : 0));
    }

    /// <summary>The first from a day of the month on.</summary>
    private static DateTime Sunday(int year, int month, int day)
    {
        var at = new DateTime(year, month, day);
        while (at.DayOfWeek != DayOfWeek.Sunday)
            at = at.AddDays(1);
        return at;
    }

    private static readonly Dictionary<string, string> Boston = new()
    {
        ["PWDx"] = "Public Works Department", ["ISD"] = "Inspectional Services", ["PARK"] = "Parks & Recreation Department", ["BTDT"] = "Transportation", ["INFO"] = "Mayor's 24 Hour Hotline",
        ["PROP"] = "Property Management", ["BWSC"] = "Water & Sewer Commission", ["DISB"] = "Disabilities Commission", ["BPS_"] = "Public Schools", ["BHA_"] = "Housing Authority", ["No Q"] = "No queue",
    };

    private static readonly Dictionary<string, Channel> Channels = new()
    {
        ["Constituent Call"] = Channel.Phone, ["Self Service"] = Channel.Web, ["Citizens Connect App"] = Channel.App, ["Twitter"] = Channel.Chat, ["Employee Generated"] = Channel.Colleague,
        ["Maximo Integration"] = Channel.Colleague,
        ["PHONE"] = Channel.Phone, ["VOICE"] = Channel.Phone, ["CTI"] = Channel.Phone, ["WEB"] = Channel.Web, ["EMAIL"] = Channel.Email, ["TWIR"] = Channel.Chat, ["WALK"] = Channel.Counter,
        ["FAX"] = Channel.Letter, ["MAIL"] = Channel.Letter, ["SYS"] = Channel.Colleague, ["INSPE"] = Channel.Colleague, ["EDC"] = Channel.Colleague, ["EIP"] = Channel.Colleague, ["CMO"] = Channel.Colleague,
        ["BIZ"] = Channel.Colleague,
    };
}

using System.Globalization;

namespace StaffPortal.Channels.Import;

/// <summary>One way of writing a date.</summary>
public sealed class DateFormat
{
    public const string Iso = "iso";
    public const string UnixSeconds = "unix";
    public const string UnixMilliseconds = "unixms";

    private static readonly string[] IsoInstants = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mmK"];
    private static readonly string[] Days = ["yyyy-MM-dd", "MM/dd/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d.M.yyyy", "M/d/yyyy", "d/M/yyyy", "yyyy/MM/dd", "MM-dd-yyyy", "dd-MM-yyyy", "dd MMM yyyy", "yyyyMMdd"];
    private static readonly string[] Times = ["", " HH:mm:ss", " HH:mm", " hh:mm:ss tt", " hh:mm tt", " h:mm:ss tt", " h:mm tt", " H.mm"];

    private readonly string[] forms;

    public DateFormat(string text)
    {
        Text = text;
        forms = text == Iso ? [.. IsoInstants, "yyyy-MM-dd"] : [text];
    }

    /// <summary>The ways dates are commonly written, to say in which one a value is that does not fit the map.</summary>
    public static IReadOnlyList<DateFormat> Common { get; } =
        [new(Iso), .. Days.SelectMany(day => Times.Select(time => new DateFormat(day + time))).Where(f => f.Text is not "yyyy-MM-dd")];

    public string Text { get; }

    /// <summary>Null when the text is not written so, or is of a year nobody means.</summary>
    public WrittenDate? Read(string text)
    {
        if (Text is UnixSeconds or UnixMilliseconds)
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? OfUnix(Text == UnixSeconds ? count * 1_000m : count) : null;
        foreach (var form in forms)
        {
            // Without an offset in the text the value keeps the unspecified kind: a local time.
            if (!DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read) || read.Year is < 1900 or > 2200)
                continue;
            return read.Kind == DateTimeKind.Unspecified
                ? new(read, null, IsDay(form))
                : new(default, new DateTimeOffset(read).ToUniversalTime(), IsDay: false);
        }
        return null;
    }

    internal static bool IsUsable(string format)
    {
        if (format is Iso or UnixSeconds or UnixMilliseconds)
            return true;
        try
        {
            // A format that says no day (or has a typing error) does not lead back to the day it wrote.
            var day = new DateTime(2009, 11, 23, 21, 34, 56, DateTimeKind.Unspecified);
            return format.Length > 2 && DateTime.TryParseExact(day.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                && read.Date == day.Date;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static WrittenDate? OfUnix(decimal milliseconds) => milliseconds is > -2_208_988_800_000m and < 7_258_118_400_000m
        ? new(default, DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond)), IsDay: false)
        : null;

    private static bool IsDay(string form) => !form.AsSpan().ContainsAny('H', 'h');
}

/// <param name="Local">A time of the zone the file is of, when it says no offset.</param>
/// <param name="Instant">UTC, when it does.</param>
/// <param name="IsDay">Only a day was given.</param>
public readonly record struct WrittenDate(DateTime Local, DateTimeOffset? Instant, bool IsDay);

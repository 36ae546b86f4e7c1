using System.Globalization;

namespace StaffPortal.Channels.Open311;

/// <summary>Request ids are the spoken ticket numbers. Clients guess that ids are numbers, so there are no leading zeros.</summary>
public static class Open311Ids
{
    public static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static long? Parse(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Write(number) == id ? number : null;
}

namespace StaffPortal.ServiceLevels;

/// <summary>The holidays of a year (Kirkkolaki 652/2023; laki itsenäisyyspäivän viettämisestä 388/1937; vapunpäivä 272/1944), with the eves.</summary>
public static class FinnishHolidays
{
    /// <returns>Its holidays in the order of the year.</returns>
    public static IReadOnlyList<(DateOnly Day, Holiday Holiday)> Of(int year)
    {
        var easter = EasterSundayOf(year);
        var midsummer = SaturdayFrom(new(year, 6, 20));
        return
        [
            .. new[]
            {
                (new DateOnly(year, 1, 1), Holiday.NewYearsDay),
                (new DateOnly(year, 1, 6), Holiday.Epiphany),
                (easter.AddDays(-2), Holiday.GoodFriday),
                (easter, Holiday.EasterSunday),
                (easter.AddDays(1), Holiday.EasterMonday),
                (new DateOnly(year, 5, 1), Holiday.MayDay),
                (easter.AddDays(39), Holiday.AscensionDay),
                (easter.AddDays(49), Holiday.Pentecost),
                (midsummer.AddDays(-1), Holiday.MidsummerEve),
                (midsummer, Holiday.MidsummerDay),
                (SaturdayFrom(new(year, 10, 31)), Holiday.AllSaintsDay),
                (new DateOnly(year, 12, 6), Holiday.IndependenceDay),
                (new DateOnly(year, 12, 24), Holiday.ChristmasEve),
                (new DateOnly(year, 12, 25), Holiday.ChristmasDay),
                (new DateOnly(year, 12, 26), Holiday.SecondChristmasDay),
                (new DateOnly(year, 12, 31), Holiday.NewYearsEve),
            }.OrderBy(h => h.Item1),
        ];
    }

    /// <summary>
    /// By the Gregorian rules as Oudin gave them (1940): the golden number, the age of the moon at the spring equinox, and the Sunday after
    /// the full moon. Holds for every year of the Gregorian calendar.
    /// </summary>
    public static DateOnly EasterSundayOf(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var fromMarch = moon - weekday + 28;
        return new DateOnly(year, 3, 1).AddDays(fromMarch - 1);
    }

    private static DateOnly SaturdayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Saturday - (int)day.DayOfWeek + 7) % 7);
}

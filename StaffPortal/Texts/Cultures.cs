using System.Globalization;

namespace StaffPortal.Texts;

/// <summary>
/// The two cultures of a language: <see cref="Ui"/> chooses the words, <see cref="Formats"/> the dates and numbers.
/// Dates and numbers look alike in all three languages, so a colleague reading over a shoulder misreads nothing.
/// </summary>
public static class Cultures
{
    // Every pattern is set here and none is left to the machine's ICU data, which differs between releases.
    private static readonly CultureInfo[] FormatsOf =
    [
        Build(["su", "ma", "ti", "ke", "to", "pe", "la"],
            ["sunnuntai", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai"], "fi"),
        Build(["sön", "mån", "tis", "ons", "tors", "fre", "lör"],
            ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"], "sv"),
        Build(["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
            ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"], "en"),
    ];

    private static readonly CultureInfo[] UiOf =
        [CultureInfo.GetCultureInfo("fi"), CultureInfo.GetCultureInfo("sv"), CultureInfo.GetCultureInfo("en")];

    /// <summary>The language of the current thread's words.</summary>
    public static Language Current => Parse(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Language.En;

    /// <summary>Dates, times and numbers of this language; read-only.</summary>
    public static CultureInfo Formats(Language language) => FormatsOf[(int)language];

    /// <summary>The words of this language; read-only.</summary>
    public static CultureInfo Ui(Language language) => UiOf[(int)language];

    /// <summary>Speaks this language from here on in the current flow of execution.</summary>
    public static void Use(Language language)
    {
        CultureInfo.CurrentCulture = Formats(language);
        CultureInfo.CurrentUICulture = Ui(language);
    }

    /// <summary>BCP 47 tag for <c>lang</c>, cookies and addresses.</summary>
    public static string Tag(Language language) => language switch
    {
        Language.Fi => "fi",
        Language.Sv => "sv",
        _ => "en",
    };

    /// <summary>Understands tags with a region too ("sv-FI"); null when it is none of ours.</summary>
    public static Language? Parse(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return null;
        var primary = tag.AsSpan().Trim();
        var region = primary.IndexOfAny('-', '_');
        if (region >= 0)
            primary = primary[..region];
        if (primary.Equals("fi", StringComparison.OrdinalIgnoreCase))
            return Language.Fi;
        if (primary.Equals("sv", StringComparison.OrdinalIgnoreCase))
            return Language.Sv;
        return primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? Language.En : null;
    }

    private static CultureInfo Build(string[] shortDays, string[] days, string months)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("fi-FI").Clone();
        var words = CultureInfo.GetCultureInfo(months).DateTimeFormat;

        var dates = culture.DateTimeFormat;
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        dates.CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek;
        dates.AbbreviatedDayNames = shortDays;
        dates.ShortestDayNames = shortDays;
        dates.DayNames = days;
        dates.MonthNames = words.MonthNames;
        dates.MonthGenitiveNames = words.MonthGenitiveNames;
        dates.AbbreviatedMonthNames = words.AbbreviatedMonthNames;
        dates.AbbreviatedMonthGenitiveNames = words.AbbreviatedMonthGenitiveNames;
        dates.DateSeparator = ".";
        dates.TimeSeparator = ".";
        dates.ShortDatePattern = "d.M.yyyy";
        dates.LongDatePattern = "dddd d.M.yyyy";
        dates.ShortTimePattern = "H.mm";
        dates.LongTimePattern = "H.mm.ss";
        dates.FullDateTimePattern = "dddd d.M.yyyy H.mm.ss";

        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.PercentDecimalSeparator = numbers.CurrencyDecimalSeparator = ",";
        numbers.NumberGroupSeparator = numbers.PercentGroupSeparator = numbers.CurrencyGroupSeparator = Figures.NoBreakSpace;
        numbers.NegativeSign = Figures.Minus;
        return CultureInfo.ReadOnly(culture);
    }
}

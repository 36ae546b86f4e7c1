namespace StaffPortal.Texts;

/// <summary>Numbers as people read them; alike in all languages: <c>6 412</c>, <c>16,2</c>, <c>−41</c>, <c>12 %</c>.</summary>
public static class Figures
{
    /// <summary>U+00A0, between thousands and before a unit, so that a number never breaks over two lines.</summary>
    public const string NoBreakSpace = "\u00A0";

    /// <summary>U+2212, as wide as a plus; a hyphen is not a minus.</summary>
    public const string Minus = "\u2212";

    // Under this many cases a figure always tells how many it stands on.
    private const int SampleShownUnder = 300;

    /// <summary><c>6 412</c>.</summary>
    public static string Whole(long number) => number.ToString("#,##0", Cultures.Formats(Language.Fi));

    /// <summary><c>16,2</c>: at most two decimals, no idle zeros.</summary>
    /// <param name="number">The value.</param>
    /// <param name="decimals">At most this many, 0–2.</param>
    public static string Decimal(double number, int decimals = 1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        // Adding zero turns the −0 that rounding leaves behind into 0.
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0.0;
        return rounded.ToString("#,##0.##", Cultures.Formats(Language.Fi));
    }

    /// <summary>A change: <c>+3</c>, <c>−41</c>, <c>0</c>.</summary>
    public static string Change(double number, int decimals = 0)
    {
        var text = Decimal(number, decimals);
        return text[0] is '0' && text.Length == 1 || text.StartsWith(Minus, StringComparison.Ordinal) ? text : "+" + text;
    }

    /// <summary>A share of one as <c>12 %</c>.</summary>
    public static string Percent(double share, int decimals = 0) => Decimal(share * 100, decimals) + NoBreakSpace + "%";

    /// <summary>The change between two shares of one: <c>+3 pp</c>.</summary>
    public static string PercentagePoints(double change, int decimals = 0, Language? language = null) =>
        SharedTexts.Say(language ?? Cultures.Current, "Figure.PercentagePoints", Change(change * 100, decimals)).Replace(" ", NoBreakSpace, StringComparison.Ordinal);

    /// <summary><c>n = 120</c> when the figure stands on under 300 cases, otherwise null.</summary>
    public static string? Sample(long count) =>
        count < SampleShownUnder ? SharedTexts.Say(Language.En, "Figure.Sample", Whole(count)).Replace(" ", NoBreakSpace, StringComparison.Ordinal) : null;
}

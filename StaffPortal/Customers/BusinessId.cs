namespace StaffPortal.Customers;

/// <summary>The Finnish business id (Y-tunnus): seven digits and a check digit, <c>0201256-6</c>. Source: the Finnish Tax Administration's form of the id.</summary>
public static class BusinessId
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2];

    /// <summary>In its one form; older ids of six digits get their zero (<c>201256-6</c> → <c>0201256-6</c>).</summary>
    /// <returns>Null when it is none: another length, other characters, or the check digit does not fit.</returns>
    public static string? Parse(string typed)
    {
        var text = typed.Trim().Replace(" ", "", StringComparison.Ordinal);
        if (text.StartsWith("FI", StringComparison.OrdinalIgnoreCase) && !text.Contains('-', StringComparison.Ordinal) && text.Length == 10)
            text = $"{text[2..9]}-{text[9..]}";
        if (text.Length == 8 && text[6] == '-')
            text = "0" + text;
        if (text.Length != 9 || text[7] != '-' || !text.Where((_, n) => n != 7).All(char.IsAsciiDigit))
            return null;
        var rest = Weights.Select((w, n) => w * (text[n] - '0')).Sum() % 11;
        // A rest of one has no check digit: such ids are never given.
        return rest != 1 && text[8] - '0' == (rest == 0 ? 0 : 11 - rest) ? text : null;
    }
}

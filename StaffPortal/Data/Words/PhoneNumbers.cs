using System.Text.RegularExpressions;

namespace StaffPortal.Data.Words;

/// <summary>Telephone numbers inside text: "040 512 8841", "+358 40 512 8841", "(08) 555 1234", "00358405128841".</summary>
internal static partial class PhoneNumbers
{
    private const string Finland = "358";

    // Only what starts with 0 or + is read across spaces: other figures in a row are not one number.
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\+|\(?0)(?:[ \u00A0\-()/]{0,2}\d){4,16}(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    /// <summary>Each number found, as digits; with <paramref name="rest"/> the text without them.</summary>
    public static IReadOnlyList<string> Find(string text, out string rest)
    {
        var found = new List<string>();
        rest = Written().Replace(text, match =>
        {
            found.Add(National(match.Value));
            return " ";
        });
        return found;
    }

    /// <summary>Digits only; a Finnish number in its home form (0…), any other with its country code.</summary>
    public static string National(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        // "00" alone, as in "8.00", is a figure and no way abroad.
        var dialled = digits.Length > 4 && digits.StartsWith("00", StringComparison.Ordinal);
        var abroad = written.StartsWith('+') || dialled;
        digits = dialled ? digits[2..] : digits;
        var bare = digits.Length is >= 11 and <= 13;
        return digits.StartsWith(Finland, StringComparison.Ordinal) && (abroad || bare)
            ? "0" + digits[Finland.Length..].TrimStart('0')
            : digits;
    }
}

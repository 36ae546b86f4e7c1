using System.Globalization;
using System.Text;

namespace StaffPortal.Channels.Import;

/// <summary>Codes of services from their names: <c>Street Light / Outage</c> is <c>street-light-outage</c>.</summary>
internal static class ServiceCodes
{
    private const int Longest = 60;

    public static string Of(string name)
    {
        var code = new StringBuilder();
        // Decomposed, a letter stands before its mark, and the mark is left out: ä is a.
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                code.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && code.Length > 0 && code[^1] != '-')
                code.Append('-');
        }
        var text = code.ToString(0, Math.Min(code.Length, Longest)).Trim('-');
        return text.Length > 0 ? text : "service";
    }
}

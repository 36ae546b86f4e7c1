using System.Globalization;
using System.Text;

namespace StaffPortal.Data.Words;

/// <summary>
/// Makes words comparable: lower case, å ä ö kept as letters of their own, every other mark removed
/// (é → e, ü → u, š → s), æ and ø read as ä and ö. Only letters and digits of the basic plane remain,
/// so SQLite's and PostgreSQL's tokenizers see the same words.
/// </summary>
public static class Folding
{
    /// <summary>The folded text; what is no letter or digit becomes a space, apostrophes vanish.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Composed(text))
        {
            if (c is '\'' or '’' or '´' or '\u00AD') continue;
            if (!char.IsLetterOrDigit(c) || char.IsSurrogate(c)) { folded.Append(' '); continue; }
            Append(folded, char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }

    /// <summary>The same word as somebody without a Nordic keyboard types it: å and ä as a, ö as o.</summary>
    public static string Plain(string folded) =>
        folded.AsSpan().IndexOfAny('å', 'ä', 'ö') < 0 ? folded : folded.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case < '\u0080' or 'å' or 'ä' or 'ö': folded.Append(c); break;
            case 'æ': folded.Append('ä'); break;
            case 'ø': folded.Append('ö'); break;
            case 'ß': folded.Append("ss"); break;
            case 'đ' or 'ð': folded.Append('d'); break;
            case 'ŋ': folded.Append('n'); break;
            case 'ŧ': folded.Append('t'); break;
            case 'ł': folded.Append('l'); break;
            case 'ı': folded.Append('i'); break;
            default: AppendWithoutMarks(folded, c); break;
        }
    }

    private static void AppendWithoutMarks(StringBuilder folded, char c)
    {
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormKD))
            if (char.IsLetterOrDigit(part)) folded.Append(char.ToLowerInvariant(part));
    }

    /// <summary>An "a" with a loose ring after it (as macOS writes file names) becomes one "å". Half a surrogate pair cannot be composed.</summary>
    private static string Composed(string text) =>
        Ascii.IsValid(text) ? text : string.Concat(text.Select(c => Composable(c) ? c : ' ')).Normalize(NormalizationForm.FormC);

    private static bool Composable(char c) =>
        !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not UnicodeCategory.OtherNotAssigned;
}

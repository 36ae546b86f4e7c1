namespace StaffPortal.Texts;

/// <summary>A text the municipality itself writes in three languages: the name of a service, a department.</summary>
public sealed record LocalText(string Fi, string Sv, string En)
{
    /// <summary>The text in this language; where it is missing, the first one there is in the order Finnish, Swedish, English.</summary>
    public string In(Language language)
    {
        var asked = language switch
        {
            Language.Fi => Fi,
            Language.Sv => Sv,
            _ => En,
        };
        return First(asked, Fi, Sv, En);
    }

    /// <summary>The text in the language that is on.</summary>
    public string Here => In(Cultures.Current);

    /// <summary>One text for all languages: names that are not translated.</summary>
    public static LocalText Same(string text) => new(text, text, text);

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (!string.IsNullOrWhiteSpace(text))
                return text;
        return string.Empty;
    }
}

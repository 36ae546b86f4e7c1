namespace StaffPortal.Texts;

/// <summary>The languages as people meet them: each under its own name, whatever language the screen is in.</summary>
public static class Languages
{
    /// <summary>In the order of the language switch.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.Fi, Language.Sv, Language.En];

    /// <summary>Suomi, Svenska, English. Mark it with <c>lang</c> where it is shown.</summary>
    public static string OwnName(Language language) => language switch
    {
        Language.Fi => "Suomi",
        Language.Sv => "Svenska",
        _ => "English",
    };
}

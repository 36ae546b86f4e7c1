using System.Resources;

namespace StaffPortal.Texts;

/// <summary>
/// Words that more than one folder says. Screens inject <c>IStringLocalizer&lt;SharedTexts&gt;</c>; code without a screen asks <see cref="Say"/>.
/// </summary>
public sealed class SharedTexts
{
    private static readonly ResourceManager Words = new(typeof(SharedTexts));

    private SharedTexts()
    {
    }

    /// <summary>The text under <paramref name="key"/> in <paramref name="language"/>.</summary>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public static string Say(Language language, string key) =>
        Words.GetString(key, Cultures.Ui(language)) ?? throw new ArgumentException($"No shared text is called '{key}'.", nameof(key));

    /// <summary>The same with numbers or words set into it, in the language's formats.</summary>
    public static string Say(Language language, string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(Cultures.Formats(language), Say(language, key), arguments);
}

using System.Resources;
using StaffPortal.Texts;

namespace StaffPortal.Timeline;

/// <summary>Texts of the customers' pages.</summary>
public sealed class TimelineTexts
{
    private static readonly ResourceManager Words = new(typeof(TimelineTexts));

    private TimelineTexts()
    {
    }

    /// <summary>A text in another language than the reader's: what is printed for a customer.</summary>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public static string Say(Language language, string key, params ReadOnlySpan<object?> arguments) => string.Format(
        Cultures.Formats(language), Words.GetString(key, Cultures.Ui(language)) ?? throw new ArgumentException($"No text is called '{key}'.", nameof(key)), arguments);
}

using System.Resources;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Import;

/// <summary>The words of findings and reasons; the console says them in English, the settings page in the reader's language.</summary>
public static class ImportWords
{
    private static readonly ResourceManager Words = new(typeof(ImportTexts));

    public static string Of(Language language, string key, params ReadOnlySpan<object?> parts) =>
        string.Format(Cultures.Formats(language), Words.GetString(key, Cultures.Ui(language)) ?? throw new ArgumentException($"No text is called '{key}'.", nameof(key)), parts);

    public static string Of(Language language, ImportFinding finding) => finding.Kind == ImportFindingKind.Rejects
        ? Of(language, $"Rejects.{finding.Parts[0]}", finding.Parts[1], finding.Parts[2])
        : Of(language, $"Finding.{finding.Kind}", [.. finding.Parts]);

    /// <summary>Why a row is rejected. What a column is named for is said as the map writes it: the word to look for there.</summary>
    public static string Of(Language language, RowProblem problem) => Of(language, $"Row.{problem.Kind}", problem.Use, problem.Value);
}

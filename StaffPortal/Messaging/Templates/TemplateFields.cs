using System.Text.RegularExpressions;
using StaffPortal.Texts;

namespace StaffPortal.Messaging.Templates;

/// <summary>Words between braces in a template, for which the ticket's own are put.</summary>
public static partial class TemplateFields
{
    public const string Requester = "requester";
    public const string Number = "number";
    public const string Subject = "subject";
    public const string Service = "service";
    public const string Stage = "stage";
    public const string Due = "due";
    public const string Place = "place";
    public const string Handler = "handler";

    /// <summary>All there are, in the order they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [Requester, Number, Subject, Service, Stage, Due, Place, Handler];

    /// <summary>Those in a text that are none; the first is named in what is said of it.</summary>
    public static IEnumerable<string> Unknown(LocalText text) =>
        new[] { text.Fi, text.Sv, text.En }.SelectMany(t => Field().Matches(t).Select(m => m.Groups[1].Value)).Where(f => !All.Contains(f)).Distinct();

    /// <summary>Puts values in; a field without one stays as it is, for the writer to see.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values) =>
        Field().Replace(text, m => values.GetValueOrDefault(m.Groups[1].Value) is { Length: > 0 } value ? value : m.Value);

    /// <summary>Fields that still stand in a text.</summary>
    public static IReadOnlyList<string> Left(string text) => [.. Field().Matches(text).Select(m => m.Groups[1].Value).Where(All.Contains).Distinct()];

    [GeneratedRegex(@"\{([A-Za-zÅÄÖåäö]+)\}")]
    private static partial Regex Field();
}

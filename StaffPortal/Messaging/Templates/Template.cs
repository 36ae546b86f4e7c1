using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Messaging.Templates;

/// <summary>A template as it is offered.</summary>
public sealed record Template(TemplateId Id, int Version, TemplateTerms Terms, bool IsRetired)
{
    /// <summary>It fits a ticket of that service at that stage.</summary>
    public bool Fits(ServiceId service, StageCategory stage) => !IsRetired
        && (Terms.Services.Count == 0 || Terms.Services.Contains(service)) && (Terms.Stages.Count == 0 || Terms.Stages.Contains(stage));

    /// <summary>Languages without a text.</summary>
    public IEnumerable<Language> Missing => Enum.GetValues<Language>().Where(l => TextIn(l).Length == 0);

    /// <summary>The text in that language; where it is missing, in the language given beside.</summary>
    public (string Text, Language Language) In(Language language) =>
        TextIn(language) is { Length: > 0 } text ? (text, language) : Enum.GetValues<Language>().Where(l => TextIn(l).Length > 0).Select(l => (TextIn(l), l)).First();

    private string TextIn(Language language) => language switch
    {
        Language.Fi => Terms.Text.Fi,
        Language.Sv => Terms.Text.Sv,
        _ => Terms.Text.En,
    };
}

using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Timeline.Retention;

namespace StaffPortal.Timeline.Screens;

/// <summary>Names what is kept without telling anything personal: a kind, a number, a service, a class.</summary>
public sealed class RecordNames(IStringLocalizer<TimelineTexts> T, CatalogueDirectory catalogue)
{
    private const int Signs = 8;

    /// <summary>"Request 18342"; what has no number is called by the end of its id.</summary>
    public string What(RecordKind kind, long? number, Guid subject) => $"{T[$"RecordKind.{kind}"]} {(number is { } known ? known.ToString(System.Globalization.CultureInfo.InvariantCulture) : subject.ToString("N")[^Signs..])}";

    public string Service(ServiceId? id) => id is { } one ? catalogue.Current.Services.GetValueOrDefault(one)?.Name.Here ?? "" : "";

    public string Class(RetentionClassId? id) => id is { } one ? catalogue.Current.Retention.GetValueOrDefault(one)?.Name.Here ?? "" : "";

    /// <summary>"2 years", "18 months", "permanently".</summary>
    public static string Long(IStringLocalizer<TimelineTexts> T, int? months) => months switch
    {
        null => T["Class.Permanent"],
        12 => T["Class.OneYear"],
        { } whole when whole % 12 == 0 => T["Class.Years", Figures.Whole(whole / 12)],
        1 => T["Class.OneMonth"],
        { } some => T["Class.SomeMonths", Figures.Whole(some)],
    };
}

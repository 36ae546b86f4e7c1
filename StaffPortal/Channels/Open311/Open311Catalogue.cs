using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Open311;

/// <summary>Our catalogue in the words of GeoReport v2.</summary>
internal static class Open311Catalogue
{
    /// <summary>Every service can be asked for; whether its requests are shown to the public is another matter.</summary>
    public static IEnumerable<Open311Service> Services(CatalogueSnapshot catalogue, Language language) => catalogue.Offered
        .OrderBy(service => service.Group.In(language), StringComparer.Ordinal).ThenBy(service => service.Code, StringComparer.Ordinal)
        .Select(service => new Open311Service(
            service.Code, service.Name.In(language), Given(service.Description.In(language)), service.Attributes.Count > 0,
            service.Keywords.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Given(service.Group.In(language))));

    public static Open311Definition Definition(Service service, Language language) => new(service.Code,
    [
        .. service.Attributes.Select((attribute, i) => new Open311Attribute(
            attribute.Code, Datatype(attribute.Type), attribute.Required, attribute.Question.In(language), Given(attribute.Hint.In(language)),
            i + 1, IsAsked: true, [.. attribute.Choices.Select(choice => new Open311Value(choice.Key, choice.Name.In(language)))])),
    ]);

    private static Open311Datatype Datatype(AttributeType type) => type switch
    {
        AttributeType.Number => Open311Datatype.Number,
        AttributeType.Datetime => Open311Datatype.Datetime,
        AttributeType.Text => Open311Datatype.Text,
        AttributeType.Singlevaluelist => Open311Datatype.SingleValueList,
        AttributeType.Multivaluelist => Open311Datatype.MultiValueList,
        _ => Open311Datatype.String,
    };

    private static string? Given(string text) => text.Length > 0 ? text : null;
}

using System.Collections.Concurrent;
using System.Xml.Linq;

namespace StaffPortal.Controls;

/// <summary>One path or circle of a drawing, taken apart once per program.</summary>
internal sealed record IconShape(string Element, IReadOnlyList<KeyValuePair<string, object>> Attributes)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<IconShape>> Known = new();

    /// <summary>The shape as it is written.</summary>
    public string Markup => new XElement(Element, Attributes.Select(a => new XAttribute(a.Key, a.Value))).ToString();

    /// <summary>
    /// The shapes of a drawing such as <c>&lt;path d="M0 0h24v24H0z" fill="none"/&gt;&lt;path d="M3 18h18…"/&gt;</c>.
    /// The invisible square that Material icons begin with is left out.
    /// </summary>
    public static IReadOnlyList<IconShape> Of(string drawing) => Known.GetOrAdd(drawing, Read);

    private static IReadOnlyList<IconShape> Read(string drawing) =>
    [
        .. XElement.Parse($"<svg>{drawing}</svg>").Descendants()
            .Where(element => !element.HasElements && element.AncestorsAndSelf().All(held => (string?)held.Attribute("fill") != "none"))
            .Select(element => new IconShape(
                element.Name.LocalName,
                [.. element.Attributes().Select(attribute => KeyValuePair.Create(attribute.Name.LocalName, (object)attribute.Value))])),
    ];
}

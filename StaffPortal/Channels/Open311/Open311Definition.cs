using System.Globalization;

namespace StaffPortal.Channels.Open311;

/// <summary>What a service asks besides place and description.</summary>
public sealed record Open311Definition(string ServiceCode, IReadOnlyList<Open311Attribute> Attributes)
{
    internal Open311Node Node() => new Open311Node.Fields(
        ("service_code", ServiceCode),
        ("attributes", Open311Node.List("attribute", Attributes, attribute => attribute.Node())));

    /// <summary>What is wrong with the answers given; answers to questions nobody asked are no error.</summary>
    public IReadOnlyList<Open311Error> Check(IReadOnlyDictionary<string, IReadOnlyList<string>> answers) =>
        [.. Attributes.SelectMany(attribute => attribute.Check(answers.GetValueOrDefault(attribute.Code) ?? []))];
}

/// <summary>The datatypes of GeoReport v2, written in lower case on the wire.</summary>
public enum Open311Datatype { String, Number, Datetime, Text, SingleValueList, MultiValueList }

/// <summary>One value of a list to choose from.</summary>
public sealed record Open311Value(string Key, string Name);

/// <summary>One question of a definition.</summary>
/// <param name="IsAsked">False for a sentence that is only shown (<c>variable</c>).</param>
public sealed record Open311Attribute(
    string Code, Open311Datatype Datatype, bool IsRequired, string Description, string? Hint, int Order, bool IsAsked,
    IReadOnlyList<Open311Value> Values)
{
    private bool IsList => Datatype is Open311Datatype.SingleValueList or Open311Datatype.MultiValueList;

    internal Open311Node Node()
    {
        List<(string, Open311Node)> fields =
        [
            ("variable", IsAsked),
            ("code", Code),
            ("datatype", Datatype.ToString().ToLowerInvariant()),
            ("required", IsRequired),
            ("datatype_description", Hint),
            ("order", Order),
            ("description", Description),
        ];
        if (IsList)
            fields.Add(("values", Open311Node.List("value", Values, value =>
                new Open311Node.Fields(("key", value.Key), ("name", value.Name)))));
        return new Open311Node.Fields([.. fields]);
    }

    internal IEnumerable<Open311Error> Check(IReadOnlyList<string> answers)
    {
        if (!IsAsked)
            yield break;
        if (IsRequired && answers.Count == 0)
            yield return Open311Error.Bad($"attribute[{Code}] is required and missing.");
        if (answers.Count > 1 && Datatype != Open311Datatype.MultiValueList)
            yield return Open311Error.Bad($"attribute[{Code}] takes one value.");
        foreach (var answer in answers)
            if (!Fits(answer))
                yield return Open311Error.Bad($"attribute[{Code}] is no {(IsList ? "value of its list" : Datatype.ToString().ToLowerInvariant())}.");
    }

    private bool Fits(string answer) => Datatype switch
    {
        Open311Datatype.Number => decimal.TryParse(answer, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        Open311Datatype.Datetime => Open311Date.Parse(answer, TimeZoneInfo.Utc) is not null,
        Open311Datatype.SingleValueList or Open311Datatype.MultiValueList => Values.Any(value => value.Key == answer),
        _ => true,
    };
}

namespace StaffPortal.Channels.Open311;

/// <summary>
/// An answer as a tree that reads alike in both formats. A field without value is <c>&lt;account_id/&gt;</c> in XML and
/// <c>null</c> in JSON; the items of a list have a name of their own in XML only.
/// </summary>
public abstract record Open311Node
{
    private Open311Node() { }

    public sealed record Text(string? Value) : Open311Node;

    public sealed record Number(double? Value) : Open311Node;

    public sealed record Whole(int Value) : Open311Node;

    public sealed record Truth(bool Value) : Open311Node;

    public sealed record Fields(params (string Name, Open311Node Value)[] Pairs) : Open311Node;

    public sealed record Items(string ItemName, IReadOnlyList<Open311Node> Values) : Open311Node;

    public static implicit operator Open311Node(string? text) => new Text(text);

    public static implicit operator Open311Node(double? number) => new Number(number);

    public static implicit operator Open311Node(int number) => new Whole(number);

    public static implicit operator Open311Node(bool truth) => new Truth(truth);

    public static implicit operator Open311Node(DateTimeOffset? instant) => new Text(instant is { } at ? Open311Date.Write(at) : null);

    public static Open311Node List<T>(string itemName, IEnumerable<T> values, Func<T, Open311Node> node) =>
        new Items(itemName, [.. values.Select(node)]);
}

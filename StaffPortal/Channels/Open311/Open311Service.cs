namespace StaffPortal.Channels.Open311;

/// <summary>A service as the public catalogue shows it, in one language.</summary>
/// <param name="HasAttributes">Whether a definition with questions exists (<c>metadata</c>).</param>
public sealed record Open311Service(
    string Code, string Name, string? Description, bool HasAttributes, IReadOnlyList<string> Keywords, string? Group)
{
    internal Open311Node Node() => new Open311Node.Fields(
        ("service_code", Code),
        ("service_name", Name),
        ("description", Description),
        ("metadata", HasAttributes),
        ("type", "realtime"),
        ("keywords", string.Join(",", Keywords)),
        ("group", Group));
}

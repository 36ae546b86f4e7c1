using System.Collections.Frozen;

namespace StaffPortal.Allocation;

/// <summary>All rules as they were at one moment.</summary>
/// <param name="Rules">Those that are, in their order.</param>
/// <param name="Names">Of all, also of those that were removed: tickets remember them.</param>
public sealed record RuleSnapshot(IReadOnlyList<Rule> Rules, FrozenDictionary<Guid, string> Names)
{
    public static RuleSnapshot Empty { get; } = new([], FrozenDictionary<Guid, string>.Empty);

    public string? NameOf(Guid? rule) => rule is { } id ? Names.GetValueOrDefault(id) : null;
}

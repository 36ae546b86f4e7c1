namespace StaffPortal.Allocation;

/// <summary>A rule as it stands.</summary>
public sealed record Rule(RuleId Id, int Version, string Name, int Position, bool IsOn, RuleTerms Terms);

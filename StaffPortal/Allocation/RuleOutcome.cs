namespace StaffPortal.Allocation;

/// <summary>What an act on a rule came to.</summary>
/// <param name="Id">The rule; null when nothing was done.</param>
/// <param name="Problems">Why it was refused; warnings do not refuse.</param>
/// <param name="TakenBy">Somebody changed the rule first.</param>
public sealed record RuleOutcome(RuleId? Id, IReadOnlyList<RuleProblem> Problems, Guid? TakenBy = null)
{
    public static RuleOutcome NotAllowed { get; } = new(null, []);

    public bool IsDone => Id is not null;
}

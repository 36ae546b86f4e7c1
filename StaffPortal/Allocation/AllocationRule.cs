using StaffPortal.Journal;

namespace StaffPortal.Allocation;

/// <summary>One of the ordered rules that place new tickets; the first that fits decides.</summary>
public sealed class AllocationRule : Journalled
{
    /// <summary>Longest name, characters.</summary>
    public const int NameLength = 80;

    private AllocationRule()
    {
    }

    public RuleId Id { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>Its place among the rules, from the first.</summary>
    public int Position { get; private set; }

    public bool IsOn { get; private set; } = true;

    public RuleTerms Terms { get; private set; } = RuleTerms.None;

    public DateTimeOffset? RemovedAt { get; private set; }

    public override string SubjectKind => RuleKinds.Subject;

    public override Guid SubjectId => Id.Value;

    public static AllocationRule Make(Act act, RuleId id, string name, int position, RuleTerms terms)
    {
        var rule = new AllocationRule { Id = id, Name = name.Trim(), Position = position, Terms = terms };
        rule.Remember(act, RuleKinds.Made, "");
        return rule;
    }

    public void Change(Act act, string name, RuleTerms terms)
    {
        (Name, Terms) = (name.Trim(), terms);
        Remember(act, RuleKinds.Changed, "terms");
    }

    public void MoveTo(Act act, int position)
    {
        if (position == Position)
            return;
        var from = Position;
        Position = position;
        Remember(act, RuleKinds.Reordered, "", ("from", from), ("position", position));
    }

    public void Switch(Act act, bool isOn)
    {
        if (isOn == IsOn)
            return;
        IsOn = isOn;
        Remember(act, RuleKinds.Switched, "on", ("on", isOn));
    }

    public void Remove(Act act)
    {
        if (RemovedAt is not null)
            return;
        RemovedAt = act.At;
        Remember(act, RuleKinds.Removed, "removed");
    }

    public void Restore(Act act)
    {
        if (RemovedAt is null)
            return;
        RemovedAt = null;
        Remember(act, RuleKinds.Restored, "removed");
    }
}

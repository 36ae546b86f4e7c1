using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Pins;

/// <summary>A concern as a department looks for it, in place of the standard one of the same code or beside them.</summary>
public sealed class Concern : Journalled
{
    private Concern()
    {
    }

    public ConcernId Id { get; private init; }

    public DepartmentId Department { get; private init; }

    public string Code { get; private init; } = "";

    public string NameFi { get; private set; } = "";

    public string NameSv { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public int Weight { get; private set; }

    /// <summary>One word or phrase a line.</summary>
    public string WordsFi { get; private set; } = "";

    public string WordsSv { get; private set; } = "";

    public string WordsEn { get; private set; } = "";

    public bool IsOn { get; private set; }

    /// <summary>The standard one stands again; null while this one does.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public override string SubjectKind => ConcernKinds.Subject;

    public override Guid SubjectId => Id.Value;

    public ConcernTerms Terms => new(Code, new LocalText(NameFi, NameSv, NameEn), Weight, Lines(WordsFi), Lines(WordsSv), Lines(WordsEn), IsOn);

    public static Concern Name(Act act, ConcernId id, DepartmentId department, ConcernTerms terms)
    {
        var concern = new Concern { Id = id, Department = department, Code = terms.Code };
        concern.Set(terms);
        concern.Remember(act, ConcernKinds.Named, "", ("department", department.Value), ("weight", terms.Weight), ("on", terms.IsOn));
        return concern;
    }

    public void Change(Act act, ConcernTerms terms)
    {
        Set(terms);
        RemovedAt = null;
        Remember(act, ConcernKinds.Changed, "terms", ("department", Department.Value), ("weight", terms.Weight), ("on", terms.IsOn));
    }

    public void Remove(Act act)
    {
        if (RemovedAt is not null)
            return;
        RemovedAt = act.At;
        Remember(act, ConcernKinds.Removed, "terms", ("department", Department.Value));
    }

    private void Set(ConcernTerms terms)
    {
        (NameFi, NameSv, NameEn) = (terms.Name.Fi.Trim(), terms.Name.Sv.Trim(), terms.Name.En.Trim());
        (Weight, IsOn) = (terms.Weight, terms.IsOn);
        (WordsFi, WordsSv, WordsEn) = (string.Join('\n', terms.Fi), string.Join('\n', terms.Sv), string.Join('\n', terms.En));
    }

    /// <summary>The lines of a text, each once, without empty ones.</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}

using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>The stages a department's tickets go through; services share one. Every version it has had stays, for the tickets on it.</summary>
public sealed class Process : Journalled
{
    private Process()
    {
    }

    public ProcessId Id { get; private init; }

    public LocalText Name { get; private set; } = LocalText.Same("");

    public DepartmentId Department { get; private set; }

    /// <summary>The oldest first; at least one.</summary>
    public IReadOnlyList<ProcessVersion> Versions { get; private set; } = [];

    /// <summary>New services do not offer it.</summary>
    public bool IsRetired { get; private set; }

    public override string SubjectKind => "process";

    public override Guid SubjectId => Id.Value;

    /// <summary>What tickets received now begin on.</summary>
    public ProcessVersion Newest => Versions[^1];

    public static Process Draw(Act act, ProcessId id, LocalText name, DepartmentId department, IReadOnlyList<ProcessStage> stages, IReadOnlyList<ProcessMove> moves)
    {
        var process = new Process { Id = id, Name = name, Department = department, Versions = [new(1, act.At, stages, moves)] };
        process.Remember(act, CatalogueKinds.ProcessDrawn, "", ("department", department.Value));
        return process;
    }

    /// <summary>Draws it anew. A version is added only when a stage or a move differs; the name and the department hold at once.</summary>
    public void Change(Act act, LocalText name, DepartmentId department, IReadOnlyList<ProcessStage> stages, IReadOnlyList<ProcessMove> moves)
    {
        (Name, Department) = (name, department);
        if (!Newest.IsDrawnAs(stages, moves))
            Versions = [.. Versions, new(Newest.Number + 1, act.At, stages, moves)];
        Remember(act, CatalogueKinds.ProcessChanged, "terms", ("department", department.Value), ("process", Newest.Number));
    }

    public void Retire(Act act, bool isRetired)
    {
        if (isRetired == IsRetired)
            return;
        IsRetired = isRetired;
        Remember(act, isRetired ? CatalogueKinds.ProcessRetired : CatalogueKinds.ProcessBroughtBack, "retired");
    }

    /// <summary>As it was drawn then; the newest when there is no such version.</summary>
    public ProcessVersion At(int number) => Versions.FirstOrDefault(v => v.Number == number) ?? Newest;
}

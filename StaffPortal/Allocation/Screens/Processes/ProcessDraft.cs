using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;

namespace StaffPortal.Allocation.Screens.Processes;

/// <summary>A process while it is drawn. A new one begins as a copy of the common process.</summary>
public sealed class ProcessDraft
{
    private int nextId;

    /// <summary>Null for a new one.</summary>
    public ProcessId? Id { get; private init; }

    public int Version { get; private init; }

    public LocalDraft Name { get; private init; } = new();

    public string Department { get; set; } = "";

    public List<StageDraft> Stages { get; private init; } = [];

    public HashSet<ProcessMove> Moves { get; private init; } = [];

    public static ProcessDraft Of(Process? process, TimeSpan day)
    {
        var drawn = process?.Newest ?? CommonProcess.Version;
        return new()
        {
            Id = process?.Id,
            Version = process?.Version ?? 0,
            Name = LocalDraft.Of(process?.Name),
            Department = process?.Department.Value.ToString("N") ?? "",
            Stages = [.. drawn.Stages.Select(s => StageDraft.Of(s, day))],
            Moves = [.. drawn.Moves],
            // Ids of stages that were taken out are not given again: tickets of earlier versions have them.
            nextId = (process?.Versions ?? [drawn]).SelectMany(v => v.Stages).Max(s => s.Id) + 1,
        };
    }

    /// <summary>Adds a stage after another, with a way there and a way on.</summary>
    public StageDraft AddAfter(StageDraft? before)
    {
        var added = new StageDraft { Id = nextId++ };
        var place = before is null ? Stages.Count : Stages.IndexOf(before) + 1;
        Stages.Insert(place, added);
        if (place > 0)
            Moves.Add(new(Stages[place - 1].Id, added.Id));
        if (place + 1 < Stages.Count)
            Moves.Add(new(added.Id, Stages[place + 1].Id));
        return added;
    }

    public void Remove(StageDraft stage)
    {
        Stages.Remove(stage);
        Moves.RemoveWhere(m => m.From == stage.Id || m.To == stage.Id);
    }

    /// <param name="stage">Which one.</param>
    /// <param name="by">−1 earlier, 1 later.</param>
    public void Shift(StageDraft stage, int by)
    {
        var at = Stages.IndexOf(stage);
        var to = Math.Clamp(at + by, 0, Stages.Count - 1);
        Stages.RemoveAt(at);
        Stages.Insert(to, stage);
    }

    public void Allow(int from, int to, bool isAllowed)
    {
        if (isAllowed)
            Moves.Add(new(from, to));
        else
            Moves.Remove(new(from, to));
    }

    /// <param name="day">How long a day of the hours is.</param>
    /// <param name="bad">The first target that could not be read; null when all could.</param>
    public IReadOnlyList<ProcessStage> ToStages(TimeSpan day, out string? bad)
    {
        string? unread = null;
        List<ProcessStage> stages = [.. Stages.Select(s => s.ToStage(day, ref unread))];
        bad = unread;
        return stages;
    }

    public IReadOnlyList<ProcessMove> ToMoves() => [.. Moves.OrderBy(m => m.From).ThenBy(m => m.To)];
}

using StaffPortal.Catalogue;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Import;

/// <summary>The stages event logs name and which led to which, and the process they make.</summary>
public sealed class NamedCourse
{
    private readonly Dictionary<string, ImportStatus> stages = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string From, string To)> moves = [];

    public void Add(IReadOnlyList<PastStep> steps)
    {
        foreach (var (n, step) in steps.Index())
        {
            stages.TryAdd(step.Stage, step.Status);
            if (n > 0 && !Same(steps[n - 1].Stage, step.Stage))
                moves.Add((steps[n - 1].Stage.ToUpperInvariant(), step.Stage.ToUpperInvariant()));
        }
    }

    /// <summary>The stages the map names, in its order, then those it does not; with the first and the last that a process needs.</summary>
    public IReadOnlyList<(LocalText Name, StageCategory Category)> Of(ImportActivity activity)
    {
        List<(LocalText Name, StageCategory Category)> all = [];
        foreach (var (step, _) in activity.Values)
            if (activity.Meaning.Means(step) is { } status)
                Put(activity.NameOf(step), status);
        foreach (var (name, status) in stages)
            Put(name, status);
        // A ticket begins where it is received.
        if (all.FindIndex(s => s.Category == StageCategory.Received) is var begin && begin < 0)
            all.Insert(0, (CommonProcess.Version.First(StageCategory.Received)!.Name, StageCategory.Received));
        else
            (all[0], all[begin]) = (all[begin], all[0]);
        if (all.TrueForAll(s => s.Category != StageCategory.Closed))
            all.Add((CommonProcess.Version.First(StageCategory.Closed)!.Name, StageCategory.Closed));
        return all;

        void Put(string name, ImportStatus status)
        {
            if (!all.Exists(s => Same(s.Name.Fi, name)))
                all.Add((LocalText.Same(name), status.Category()));
        }
    }

    /// <summary>The process that goes through them: what stood in one before stays, what was lacking is added.</summary>
    public (IReadOnlyList<ProcessStage> Stages, IReadOnlyList<ProcessMove> Moves) Draw(ImportActivity activity, ProcessVersion? before)
    {
        List<ProcessStage> drawn = [.. before?.Stages ?? []];
        foreach (var (name, category) in Of(activity))
            if (Find(drawn, name.Fi) is null && (before is null || stages.ContainsKey(name.Fi)))
                drawn.Add(new(drawn.Count == 0 ? 1 : drawn.Max(s => s.Id) + 1, name, CommonProcess.Version.First(category)!.Name, category, TargetOf(activity, name.Fi)));
        HashSet<ProcessMove> allowed = [.. before?.Moves ?? []];
        foreach (var (from, to) in moves)
            if (Find(drawn, from) is { } one && Find(drawn, to) is { } other)
                allowed.Add(new(one.Id, other.Id));
        // A way in and out also for stages no case came through, or where all cases began or ended.
        while (ProcessCheck.Of(drawn, [.. allowed]) is { Fault: ProcessFault.NoWayIn or ProcessFault.NoWayOut } finding)
            allowed.Add(finding.Fault == ProcessFault.NoWayIn
                ? new(drawn[0].Id, drawn[finding.Stage - 1].Id)
                : new(drawn[finding.Stage - 1].Id, drawn.First(s => s.Category == StageCategory.Closed).Id));
        return (drawn, [.. allowed.OrderBy(m => m.From).ThenBy(m => m.To)]);
    }

    /// <summary>By a name in any language.</summary>
    public static ProcessStage? Find(IReadOnlyList<ProcessStage> stages, string name) =>
        stages.FirstOrDefault(s => Same(s.Name.Fi, name)) ?? stages.FirstOrDefault(s => Same(s.Name.Sv, name) || Same(s.Name.En, name));

    private static TimeSpan? TargetOf(ImportActivity activity, string name) => activity.TargetDays.TryGetValue(name, out var days) ? TimeSpan.FromDays(days) : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

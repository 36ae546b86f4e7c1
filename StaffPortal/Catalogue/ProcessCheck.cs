using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>What is wrong with a drawn process: pure.</summary>
public static class ProcessCheck
{
    /// <summary>Most stages of one process.</summary>
    public const int MostStages = 20;

    /// <summary>Longest target: a year around the clock.</summary>
    public static readonly TimeSpan MostTarget = TimeSpan.FromDays(366);

    /// <returns>The first fault; null when there is none.</returns>
    public static ProcessFinding? Of(IReadOnlyList<ProcessStage> stages, IReadOnlyList<ProcessMove> moves)
    {
        if (stages.Count is < 2 or > MostStages)
            return new(ProcessFault.StageCount);
        foreach (var (n, stage) in stages.Index())
            if (FaultOf(stage, stages.Take(n)) is { } fault)
                return new(fault, n + 1);
        var codes = stages.Select(s => s.Id).ToHashSet();
        if (moves.Any(m => m.From == m.To || !codes.Contains(m.From) || !codes.Contains(m.To)))
            return new(ProcessFault.StrayMove);
        if (stages[0].Category != StageCategory.Received)
            return new(ProcessFault.NoBeginning, 1);
        var ends = stages.Where(s => s.Category == StageCategory.Closed).Select(s => s.Id).ToList();
        if (ends.Count == 0)
            return new(ProcessFault.NoEnd);
        var reached = Reached([stages[0].Id], moves.ToLookup(m => m.From, m => m.To));
        var ending = Reached(ends, moves.ToLookup(m => m.To, m => m.From));
        foreach (var (n, stage) in stages.Index())
        {
            if (!reached.Contains(stage.Id))
                return new(ProcessFault.NoWayIn, n + 1);
            if (!ending.Contains(stage.Id))
                return new(ProcessFault.NoWayOut, n + 1);
        }
        return null;
    }

    private static ProcessFault? FaultOf(ProcessStage stage, IEnumerable<ProcessStage> before)
    {
        if (stage.Id < 1 || stage.Name.In(Language.Fi).Trim().Length == 0 || IsLong(stage.Name) || IsLong(stage.PublicName))
            return ProcessFault.StageName;
        if (before.Any(s => s.Id == stage.Id || string.Equals(s.Name.In(Language.Fi), stage.Name.In(Language.Fi), StringComparison.OrdinalIgnoreCase)))
            return ProcessFault.TwiceAStage;
        return stage.Target <= TimeSpan.Zero || stage.Target > MostTarget ? ProcessFault.StageTarget : null;
    }

    private static bool IsLong(LocalText text) => new[] { text.Fi, text.Sv, text.En }.Any(t => t.Length > CatalogueDesk.NameLength);

    private static HashSet<int> Reached(IEnumerable<int> begin, ILookup<int, int> ways)
    {
        var reached = begin.ToHashSet();
        var open = new Queue<int>(reached);
        while (open.TryDequeue(out var at))
            foreach (var next in ways[at])
                if (reached.Add(next))
                    open.Enqueue(next);
        return reached;
    }
}

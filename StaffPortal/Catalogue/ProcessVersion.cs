namespace StaffPortal.Catalogue;

/// <summary>A process as it was drawn at one time. Tickets stay on the version they began on until they are moved.</summary>
/// <param name="Number">From 1; 0 is the common process.</param>
/// <param name="ValidFrom">Tickets received from then on begin on it, UTC.</param>
/// <param name="Stages">In the usual order; the first is where a ticket begins.</param>
/// <param name="Moves">Those allowed.</param>
public sealed record ProcessVersion(int Number, DateTimeOffset ValidFrom, IReadOnlyList<ProcessStage> Stages, IReadOnlyList<ProcessMove> Moves)
{
    /// <summary>The stage of that id; without it the first of its category, or else the nearest before.</summary>
    public ProcessStage Stage(int id, StageCategory category) =>
        Stages.FirstOrDefault(s => s.Id == id) ?? First(category) ?? Stages.LastOrDefault(s => s.Category < category) ?? Stages[0];

    /// <summary>Null when it has none of that category.</summary>
    public ProcessStage? First(StageCategory category) => Stages.FirstOrDefault(s => s.Category == category);

    /// <summary>Where a ticket in <paramref name="from"/> can go, in the usual order.</summary>
    public IReadOnlyList<ProcessStage> From(ProcessStage from) => [.. Stages.Where(s => Allows(from, s))];

    public bool Allows(ProcessStage from, ProcessStage to) => Moves.Contains(new(from.Id, to.Id));

    /// <summary>What the move is: back to work, back to an earlier stage, or on.</summary>
    public Step Between(ProcessStage from, ProcessStage to) =>
        !Allows(from, to) ? Step.None
        : !Workflow.IsOpen(from.Category) && Workflow.IsOpen(to.Category) ? Step.Reopen
        : PlaceOf(to) < PlaceOf(from) ? Step.Return
        : Step.Forward;

    /// <summary>The same stages and moves, whenever they were drawn.</summary>
    public bool IsDrawnAs(IReadOnlyList<ProcessStage> stages, IReadOnlyList<ProcessMove> moves) =>
        Stages.SequenceEqual(stages) && Moves.ToHashSet().SetEquals(moves);

    private int PlaceOf(ProcessStage stage) => Stages.Index().First(s => s.Item.Id == stage.Id).Index;
}

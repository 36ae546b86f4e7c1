using StaffPortal.Catalogue;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Catalogue;

/// <summary>What is wrong with a drawn process is said with the stage; every stage leads from the beginning and to an end.</summary>
public sealed class ProcessCheckTests
{
    private static readonly IReadOnlyList<ProcessStage> Stages =
    [
        Stage(1, "Received", StageCategory.Received), Stage(2, "Field work", StageCategory.InProgress), Stage(3, "Done", StageCategory.Resolved), Stage(4, "Closed", StageCategory.Closed),
    ];

    private static readonly IReadOnlyList<ProcessMove> Moves = [new(1, 2), new(2, 3), new(3, 4), new(4, 2)];

    [Fact]
    public void A_whole_process_and_the_common_one_are_fine()
    {
        Assert.Null(ProcessCheck.Of(Stages, Moves));
        Assert.Null(ProcessCheck.Of(CommonProcess.Version.Stages, CommonProcess.Version.Moves));
    }

    [Fact]
    public void What_is_wrong_is_said_with_the_stage()
    {
        (ProcessFault Fault, int Stage, IReadOnlyList<ProcessStage> Stages, IReadOnlyList<ProcessMove> Moves)[] wrong =
        [
            (ProcessFault.StageCount, 0, [], []),
            (ProcessFault.StageCount, 0, [Stages[0]], []),
            (ProcessFault.StageCount, 0, [.. Enumerable.Range(1, 21).Select(n => Stage(n, $"S{n}", StageCategory.Received))], []),
            (ProcessFault.StageName, 2, With(1, s => s with { Name = LocalText.Same(" ") }), Moves),
            (ProcessFault.StageName, 2, With(1, s => s with { PublicName = LocalText.Same(new('x', 121)) }), Moves),
            (ProcessFault.TwiceAStage, 3, With(2, s => s with { Name = LocalText.Same("FIELD WORK") }), Moves),
            (ProcessFault.TwiceAStage, 2, With(1, s => s with { Id = 1 }), Moves),
            (ProcessFault.StageTarget, 2, With(1, s => s with { Target = TimeSpan.Zero }), Moves),
            (ProcessFault.StageTarget, 4, With(3, s => s with { Target = TimeSpan.FromDays(400) }), Moves),
            (ProcessFault.StrayMove, 0, Stages, [.. Moves, new(2, 9)]),
            (ProcessFault.StrayMove, 0, Stages, [.. Moves, new(2, 2)]),
            (ProcessFault.NoBeginning, 1, With(0, s => s with { Category = StageCategory.Triage }), Moves),
            (ProcessFault.NoEnd, 0, With(3, s => s with { Category = StageCategory.Waiting }), Moves),
            (ProcessFault.NoWayIn, 2, Stages, [new(1, 3), new(3, 4), new(2, 3)]),
            (ProcessFault.NoWayOut, 2, Stages, [new(1, 2), new(1, 3), new(3, 4)]),
        ];

        Assert.All(wrong, w => Assert.Equal(new(w.Fault, w.Stage), ProcessCheck.Of(w.Stages, w.Moves)));
    }

    [Fact]
    public void The_common_process_is_the_workflow_in_every_pair()
    {
        var common = CommonProcess.Version;
        foreach (var from in common.Stages)
            foreach (var to in common.Stages)
                Assert.Equal((from.Category, to.Category, Workflow.Between(from.Category, to.Category)), (from.Category, to.Category, common.Between(from, to)));
        Assert.Equal(Enum.GetValues<StageCategory>(), common.Stages.Select(s => s.Category));
    }

    [Fact]
    public void A_stage_that_is_gone_is_the_first_of_its_meaning_or_the_nearest_before()
    {
        var drawn = new ProcessVersion(1, DateTimeOffset.MinValue, Stages, Moves);

        Assert.Equal([2, 2, 1, 2], new[] { drawn.Stage(2, StageCategory.InProgress).Id, drawn.Stage(9, StageCategory.InProgress).Id, drawn.Stage(9, StageCategory.Triage).Id, drawn.Stage(0, StageCategory.Waiting).Id });
    }

    private static ProcessStage Stage(int id, string name, StageCategory category) => new(id, LocalText.Same(name), LocalText.Same(name), category);

    private static IReadOnlyList<ProcessStage> With(int place, Func<ProcessStage, ProcessStage> change) => [.. Stages.Select((s, n) => n == place ? change(s) : s)];
}

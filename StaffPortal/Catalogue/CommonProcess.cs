using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>The process of every service that has none of its own: one stage of each category, moves by <see cref="Workflow"/>, no targets.</summary>
public static class CommonProcess
{
    public static ProcessVersion Version { get; } = new(
        0, DateTimeOffset.MinValue,
        [.. Enum.GetValues<StageCategory>().Select(c => new ProcessStage(IdOf(c), Name(c), Name(c), c))],
        [.. Enum.GetValues<StageCategory>().SelectMany(from => Workflow.From(from).Select(to => new ProcessMove(IdOf(from), IdOf(to))))]);

    public static int IdOf(StageCategory category) => (int)category + 1;

    private static LocalText Name(StageCategory category)
    {
        var key = $"Stage.{category}";
        return new(SharedTexts.Say(Language.Fi, key), SharedTexts.Say(Language.Sv, key), SharedTexts.Say(Language.En, key));
    }
}

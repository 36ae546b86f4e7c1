using System.Globalization;
using StaffPortal.Catalogue;

namespace StaffPortal.Insights.Paths;

/// <summary>Where a case stays: a stage of a process, a kind of stage, or a team's queue (without a team: nobody's).</summary>
public readonly record struct PathPlace(StageCategory? Category, Guid? Process, int Stage, Guid? Team)
{
    public static PathPlace Of(StageCategory category) => new(category, null, 0, null);

    public static PathPlace Of(Guid process, ProcessStage stage) => new(stage.Category, process, stage.Id, null);

    public static PathPlace Of(Guid? team) => new(null, null, 0, team);

    /// <summary>Stands for it in an address.</summary>
    public string Key => Process is not null ? string.Create(CultureInfo.InvariantCulture, $"s{Stage}")
        : Category is { } category ? category.ToString().ToLowerInvariant()
        : $"t{Team:N}";

    /// <summary>A pause: going into it, and coming back from it, is no work done again.</summary>
    public bool IsWait => Category == StageCategory.Waiting;
}

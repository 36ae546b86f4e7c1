using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Allocation.Screens.Promises;
using StaffPortal.Catalogue;

namespace StaffPortal.Allocation.Screens.Processes;

/// <summary>A stage while it is edited.</summary>
public sealed class StageDraft
{
    public int Id { get; init; }

    public LocalDraft Name { get; init; } = new();

    public LocalDraft PublicName { get; init; } = new();

    public StageCategory Category { get; set; } = StageCategory.InProgress;

    /// <summary>As <see cref="TargetText"/>.</summary>
    public string Target { get; set; } = "";

    public string Team { get; set; } = "";

    public StageNeeds ToEnter { get; set; }

    public StageNeeds ToLeave { get; set; }

    public static StageDraft Of(ProcessStage stage, TimeSpan day) => new()
    {
        Id = stage.Id,
        Name = LocalDraft.Of(stage.Name),
        PublicName = LocalDraft.Of(stage.PublicName),
        Category = stage.Category,
        Target = TargetText.Of(stage.Target, day),
        Team = stage.Team?.ToString("N") ?? "",
        ToEnter = stage.ToEnter,
        ToLeave = stage.ToLeave,
    };

    /// <param name="day">How long a day of the hours is.</param>
    /// <param name="bad">The target, when it could not be read.</param>
    public ProcessStage ToStage(TimeSpan day, ref string? bad)
    {
        if (!TargetText.TryRead(Target, day, out var target))
            bad ??= Target;
        // What the requester is told is what staff say, where nothing else is said.
        var name = Name.ToText();
        var told = PublicName.ToText();
        return new(Id, name, told.Here.Length == 0 ? name : told, Category, target, Guid.TryParse(Team, out var team) ? team : null, ToEnter, ToLeave);
    }
}

using StaffPortal.Staff;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>A team while it is edited.</summary>
internal sealed class TeamDraft
{
    /// <summary>The words of the pictures there are.</summary>
    public static readonly string[] Icons = ["support", "laptop", "park", "parking", "water", "child", "school", "home-care", "people", "building", "leaf", "house", "key", "sport"];

    /// <summary>Null for a new one.</summary>
    public TeamId? Id { get; private init; }

    public int Version { get; private init; }

    public LocalDraft Name { get; private init; } = new();

    public string Department { get; set; } = "";

    public string Icon { get; set; } = Icons[0];

    public static TeamDraft Of(Team? team) => team is null ? new()
        : new() { Id = team.Id, Version = team.Version, Name = LocalDraft.Of(team.Name), Department = team.Department.Value.ToString("N"), Icon = team.Icon };
}

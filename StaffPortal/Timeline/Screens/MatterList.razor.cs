using Microsoft.AspNetCore.Components;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Screens;

/// <summary>What a customer has open, unit by unit; above it the calls they were promised. What is done stands on the timeline.</summary>
public sealed partial class MatterList
{
    [Parameter, EditorRequired]
    public IReadOnlyList<MatterLine> Tickets { get; set; } = [];

    [Parameter]
    public IReadOnlyList<PromisedCall> Calls { get; set; } = [];

    /// <summary>There are more than are shown.</summary>
    [Parameter]
    public bool More { get; set; }

    private List<MatterLine> Open => [.. Tickets.Where(t => t.IsOpen).OrderBy(UnitOf, StringComparer.CurrentCulture).ThenBy(t => t.DueAt ?? DateTimeOffset.MaxValue)];

    private string UnitOf(MatterLine matter) => Catalogue.Current.Services.TryGetValue(matter.Service, out var service) && Catalogue.Current.Departments.TryGetValue(service.Department, out var department) ? department.Name.Here : "";

    private static string StageWord(MatterLine matter) => Texts.SharedTexts.Say(Texts.Cultures.Current, $"Stage.{matter.Stage}");
}

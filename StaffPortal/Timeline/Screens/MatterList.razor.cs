using Microsoft.AspNetCore.Components;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Screens;

/// <summary>What a customer asked for: open ones first, then the newest; above them the calls they were promised.</summary>
public sealed partial class MatterList
{
    [Parameter, EditorRequired]
    public IReadOnlyList<MatterLine> Tickets { get; set; } = [];

    [Parameter]
    public IReadOnlyList<PromisedCall> Calls { get; set; } = [];

    /// <summary>There are more than are shown.</summary>
    [Parameter]
    public bool More { get; set; }

    private static string StageWord(MatterLine matter) => Texts.SharedTexts.Say(Texts.Cultures.Current, $"Stage.{matter.Stage}");
}

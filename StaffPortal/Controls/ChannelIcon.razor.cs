using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>An icon that stands alone and therefore carries its name.</summary>
public sealed partial class ChannelIcon
{
    [Parameter, EditorRequired]
    public string Drawing { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter]
    public int Size { get; set; } = 16;
}

using Microsoft.AspNetCore.Components;

namespace StaffPortal.Shell;

/// <summary>The portal's sign.</summary>
public sealed partial class Logo
{
    [Parameter]
    public int Size { get; set; } = 26;

    /// <summary>An outline on the dark rail, or filled on a page.</summary>
    [Parameter]
    public bool OnRail { get; set; } = true;
}

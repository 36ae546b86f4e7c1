using Microsoft.AspNetCore.Components;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>The root of a circuit: what the person chose comes with it from the document.</summary>
public sealed partial class Routes
{
    [Parameter, EditorRequired]
    public Preferences Chosen { get; set; } = default!;

    /// <summary>The theme the document was drawn in.</summary>
    [Parameter]
    public bool Dark { get; set; }
}

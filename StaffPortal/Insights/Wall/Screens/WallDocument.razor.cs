using Microsoft.AspNetCore.Components;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>The document of a wall, or of its refusal: dark, in the link's language, with nothing of the staff's frame.</summary>
public sealed partial class WallDocument
{
    /// <summary>Whose wall; null for a refusal, which tells nothing.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>Where its events come from; null for a refusal.</summary>
    [Parameter]
    public string? Live { get; set; }

    [Parameter]
    public WallBeat? Beat { get; set; }

    /// <summary>The first picture.</summary>
    [Parameter]
    public MarkupString Board { get; set; }

    [Parameter]
    public WallRefusal Refused { get; set; }

    /// <summary>Null for who is signed in.</summary>
    [Parameter]
    public string? SignInHref { get; set; }
}

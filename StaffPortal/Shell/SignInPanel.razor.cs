using Microsoft.AspNetCore.Components;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>
/// The look of signing in; a page in <see cref="PlainLayout"/> marked <c>[ExcludeFromInteractiveRouting]</c> holds it. In the practice town it
/// posts <c>person</c> (a key) and <c>back</c> (a local address, to be checked) to <see cref="Action"/>.
/// </summary>
public sealed partial class SignInPanel
{
    /// <summary>The municipality's name: "Porvoo – Borgå".</summary>
    [Parameter]
    public string? Town { get; set; }

    /// <summary>Where the organisation's own sign-in begins; null when there is none.</summary>
    [Parameter]
    public string? WorkAccountHref { get; set; }

    /// <summary>The practice town's people; none outside it.</summary>
    [Parameter]
    public IReadOnlyList<SignInPerson> People { get; set; } = [];

    /// <summary>Where the form is posted.</summary>
    [Parameter]
    public string Action { get; set; } = "/sign-in";

    /// <summary>Where one wanted to go.</summary>
    [Parameter]
    public string Back { get; set; } = "/";

    /// <summary>Why one is here: "You were signed out after 30 min."</summary>
    [Parameter]
    public string? Notice { get; set; }
}

using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>
/// The document. Pages run in a circuit without being drawn twice: what they show is live, and a first drawing without a circuit would
/// cost every read double. The frame stands meanwhile (<c>.before</c>). Pages marked <c>[ExcludeFromInteractiveRouting]</c> (sign-in, errors) are plain.
/// </summary>
public sealed partial class App
{
    private static readonly InteractiveServerRenderMode Circuit = new(prerender: false);

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private Preferences Chosen => PreferenceCookies.Read(Http.Request);

    private string Scheme => Chosen.Theme switch
    {
        ThemeChoice.Light => "light",
        ThemeChoice.Dark => "dark",
        _ => Http.Request.Cookies[PreferenceCookies.Scheme] == "dark" ? "dark" : "light",
    };

    private IComponentRenderMode? Mode => Http.AcceptsInteractiveRouting() ? Circuit : null;
}

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Shell;

/// <summary>
/// <c>POST /preferences</c>: one form with all choices. A new language comes back to the same address (ticket, filters and sort are in it;
/// scroll places and drafts are kept by the browser and the server); the others were already applied in the browser and want no answer.
/// </summary>
internal static class PreferenceEndpoint
{
    /// <summary>Sent by <c>js/preferences.js</c> when the page stays.</summary>
    public const string Quiet = "X-Quiet";

    [OpenToAll("Everybody chooses how their own screens look, before signing in too.")]
    public static async Task<Results<RedirectHttpResult, NoContent>> ChooseAsync(
        HttpContext http,
        [FromForm] string? language,
        [FromForm] string? theme,
        [FromForm] string? density,
        [FromForm] string? keys,
        [FromForm] string? sound,
        [FromForm] string? back,
        IEnumerable<IPreferenceKeeper> keepers,
        CancellationToken ct)
    {
        var before = PreferenceCookies.Read(http.Request);
        var chosen = new Preferences(
            Cultures.Parse(language) ?? before.Language,
            Enum.TryParse<ThemeChoice>(theme, true, out var look) && Enum.IsDefined(look) ? look : before.Theme,
            Enum.TryParse<Spacing>(density, true, out var spacing) && Enum.IsDefined(spacing) ? spacing : before.Spacing,
            keys is null ? before.SingleKeys : keys != "off",
            sound is null ? before.UrgentSound : sound == "on");
        PreferenceCookies.Write(http.Response, chosen);
        if (http.User.Identity?.IsAuthenticated == true)
            foreach (var keeper in keepers)
                await keeper.KeepAsync(http.User, chosen, ct);
        return http.Request.Headers.ContainsKey(Quiet) ? TypedResults.NoContent() : TypedResults.LocalRedirect(Local(back));
    }

    // Only to ourselves: "//elsewhere" and "/\elsewhere" lead away.
    private static string Local(string? back) =>
        back is ['/', ..] && back is not ['/', '/' or '\\', ..] && !back.Any(char.IsControl) ? back : "/";
}

using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using StaffPortal.Data;
using StaffPortal.Insights.Wall.Screens;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>
/// <c>/wall/{team}</c>, for screens that nobody is signed in at. No circuit: whoever has one may call anything a page offers, and a screen that
/// hangs for months needs none. The page is drawn here, and a stream of events brings it the next picture.
/// </summary>
public static class WallEndpoints
{
    /// <summary>Holds the link's secret; sent to this wall alone, and no script can read it.</summary>
    public const string Cookie = "sp-wall";

    // Browsers keep no cookie longer; each opening renews it.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public static string AddressOf(TeamId team) => $"/wall/{team.Value:N}";

    public static void MapWall(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/wall/{team:guid}", ShowAsync).AllowAnonymous();
        routes.MapGet("/wall/{team:guid}/live", LiveAsync).AllowAnonymous();
    }

    /// <param name="http">The request.</param>
    /// <param name="team">Whose wall.</param>
    /// <param name="key">The link's secret, the first time: it goes into the cookie and out of the address.</param>
    [OpenToAll("Shows figures to screens with a good link and to staff with the right; to others that there is nothing.")]
    private static async Task<IResult> ShowAsync(
        HttpContext http, Guid team, string? key, WallDoor door, WallPainter painter, WallStream stream, LiveFeed feed, CancellationToken ct)
    {
        var whose = new TeamId(team);
        http.Response.Headers.CacheControl = "no-store";
        var secret = key ?? http.Request.Cookies[Cookie];
        // A link that was just typed opens by itself or not at all; whoever is signed in has nothing to do with it.
        var guest = await door.AdmitAsync(whose, secret, key is null ? http.User : new ClaimsPrincipal(), ct);
        if (guest is null)
            return await RefuseAsync(http, whose, secret, door, painter, ct);
        if (guest.Link is not null)
            http.Response.Cookies.Append(Cookie, secret!, new()
            {
                HttpOnly = true,
                Secure = http.Request.IsHttps,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                MaxAge = Kept,
                Path = AddressOf(whose),
            });
        if (key is not null)
            return TypedResults.LocalRedirect(AddressOf(whose));
        var board = await BoardAsync(http, painter, guest, whose, feed.Head, ct);
        return await PageAsync(http, painter, guest.Language, StatusCodes.Status200OK, new()
        {
            [nameof(WallDocument.Title)] = guest.TeamName.In(guest.Language),
            [nameof(WallDocument.Live)] = AddressOf(whose) + "/live",
            [nameof(WallDocument.Beat)] = await stream.BeatAsync(null, ct),
            [nameof(WallDocument.Board)] = new MarkupString(board ?? ""),
        });
    }

    [OpenToAll("As the page it belongs to.")]
    private static ServerSentEventsResult<string> LiveAsync(HttpContext http, Guid team, WallStream stream, CancellationToken ct)
    {
        // Otherwise a proxy may gather the events before it hands them on.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(stream.FollowAsync(http.RequestServices, new(team), http.Request.Cookies[Cookie], http.User, ct));
    }

    /// <summary>Says that the link was revoked to whoever had it; that there is no such thing to everybody else, whichever team it is.</summary>
    private static async Task<IResult> RefuseAsync(HttpContext http, TeamId team, string? secret, WallDoor door, WallPainter painter, CancellationToken ct)
    {
        var revoked = await door.RevokedAsync(team, secret, ct);
        var isSignedIn = http.User.Identity?.IsAuthenticated == true;
        return await PageAsync(http, painter, revoked?.Language ?? Cultures.Current, StatusCodes.Status404NotFound, new()
        {
            [nameof(WallDocument.Refused)] = revoked is null ? WallRefusal.Unknown : WallRefusal.Revoked,
            [nameof(WallDocument.SignInHref)] = isSignedIn ? null : $"/sign-in?ReturnUrl={AddressOf(team)}",
        });
    }

    /// <summary>Null while the database is away: the page is drawn without it, and the stream brings it.</summary>
    private static async Task<string?> BoardAsync(HttpContext http, WallPainter painter, WallGuest guest, TeamId team, long atLeast, CancellationToken ct)
    {
        try
        {
            return await painter.BoardAsync(http.RequestServices, guest, team, atLeast, ct);
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is not null)
        {
            return null;
        }
    }

    private static async Task<IResult> PageAsync(HttpContext http, WallPainter painter, Language language, int status, Dictionary<string, object?> parameters) =>
        TypedResults.Content(await painter.DrawAsync<WallDocument>(http.RequestServices, language, parameters), "text/html; charset=utf-8", statusCode: status);
}

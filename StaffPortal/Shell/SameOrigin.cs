namespace StaffPortal.Shell;

/// <summary>
/// Browsers send cookies with a web socket from any page, and CORS does not protect it: a socket or a hub call whose page is not ours is refused.
/// Clients without a browser send no <c>Origin</c> and bring a key instead.
/// </summary>
internal static class SameOrigin
{
    public static async Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        var isSocket = http.WebSockets.IsWebSocketRequest || http.Request.Path.StartsWithSegments("/_blazor") || http.Request.Path.StartsWithSegments("/live");
        if (isSocket && http.Request.Headers.Origin is [{ Length: > 0 } origin, ..] && !IsOurs(origin, http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await next(http);
    }

    private static bool IsOurs(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && Uri.TryCreate($"{page.Scheme}://{request.Host}", UriKind.Absolute, out var ours)
        && string.Equals(page.Authority, ours.Authority, StringComparison.OrdinalIgnoreCase);
}

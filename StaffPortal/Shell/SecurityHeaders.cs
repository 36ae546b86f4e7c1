using Microsoft.Extensions.Options;

namespace StaffPortal.Shell;

/// <summary>
/// The headers of every answer. Scripts come from us alone and never inline. Styles may be inline: MudBlazor cannot run without
/// (its issue 4529), and a nonce beside it would switch that permission off.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next, IOptions<SecurityHeaderOptions> options)
{
    private readonly string _forms = string.Join(' ', ["'self'", .. options.Value.FormTargets]);

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(static state =>
        {
            var (context, forms) = ((HttpContext, string))state;
            Write(context, forms);
            return Task.CompletedTask;
        }, (http, _forms));
        return next(http);
    }

    /// <summary>The content policy for a host as the browser names it (<c>portal.example:5311</c>).</summary>
    internal static string Policy(string host, bool secure, string forms) =>
        "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; "
        + $"form-action {forms}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
        // 'self' covers web sockets only in newer browsers.
        + $"connect-src 'self' {(secure ? "wss" : "ws")}://{host}; frame-src 'self'; worker-src 'self'; manifest-src 'self'"
        // On plain http (a first try on one machine) upgrading would break every address of ours.
        + (secure ? "; upgrade-insecure-requests" : string.Empty);

    private static void Write(HttpContext http, string forms)
    {
        var headers = http.Response.Headers;
        // A file somebody sent has a stricter one of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = Policy(http.Request.Host.Value ?? "localhost", http.Request.IsHttps, forms);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        // Pages hold personal data: neither a shared cache nor the disk of a shared machine keeps them.
        if (http.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
            headers.CacheControl = "no-store";
    }
}

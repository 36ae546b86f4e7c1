using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>Signing in and out over plain HTTP; a circuit cannot set a cookie.</summary>
public static class SignInEndpoints
{
    public static void MapStaff(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignInSettings>().Mode == AuthMode.Demo)
        {
            app.Use(OnlyFromThisMachineAsync);
            app.MapPost("/sign-in/demo", SignInAsSampleAsync).AllowAnonymous().WithMetadata(new OpenToAllAttribute("signing in; practice town only"));
        }
        else
        {
            app.MapGet("/sign-in/work", (string? returnUrl) => TypedResults.Challenge(
                    new AuthenticationProperties { RedirectUri = Local(returnUrl) }, [SignInSetup.WorkAccount]))
                .AllowAnonymous().WithMetadata(new OpenToAllAttribute("signing in"));
        }
        app.MapPost("/sign-out", (Delegate)SignOutAsync)
            .WithMetadata(new OpenToAllAttribute("everybody may leave")).FromOwnPages();
    }

    private static async Task<Results<RedirectHttpResult, BadRequest>> SignInAsSampleAsync(
        HttpContext context, StaffDirectory directory, [FromForm] Guid person, [FromForm] string? returnUrl, CancellationToken ct)
    {
        if ((await directory.GetAsync(ct)).Person(person) is not { IsActive: true } known)
            return TypedResults.BadRequest();
        PreferenceCookies.Write(context.Response, known.Preferences);
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme,
            StaffClaims.PrincipalOf(known, CookieAuthenticationDefaults.AuthenticationScheme));
        return TypedResults.LocalRedirect(Local(returnUrl));
    }

    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.LocalRedirect("/sign-in?left=1");
    }

    private static Task OnlyFromThisMachineAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Connection.RemoteIpAddress is { } from && !IPAddress.IsLoopback(from))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return context.Response.WriteAsync("The practice town can be opened only on the machine it runs on.");
        }
        return next(context);
    }

    private static string Local(string? address) =>
        address is { Length: > 0 } && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) ? address : "/";
}

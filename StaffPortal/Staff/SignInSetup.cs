using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Identity.Web;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

public static class SignInSetup
{
    public const string WorkAccount = "work";

    /// <summary>People, teams and how they sign in (<c>Auth:Mode</c>: Demo, Entra, Oidc).</summary>
    /// <exception cref="StartRefusedException">The mode is missing, unknown, or Demo outside Development or beyond loopback.</exception>
    public static WebApplicationBuilder AddStaff(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<StaffDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<StaffDirectory>());
        services.AddSingleton<IViewerSource, StaffViewerSource>();
        services.AddScoped<AuthenticationStateProvider, StaffRevalidation>();
        services.AddScoped<CurrentViewer>();
        services.AddSingleton<StaffDesk>();
        services.AddSingleton<ISignInOffer, SignInOffer>();
        services.AddSingleton<IPreferenceKeeper, PreferenceKeeper>();
        services.AddCascadingValue(ViewerCascade.Of);

        var mode = ModeOf(builder);
        services.AddSingleton(new SignInSettings(mode, builder.Configuration["Auth:FirstAdministrator"]));
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme);
        if (mode == AuthMode.Entra)
            authentication.AddMicrosoftIdentityWebApp(builder.Configuration.GetSection("Auth:Entra"), WorkAccount);
        else if (mode == AuthMode.Oidc)
            authentication.AddCookie().AddOpenIdConnect(WorkAccount, oidc =>
            {
                builder.Configuration.GetSection("Auth:Oidc").Bind(oidc);
                oidc.ResponseType = "code";
                oidc.MapInboundClaims = false;
            });
        else
            authentication.AddCookie();
        if (mode != AuthMode.Demo)
            services.Configure<OpenIdConnectOptions>(WorkAccount, oidc =>
            {
                oidc.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                oidc.Events.OnTicketReceived = RecogniseAsync;
            });
        services.Configure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, cookie => Harden(cookie, mode));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        return builder;
    }

    private static AuthMode ModeOf(WebApplicationBuilder builder)
    {
        var text = builder.Configuration["Auth:Mode"] ?? (builder.Environment.IsDevelopment() ? nameof(AuthMode.Demo) : "");
        if (!Enum.TryParse<AuthMode>(text, ignoreCase: true, out var mode))
            throw new StartRefusedException(
                "Set Auth:Mode to Entra (with Auth:Entra:Instance, TenantId, ClientId, ClientSecret) or Oidc (with Auth:Oidc:Authority, ClientId, ClientSecret), "
                + "for example as the environment variables Auth__Mode, Auth__Oidc__Authority …");
        if (mode == AuthMode.Demo && !builder.Environment.IsDevelopment())
            throw new StartRefusedException(
                "Auth:Mode=Demo signs anybody in without a password, so it runs only in Development. Set Auth:Mode to Entra or Oidc, "
                + "or start with the environment variable DOTNET_ENVIRONMENT=Development to try the practice town.");
        return mode;
    }

    private static void Harden(CookieAuthenticationOptions cookie, AuthMode mode)
    {
        cookie.Cookie.Name = mode == AuthMode.Demo ? "staffportal" : "__Host-staffportal";
        cookie.Cookie.SecurePolicy = mode == AuthMode.Demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.LoginPath = "/sign-in";
        cookie.AccessDeniedPath = "/sign-in";
        cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
        cookie.SlidingExpiration = true;
        // Outside clients get a plain answer, not the sign-in page.
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Path.StartsWithSegments("/live"))
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else
                context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        };
    }

    /// <summary>Staff are known by issuer and subject (tenant and object id), never by e-mail; the cookie keeps only our own id.</summary>
    private static async Task RecogniseAsync(TicketReceivedContext context)
    {
        var claims = context.Principal!;
        var issuer = claims.FindFirstValue("tid") ?? claims.FindFirstValue("iss") ?? "";
        var subject = claims.FindFirstValue("oid") ?? claims.FindFirstValue("sub") ?? "";
        var services = context.HttpContext.RequestServices;
        var ct = context.HttpContext.RequestAborted;
        var person = (await services.GetRequiredService<StaffDirectory>().GetAsync(ct)).KnownBy(issuer, subject)
            ?? await services.GetRequiredService<StaffDesk>().FirstAdministratorAsync(
                Viewer.Anonymous, services.GetRequiredService<SignInSettings>().FirstAdministrator, issuer, subject,
                claims.FindFirstValue("given_name") ?? "", claims.FindFirstValue("family_name") ?? claims.FindFirstValue("name") ?? "", ct);
        if (person is not { IsActive: true })
        {
            context.Response.Redirect("/sign-in?unknown=1");
            context.HandleResponse();
            return;
        }
        PreferenceCookies.Write(context.Response, person.Preferences);
        context.Principal = StaffClaims.PrincipalOf(person, CookieAuthenticationDefaults.AuthenticationScheme);
    }
}

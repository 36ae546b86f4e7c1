using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using StaffPortal.Staff;

namespace StaffPortal.Channels.Keys;

public sealed class ApiKeySchemeOptions : AuthenticationSchemeOptions;

/// <summary>
/// Lets a program outside follow the live feed with its key: <c>Authorization: Bearer KEY</c>, or <c>access_token=KEY</c> where
/// a browser's socket cannot send headers. Only under <c>/live</c>; a key opens no page.
/// </summary>
public sealed class ApiKeyScheme(IOptionsMonitor<ApiKeySchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeyDirectory keys)
    : AuthenticationHandler<ApiKeySchemeOptions>(options, logger, encoder)
{
    public const string Name = "ApiKey";
    private const string Bearer = "Bearer ";

    /// <returns>The key a request to the live feed brings, if it brings one.</returns>
    public static string? SecretOf(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments("/live"))
            return null;
        return BearerOf(request) ?? (request.Query["access_token"].FirstOrDefault() is { Length: > 0 } token ? token : null);
    }

    /// <returns>What the request brings as a bearer token, if anything.</returns>
    public static string? BearerOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SecretOf(Request) is not { } secret)
            return AuthenticateResult.NoResult();
        if (await keys.FindAsync(secret, Context.RequestAborted) is not { MayWatch: true } key)
            return AuthenticateResult.Fail("This key may not watch.");
        var identity = new ClaimsIdentity([new Claim(StaffClaims.ApiKey, key.Id.Value.ToString("N"))], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }
}

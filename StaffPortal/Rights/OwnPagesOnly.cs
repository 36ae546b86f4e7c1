using Microsoft.AspNetCore.Antiforgery;

namespace StaffPortal.Rights;

/// <summary>Posts that only the portal's own pages may send.</summary>
internal static class OwnPagesOnly
{
    /// <summary>
    /// Refuses a post without the page's token. The framework checks the token and leaves the refusing to whoever reads the body as a
    /// form; a body that is one file is read by nobody.
    /// </summary>
    public static RouteHandlerBuilder FromOwnPages(this RouteHandlerBuilder route) => route
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .AddEndpointFilter((call, next) => call.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
            ? next(call)
            : ValueTask.FromResult<object?>(TypedResults.BadRequest()));
}

using StaffPortal.Controls;
using StaffPortal.Texts;

namespace StaffPortal.Shell;

/// <summary>What comes before everything else in the line of a request: headers, and the language of whoever asks. Circuits begin in it too.</summary>
internal sealed class ShellStart(IHostEnvironment environment) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeaders>();
        app.Use((http, rest) => SameOrigin.CheckAsync(http, rest));
        app.Use(async (http, rest) =>
        {
            Cultures.Use(PreferenceCookies.Read(http.Request).Language);
            await rest(http);
        });
        // Machines that call Open311 or the hub get their own answers; only people get a page.
        if (!environment.IsDevelopment())
            app.UseWhen(WantsPage, page => page.UseExceptionHandler("/error", createScopeForErrors: true));
        app.UseWhen(WantsPage, page => page.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        next(app);
    };

    private static bool WantsPage(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.Accept.Any(accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);
}

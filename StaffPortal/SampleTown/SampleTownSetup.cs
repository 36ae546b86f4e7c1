using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.SampleTown;

/// <summary>The practice town belongs to <see cref="AuthMode.Demo"/>; <c>--no-sample</c> leaves it out.</summary>
public static class SampleTownSetup
{
    /// <param name="services">After <c>AddStaff</c>, which decides how people sign in.</param>
    /// <param name="configuration">Says whether the town is wanted, so that without it the rail does not lead there.</param>
    public static IServiceCollection AddSampleTown(this IServiceCollection services, IConfiguration? configuration = null)
    {
        services.AddSingleton<TownBuilder>();
        services.AddSingleton<PracticeSender>();
        services.AddSingleton<PracticeTraffic>();
        services.AddHostedService(s => s.GetRequiredService<PracticeTraffic>());
        services.AddSingleton<PracticeDesk>();
        if ((configuration is null || IsWanted(configuration)) && services.Any(s => s.ImplementationInstance is SignInSettings { Mode: AuthMode.Demo }))
            services.AddSingleton(new RailItem(
                "Practice", typeof(TownTexts), Icons.Material.Outlined.School, Icons.Material.Filled.School, "/practice", 905, nameof(FactName.ReadTickets)));
        return services;
    }

    /// <summary>Makes the town in an empty database before history is brought in.</summary>
    public static Task MakeAsync(IServiceProvider services, CancellationToken ct) =>
        ActivatorUtilities.CreateInstance<TownBuilder>(services).BuildOnceAsync(ct);

    /// <summary>In the practice mode an empty portal gets its town, unless <c>--no-sample</c> asks for an empty one, and the switch of the traffic.</summary>
    /// <exception cref="Data.StartRefusedException">An earlier building was broken off half-way.</exception>
    public static async Task OpenSampleTownAsync(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignInSettings>().Mode != AuthMode.Demo || !IsWanted(app.Configuration))
            return;
        var builder = app.Services.GetRequiredService<TownBuilder>();
        var started = TimeProvider.System.GetTimestamp();
        // A town whose history was brought in gets invented people beside it only when they are asked for.
        var mayBuild = app.Configuration["Sample"] is not null || !await builder.HasTicketsAsync(app.Lifetime.ApplicationStopping);
        if (mayBuild && await builder.BuildOnceAsync(app.Lifetime.ApplicationStopping))
            Console.WriteLine($"The practice town was built in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s.");
        if (await builder.IsBuiltAsync(app.Lifetime.ApplicationStopping))
            app.Services.GetRequiredService<PracticeTraffic>().Allow();
        // The switch for scripts: POST /practice/traffic?on=true&perMinute=12, signed in.
        app.MapPost("/practice/traffic", SwitchAsync).WithMetadata(new NeedsAttribute(FactName.ReadTickets));
    }

    private static async Task<IResult> SwitchAsync(HttpContext context, PracticeDesk desk, IViewerSource viewers, bool on, int? perMinute, CancellationToken ct)
    {
        var viewer = await viewers.OfAsync(context.User, ct);
        return viewer.Has(FactName.ReadTickets)
            ? TypedResults.Ok(desk.Switch(viewer, on, perMinute ?? PracticeTraffic.UsualPerMinute))
            : TypedResults.Forbid();
    }

    private static bool IsWanted(IConfiguration configuration) => configuration.GetValue("Sample", true);
}

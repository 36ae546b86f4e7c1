using StaffPortal.Staff;

namespace StaffPortal.SampleTown;

public static class SampleTownSetup
{
    public static IServiceCollection AddSampleTown(this IServiceCollection services)
    {
        services.AddSingleton<TownBuilder>();
        return services;
    }

    /// <summary>In the practice mode an empty portal gets its town, unless <c>--no-sample</c> asks for an empty one.</summary>
    public static async Task OpenSampleTownAsync(this WebApplication app)
    {
        if (app.Services.GetRequiredService<SignInSettings>().Mode != AuthMode.Demo || !app.Configuration.GetValue("Sample", true))
            return;
        var started = TimeProvider.System.GetTimestamp();
        if (await app.Services.GetRequiredService<TownBuilder>().BuildOnceAsync(app.Lifetime.ApplicationStopping))
            Console.WriteLine($"The practice town was built in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s.");
    }
}

using StaffPortal.Live;

namespace StaffPortal.Insights.Markers;

internal static class MarkerSetup
{
    public static IServiceCollection AddMarkers(this IServiceCollection services)
    {
        services.AddSingleton<MarkerDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<MarkerDirectory>());
        services.AddSingleton<MarkerDesk>();
        services.AddSingleton<MarkerEffects>();
        return services;
    }
}

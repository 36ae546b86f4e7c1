using StaffPortal.Insights.Warehouse;

namespace StaffPortal.Insights;

public static class InsightsSetup
{
    /// <summary>Facts for figures.</summary>
    public static IServiceCollection AddInsights(this IServiceCollection services)
    {
        services.AddSingleton<FactSources>();
        services.AddSingleton<FactStore>();
        services.AddSingleton<WarehouseBuild>();
        services.AddSingleton<WarehouseFollower>();
        services.AddHostedService(s => s.GetRequiredService<WarehouseFollower>());
        return services;
    }
}

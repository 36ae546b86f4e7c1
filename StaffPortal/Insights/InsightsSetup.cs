using StaffPortal.Data;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Live;

namespace StaffPortal.Insights;

public static class InsightsSetup
{
    /// <summary>Facts for figures.</summary>
    public static IServiceCollection AddInsights(this IServiceCollection services)
    {
        services.AddSingleton<FactSources>();
        services.AddSingleton(s =>
        {
            var store = new FactStore(s.GetRequiredService<DataFolder>());
            var feed = s.GetRequiredService<LiveFeed>();
            store.Changed += () => feed.Hint(Topics.Figures);
            return store;
        });
        services.AddSingleton<WarehouseBuild>();
        services.AddSingleton<WarehouseFollower>();
        services.AddSingleton<FigureReader>();
        services.AddHostedService(s => s.GetRequiredService<WarehouseFollower>());
        return services;
    }
}

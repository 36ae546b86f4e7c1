using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Insights.Bottlenecks;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Export;
using StaffPortal.Insights.Markers;
using StaffPortal.Insights.Paths;
using StaffPortal.Insights.Wall;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Live;
using StaffPortal.Rights;

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
        services.AddSingleton<DashboardReader>();
        services.AddMarkers();
        services.AddSingleton<BottleneckReader>();
        services.AddTransient<FigureTables>();
        services.AddSingleton(new RailItem("Kpi", typeof(InsightsTexts), Icons.Material.Outlined.Insights, Icons.Material.Filled.Insights, "/kpi", 50, nameof(FactName.ReadFigures), "G K"));
        services.AddSingleton(new KeyHelp(typeof(InsightsTexts), "Keys.Figures", "G K", "Keys.GoKpi"));
        services.AddSingleton(new KeyHelp(typeof(InsightsTexts), "Keys.Figures", "C", "Keys.Compare"));
        services.AddSingleton(new KeyHelp(typeof(InsightsTexts), "Keys.Figures", "← →", "Keys.ReadChart"));
        services.AddPaths();
        services.AddHostedService(s => s.GetRequiredService<WarehouseFollower>());
        services.AddWall();
        return services;
    }
}

using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Paths;

public static class PathsSetup
{
    /// <summary>How cases move between stages and teams.</summary>
    public static IServiceCollection AddPaths(this IServiceCollection services)
    {
        services.AddSingleton<PathReader>();
        services.AddTransient<PathWords>();
        services.AddTransient<PathTable>();
        services.AddSingleton(new RailItem("Process", typeof(PathsTexts), Icons.Material.Outlined.AccountTree, Icons.Material.Filled.AccountTree, ProcessAddress.Path, 60, nameof(FactName.ReadFigures), "G P"));
        foreach (var (keys, word) in new[] { ("G P", "Keys.GoProcess"), ("← →", "Keys.MapArrows"), ("Enter", "Keys.OpenPanel"), ("Esc", "Keys.ClosePanel") })
            services.AddSingleton(new KeyHelp(typeof(PathsTexts), "Keys.Process", keys, word));
        return services;
    }
}

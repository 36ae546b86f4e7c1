using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Live;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Wall;

public static class WallSetup
{
    /// <summary>Wallboards and the links that open them.</summary>
    public static IServiceCollection AddWall(this IServiceCollection services)
    {
        services.AddSingleton<WallLinkDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<WallLinkDirectory>());
        services.AddSingleton<WallLinkDesk>();
        services.AddSingleton<WallLinkReader>();
        services.AddSingleton<WallLinkUses>();
        services.AddHostedService(s => s.GetRequiredService<WallLinkUses>());
        services.AddSingleton<WallReader>();
        services.AddSingleton<WallDoor>();
        services.AddSingleton<WallPainter>();
        services.AddSingleton<WallStream>();
        services.AddSingleton(new RailItem("Wall", typeof(WallTexts), Icons.Material.Outlined.Tv, Icons.Material.Filled.Tv, "/wall", 80, nameof(FactName.ReadFigures), "G B"));
        services.AddSingleton(new KeyHelp(typeof(WallTexts), "Keys.Wall", "G B", "Keys.GoWall"));
        services.AddSingleton(new SettingsPlace("Walls", typeof(WallTexts), Icons.Material.Outlined.Tv, "/settings/walls", 310, nameof(FactName.ManageStaff)));
        return services;
    }
}

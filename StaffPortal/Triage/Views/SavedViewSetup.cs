using StaffPortal.Controls;
using StaffPortal.Live;

namespace StaffPortal.Triage.Views;

public static class SavedViewSetup
{
    /// <summary>Views people make, name and share.</summary>
    public static IServiceCollection AddSavedViews(this IServiceCollection services)
    {
        services.AddSingleton<SavedViewDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<SavedViewDirectory>());
        services.AddSingleton<SavedViewDesk>();
        services.AddScoped<IPaletteSource, SavedViewPaletteSource>();
        return services;
    }
}

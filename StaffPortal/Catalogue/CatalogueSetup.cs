using StaffPortal.Live;

namespace StaffPortal.Catalogue;

public static class CatalogueSetup
{
    public static IServiceCollection AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<CatalogueDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<CatalogueDirectory>());
        services.AddSingleton<CatalogueDesk>();
        return services;
    }
}

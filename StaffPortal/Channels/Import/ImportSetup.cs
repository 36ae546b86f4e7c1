using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Import;

public static class ImportSetup
{
    public static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.AddSingleton<HistoryCheck>();
        services.AddSingleton<HistoryImport>();
        services.AddSingleton<ImportTrays>();
        services.AddSingleton<ImportWorker>();
        services.AddHostedService(s => s.GetRequiredService<ImportWorker>());
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<ImportReader>();
        services.AddSingleton(new SettingsPlace("Import", typeof(ImportTexts), Icons.Material.Outlined.History, "/settings/import", 400, nameof(FactName.ImportHistory)));
        return services;
    }
}

namespace StaffPortal.Channels.Import;

public static class ImportSetup
{
    public static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.AddSingleton<HistoryCheck>();
        services.AddSingleton<HistoryImport>();
        return services;
    }
}

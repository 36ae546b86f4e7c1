namespace StaffPortal.Timeline.Retention;

public static class RetentionSetup
{
    /// <summary>What is listed, removed, held and handed over, without a page.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddSingleton<RetentionList>();
        services.AddSingleton<RetentionRemover>();
        services.AddHostedService(s => s.GetRequiredService<RetentionRemover>());
        services.AddSingleton<RetentionTimer>();
        services.AddHostedService(s => s.GetRequiredService<RetentionTimer>());
        services.AddSingleton<RetentionDesk>();
        services.AddSingleton<RetentionReader>();
        services.AddSingleton<HoldDesk>();
        services.AddSingleton<HoldReader>();
        services.AddSingleton<RetentionCsv>();
        services.AddSingleton<PersonExport>();
        return services;
    }
}

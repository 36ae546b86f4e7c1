namespace StaffPortal.Rights.Access;

public static class AccessSetup
{
    /// <summary>Who looked at what: written, sealed, read.</summary>
    public static IServiceCollection AddAccessLog(this IServiceCollection services)
    {
        services.AddSingleton<AccessLog>();
        services.AddHostedService(s => s.GetRequiredService<AccessLog>());
        services.AddSingleton<AccessSealer>();
        services.AddHostedService(s => s.GetRequiredService<AccessSealer>());
        services.AddSingleton<AccessReader>();
        services.AddSingleton<Verification>();
        return services;
    }
}

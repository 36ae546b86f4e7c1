namespace StaffPortal.Insights.Paths;

public static class PathsSetup
{
    /// <summary>How cases move between stages and teams.</summary>
    public static IServiceCollection AddPaths(this IServiceCollection services)
    {
        services.AddSingleton<PathReader>();
        return services;
    }
}

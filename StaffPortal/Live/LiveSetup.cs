using StaffPortal.Rights;

namespace StaffPortal.Live;

public static class LiveSetup
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<LiveHealth>();
        services.AddSingleton<SharedReads>();
        services.AddSingleton<PresenceBoard>();
        services.AddHostedService<JournalFollower>();
        services.AddHostedService<LivePulse>();
        services.AddHostedService<LiveStop>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        services.AddSignalR(hub =>
        {
            hub.EnableDetailedErrors = false;
            hub.MaximumReceiveMessageSize = 32 * 1024;
            hub.ClientTimeoutInterval = TimeSpan.FromSeconds(60);
        });
        return services;
    }

    public static void MapLive(this IEndpointRouteBuilder routes) =>
        routes.MapHub<LiveHub>("/live").WithMetadata(new NeedsAttribute(FactName.WatchLive)).RequireAuthorization();
}

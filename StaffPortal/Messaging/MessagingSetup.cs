using StaffPortal.Messaging.Notices;

namespace StaffPortal.Messaging;

public static class MessagingSetup
{
    public static IServiceCollection AddMessaging(this IServiceCollection services)
    {
        services.AddSingleton<ReplyOutbox>();
        services.AddHostedService(s => s.GetRequiredService<ReplyOutbox>());
        services.AddNotices();
        return services;
    }
}

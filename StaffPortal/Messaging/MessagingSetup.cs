using StaffPortal.Live;
using StaffPortal.Messaging.Notices;
using StaffPortal.Messaging.Templates;

namespace StaffPortal.Messaging;

public static class MessagingSetup
{
    public static IServiceCollection AddMessaging(this IServiceCollection services)
    {
        services.AddSingleton<ReplyOutbox>();
        services.AddHostedService(s => s.GetRequiredService<ReplyOutbox>());
        services.AddSingleton<TemplateDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<TemplateDirectory>());
        services.AddSingleton<TemplateDesk>();
        services.AddNotices();
        return services;
    }
}

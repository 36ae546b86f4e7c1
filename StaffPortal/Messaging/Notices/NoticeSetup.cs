using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Messaging.Screens;
using StaffPortal.Rights;

namespace StaffPortal.Messaging.Notices;

public static class NoticeSetup
{
    /// <summary>The bell: what each member of staff should know now.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<NoticeFollower>();
        services.AddHostedService(s => s.GetRequiredService<NoticeFollower>());
        services.AddSingleton<NoticeSweep>();
        services.AddHostedService(s => s.GetRequiredService<NoticeSweep>());
        services.AddSingleton<NoticeReader>();
        services.AddSingleton<NoticeDesk>();
        services.AddSingleton(new BarItem(typeof(NoticeBell), 10, nameof(FactName.ReadTickets), "B", "bell"));
        services.AddSingleton(new SettingsPlace("Notices", typeof(MessagingTexts), Icons.Material.Outlined.Notifications, NoticesPage.Address, 20, nameof(FactName.ReadTickets)));
        services.AddSingleton(new KeyHelp(typeof(MessagingTexts), "Keys.Notices", "B", "Keys.Bell"));
        return services;
    }
}

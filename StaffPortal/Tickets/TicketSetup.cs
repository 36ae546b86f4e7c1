using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Tickets;

public static class TicketSetup
{
    public static IServiceCollection AddTickets(this IServiceCollection services)
    {
        services.AddSingleton<CustomerMatching>();
        services.AddSingleton<CustomerDesk>();
        services.AddSingleton<CustomerReader>();
        services.AddSingleton<LookalikeReader>();
        services.AddSingleton<TicketDesk>();
        services.AddSingleton<QueueReader>();
        services.AddSingleton<CountReader>();
        services.AddSingleton<UseReader>();
        services.AddSingleton<TicketReader>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<TicketSearchReader>();
        services.AddLocalization();
        services.AddScoped<Controls.IPaletteSource, TicketPaletteSource>();
        services.AddScoped<Controls.IPaletteSource, CustomerPaletteSource>();
        services.AddSingleton<FileDoor>();
        services.AddSingleton<AttachmentDesk>();
        services.AddSingleton<AttachmentReader>();
        services.AddSingleton<FileSweep>();
        services.AddHostedService(s => s.GetRequiredService<FileSweep>());
        services.AddSingleton<CallBackTimer>();
        services.AddHostedService(s => s.GetRequiredService<CallBackTimer>());
        services.AddSingleton<FlagExpiry>();
        services.AddHostedService(s => s.GetRequiredService<FlagExpiry>());
        services.AddOptions<NeglectTerms>().BindConfiguration(NeglectTerms.Section);
        services.AddSingleton<NeglectReader>();
        services.AddSingleton<NeglectTimer>();
        services.AddHostedService(s => s.GetRequiredService<NeglectTimer>());
        services.AddSingleton<CourseTimer>();
        services.AddHostedService(s => s.GetRequiredService<CourseTimer>());
        services.AddSingleton<TargetTrialReader>();
        services.AddSingleton<DueTimer>();
        services.AddHostedService(s => s.GetRequiredService<DueTimer>());
        services.AddSingleton<ProcessDesk>();
        services.AddSingleton<TaskDesk>();
        services.AddSingleton<TaskReader>();
        services.AddSingleton<ProtectionDesk>();
        services.AddSingleton<ProtectionExpiry>();
        services.AddHostedService(s => s.GetRequiredService<ProtectionExpiry>());
        services.AddSingleton<TicketSecrecy>();
        services.AddHostedService(s => s.GetRequiredService<TicketSecrecy>());
        services.AddSingleton<DueRecount>();
        services.AddHostedService(s => s.GetRequiredService<DueRecount>());
        services.AddTicketKeeping();
        services.AddSingleton<NameBackfill>();
        services.AddHostedService(s => s.GetRequiredService<NameBackfill>());
        services.AddSingleton<CustomerSearchReader>();
        services.AddSingleton<CustomerTicketsReader>();
        services.AddSingleton<AddressReader>();
        return services;
    }

    /// <summary>What belongs to every save of tickets, also where nothing but saving goes on: due times, words, names. Needs the catalogue's directory.</summary>
    public static IServiceCollection AddTicketKeeping(this IServiceCollection services)
    {
        services.AddSingleton<ISaveContributor>(s => new DueKeeping(() => s.GetRequiredService<CatalogueDirectory>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ISaveContributor, TicketWords>();
        services.AddSingleton<ISaveContributor, NameKeeping>();
        return services;
    }
}

using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Customers.Screens;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Timeline.Pins;
using StaffPortal.Timeline.Retention;
using StaffPortal.Timeline.Screens;
using StaffPortal.Timeline.Seen;

namespace StaffPortal.Timeline;

public static class TimelineSetup
{
    /// <summary>What is read and written of timelines, without a page.</summary>
    public static IServiceCollection AddEntries(this IServiceCollection services)
    {
        services.AddSingleton<EntryDesk>();
        services.AddSingleton<TimelineReader>();
        services.AddSingleton<EntrySecrecy>();
        services.AddHostedService(s => s.GetRequiredService<EntrySecrecy>());
        services.AddSingleton<VisitKeeper>();
        services.AddSingleton<OccasionFinder>();
        services.AddSingleton<AuditReader>();
        services.AddSingleton<AuditDesk>();
        services.AddSingleton<CustomerNames>();
        services.AddFindings();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<ConcernDirectory>());
        services.AddSingleton<FindingRecount>();
        services.AddHostedService(s => s.GetRequiredService<FindingRecount>());
        services.AddSingleton<GroupShares>();
        services.AddSingleton<PinReader>();
        services.AddSingleton<PinDesk>();
        services.AddSingleton<ConcernDesk>();
        services.AddRetention();
        services.AddSingleton<EntryFileReader>();
        services.AddSingleton<IFileHolder, EntryFileHolder>();
        return services;
    }

    /// <summary>Whatever writes of customers keeps what is found in it: a program that only imports, too.</summary>
    public static IServiceCollection AddFindings(this IServiceCollection services)
    {
        services.AddSingleton<ConcernDirectory>();
        services.AddSingleton<ISaveContributor>(s => new FindingKeeper(() => s.GetRequiredService<ConcernDirectory>(), s.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>The customers' pages.</summary>
    public static IServiceCollection AddTimeline(this IServiceCollection services)
    {
        services.AddEntries();
        services.AddTransient<CustomerActs>();
        services.AddTransient<ProtectionActs>();
        services.AddTransient<HoldActs>();
        services.AddTransient<RecordNames>();
        services.AddSingleton(new RailItem(
            "Customers", typeof(TimelineTexts), Icons.Material.Outlined.PersonSearch, Icons.Material.Filled.PersonSearch, "/customers", 30, nameof(FactName.SeeContactData), "G C", Also: "/customer"));
        services.AddSingleton(new SettingsPlace("Concerns", typeof(TimelineTexts), Icons.Material.Outlined.PushPin, "/settings/concerns", 260, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new SettingsPlace("Retention", typeof(TimelineTexts), Icons.Material.Outlined.AutoDelete, "/settings/retention", 270, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new SettingsPlace("Audit", typeof(TimelineTexts), Icons.Material.Outlined.Visibility, "/settings/audit", 500, nameof(FactName.Audit)));
        services.AddSingleton(new KeyHelp(typeof(TimelineTexts), "Keys.Customers", "G C", "Keys.GoCustomers"));
        foreach (var (keys, word) in new[] { ("N", "Keys.Contact"), ("O", "Keys.Disclose"), ("A", "Keys.Address"), ("T", "Keys.Protect"), ("I", "Keys.Write"), ("F", "Keys.Flag"), ("X", "Keys.Dismiss"), ("J K", "Keys.Move"), ("Enter", "Keys.Open"), ("U", "Keys.Held"), ("E", "Keys.Change"), ("P", "Keys.Point"), ("R", "Keys.Relation"), ("M", "Keys.Compare"), ("Z", "Keys.Undo"), ("Esc", "Keys.Back") })
            services.AddSingleton(new KeyHelp(typeof(TimelineTexts), "Keys.Customer", keys, word));
        return services;
    }
}

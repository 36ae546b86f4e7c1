using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Live;
using StaffPortal.Rights;

namespace StaffPortal.Allocation;

public static class AllocationSetup
{
    /// <summary>Rules that place new tickets.</summary>
    public static IServiceCollection AddAllocation(this IServiceCollection services)
    {
        services.AddSingleton<RuleDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<RuleDirectory>());
        services.AddSingleton<Placer>();
        services.AddSingleton<RuleDesk>();
        services.AddSingleton<RuleTrialReader>();
        services.AddSingleton(new SettingsPlace("Rules", typeof(AllocationTexts), Icons.Material.Outlined.AltRoute, "/settings/rules", 110, nameof(FactName.ManageRules)));
        services.AddSingleton(new SettingsPlace("Services", typeof(AllocationTexts), Icons.Material.Outlined.RoomService, "/settings/services", 120, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new SettingsPlace("Processes", typeof(AllocationTexts), Icons.Material.Outlined.AccountTree, "/settings/processes", 121, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new SettingsPlace("Targets", typeof(AllocationTexts), Icons.Material.Outlined.Timer, "/settings/targets", 123, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new SettingsPlace("Hours", typeof(AllocationTexts), Icons.Material.Outlined.CalendarMonth, "/settings/hours", 126, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new SettingsPlace("Departments", typeof(AllocationTexts), Icons.Material.Outlined.AccountBalance, "/settings/departments", 130, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new SettingsPlace("Teams", typeof(AllocationTexts), Icons.Material.Outlined.Groups, "/settings/teams", 140, nameof(FactName.ManageStaff)));
        services.AddSingleton(new SettingsPlace("Texts", typeof(AllocationTexts), Icons.Material.Outlined.Translate, "/settings/texts", 150, nameof(FactName.ManageCatalogue)));
        return services;
    }
}

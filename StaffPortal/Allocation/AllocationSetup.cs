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
        return services;
    }
}

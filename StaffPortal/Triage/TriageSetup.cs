using MudBlazor;
using StaffPortal.Controls;

namespace StaffPortal.Triage;

public static class TriageSetup
{
    public static IServiceCollection AddTriage(this IServiceCollection services)
    {
        services.AddSingleton<DeskReads>();
        services.AddSingleton(new RailItem("Desk", typeof(TriageTexts), Icons.Material.Outlined.Inbox, Icons.Material.Filled.Inbox, "/desk", 10, Keys: "G D"));
        return services;
    }
}

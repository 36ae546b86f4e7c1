using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Triage.Screens;
using StaffPortal.Triage.Views;

namespace StaffPortal.Triage;

public static class TriageSetup
{
    public static IServiceCollection AddTriage(this IServiceCollection services)
    {
        services.AddSingleton<DeskReads>();
        services.AddTransient<DeskList>();
        services.AddTransient<TicketActs>();
        services.AddSavedViews();
        services.AddSingleton(new SettingsPlace("Templates", typeof(TriageTexts), Icons.Material.Outlined.Description, "/settings/templates", 145, nameof(FactName.ManageCatalogue)));
        services.AddSingleton(new RailBadge("Desk", typeof(DeskBadge)));
        foreach (var (keys, word) in new[]
        {
            ("J K", "Keys.Next"), ("Enter", "Keys.Open"), ("Esc", "Keys.Back"), ("A", "Keys.Assign"), ("R", "Keys.Reply"), ("I", "Keys.Note"),
            ("P", "Keys.Priority"), ("S", "Keys.Stage"), ("F", "Keys.Flag"), ("Y", "Keys.Accept"), ("D", "Keys.GiveBack"), ("E", "Keys.Due"), ("O", "Keys.CallBack"), ("H", "Keys.Heard"), ("X", "Keys.Pick"), ("Shift+J", "Keys.Extend"), ("U", "Keys.Release"), ("Z", "Keys.Undo"),
            ("G U", "Keys.GoUnassigned"), ("G W", "Keys.GoMine"), ("G O", "Keys.GoOffered"), ("G S", "Keys.GoLateSoon"), ("G L", "Keys.GoLate"), ("Ctrl+Enter", "Keys.Send"),
        })
            services.AddSingleton(new KeyHelp(typeof(TriageTexts), "Keys.Desk", keys, word));
        return services;
    }
}

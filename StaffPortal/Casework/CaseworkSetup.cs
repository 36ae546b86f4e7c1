using StaffPortal.Casework.Screens.Tasks;
using StaffPortal.Controls;

namespace StaffPortal.Casework;

public static class CaseworkSetup
{
    public static IServiceCollection AddCasework(this IServiceCollection services)
    {
        services.AddSingleton<CaseReader>();
        services.AddTransient<TaskActs>();
        foreach (var (keys, word) in new[]
        {
            ("Esc", "Keys.Back"), ("J K", "Keys.Walk"), ("A", "Keys.Assign"), ("S", "Keys.Stage"), ("P", "Keys.Priority"), ("F", "Keys.Flag"),
            ("R", "Keys.Reply"), ("I", "Keys.Note"), ("1–4", "Keys.Tabs"), ("Y", "Keys.Accept"), ("D", "Keys.GiveBack"), ("E", "Keys.Due"), ("O", "Keys.CallBack"), ("H", "Keys.Heard"), ("W", "Keys.Task"), ("L", "Keys.CopyLink"), ("T", "Keys.Attach"), ("Z", "Keys.Undo"), ("Ctrl+Enter", "Keys.Send"),
        })
            services.AddSingleton(new KeyHelp(typeof(CaseworkTexts), "Keys.Ticket", keys, word));
        return services;
    }
}

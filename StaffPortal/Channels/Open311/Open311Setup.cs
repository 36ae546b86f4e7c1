using Microsoft.AspNetCore.Authentication.Cookies;
using MudBlazor;
using StaffPortal.Channels.Keys;
using StaffPortal.Controls;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Channels.Open311;

public static class Open311Setup
{
    /// <summary>API keys and the Open311 address; settings in section <c>Open311</c>.</summary>
    public static IServiceCollection AddOpen311(this IServiceCollection services)
    {
        services.AddOptions<Open311Settings>().BindConfiguration(Open311Settings.Section);
        services.AddSingleton<ApiKeyDirectory>();
        services.AddSingleton<IJournalListener>(s => s.GetRequiredService<ApiKeyDirectory>());
        services.AddSingleton<IKeyViewerSource>(s => s.GetRequiredService<ApiKeyDirectory>());
        services.AddSingleton<ApiKeyDesk>();
        services.AddSingleton<ApiKeyReader>();
        services.AddSingleton<ApiKeyUses>();
        services.AddHostedService(s => s.GetRequiredService<ApiKeyUses>());
        services.AddSingleton(new SettingsPlace("Keys", typeof(ChannelsTexts), Icons.Material.Outlined.VpnKey, "/settings/keys", 300, nameof(FactName.ManageKeys)));
        services.AddSingleton<Open311Pace>();
        services.AddSingleton<Open311Gate>();
        services.AddSingleton<Open311Medians>();
        services.AddSingleton<Open311Reader>();
        services.AddSingleton<Open311Desk>();

        // The hub takes a cookie or a key; pages take a cookie only.
        services.AddAuthentication().AddScheme<ApiKeySchemeOptions, ApiKeyScheme>(ApiKeyScheme.Name, null);
        services.Configure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, cookie =>
            cookie.ForwardDefaultSelector = context => ApiKeyScheme.SecretOf(context.Request) is null ? null : ApiKeyScheme.Name);
        return services;
    }
}

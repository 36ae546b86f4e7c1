using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor;
using MudBlazor.Services;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>Adds and maps the frame. In <c>Program.cs</c>: <c>builder.AddShell()</c>, and after authentication <c>app.MapShell()</c>.</summary>
public static class ShellSetup
{
    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            // At the peak everybody's line may blink at once; each must find their circuit again.
            circuits.DisconnectedCircuitMaxRetained = 1500;
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(10);
            circuits.PersistedCircuitInMemoryMaxRetained = 2000;
            circuits.PersistedCircuitInMemoryRetentionPeriod = TimeSpan.FromHours(8);
        }).AddHubOptions(hub =>
        {
            // The browser's half is in js/boot.js. Sleeping tabs wake once a minute.
            hub.ClientTimeoutInterval = TimeSpan.FromSeconds(60);
            hub.KeepAliveInterval = TimeSpan.FromSeconds(15);
            hub.HandshakeTimeout = TimeSpan.FromSeconds(15);
            hub.MaximumReceiveMessageSize = 64 * 1024;
        });
        services.AddLocalization();
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.VisibleStateDuration = 8000;
            mud.SnackbarConfiguration.ShowTransitionDuration = 90;
            mud.SnackbarConfiguration.HideTransitionDuration = 160;
            mud.SnackbarConfiguration.MaxDisplayedSnackbars = 3;
            mud.SnackbarConfiguration.ShowCloseIcon = false;
            mud.SnackbarConfiguration.PreventDuplicates = false;
        });
        services.TryAddSingleton(TimeProvider.System);
        services.AddTransient<IStartupFilter, ShellStart>();
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxConcurrentUpgradedConnections = 3000);
        services.AddAntiforgery(forms => forms.Cookie.Name = "sp-form");

        services.AddSingleton(new RailItem("Desk", typeof(ShellTexts), Icons.Material.Outlined.Inbox, Icons.Material.Filled.Inbox, "/desk", 10, nameof(FactName.ReadTickets), "G D", Also: "/ticket"));
        services.AddSingleton(new RailItem("Settings", typeof(ShellTexts), Icons.Material.Outlined.Tune, Icons.Material.Filled.Tune, "/settings", 900));
        services.AddSingleton(new SettingsPlace("Mine", typeof(ShellTexts), Icons.Material.Outlined.ManageAccounts, MySettingsPage.Address, 10));
        services.AddSingleton(new RailItem("Help", typeof(ShellTexts), Icons.Material.Outlined.HelpOutline, Icons.Material.Filled.Help, "/help", 910));
        services.AddScoped<PageActs>();
        services.AddScoped<PaletteSearch>();
        services.AddScoped<IPaletteSource, PlacePaletteSource>();
        services.AddSingleton(new KeyHelp(typeof(ShellTexts), "Keys.Everywhere", "Ctrl+K", "Keys.Palette"));
        services.AddSingleton(new KeyHelp(typeof(ShellTexts), "Keys.Everywhere", "?", "Keys.Sheet"));
        services.AddSingleton(new KeyHelp(typeof(ShellTexts), "Keys.Everywhere", "/", "Keys.Search"));
        services.AddSingleton(new KeyHelp(typeof(ShellTexts), "Keys.Everywhere", "G D", "Keys.GoDesk"));
        services.AddSingleton(new KeyHelp(typeof(ShellTexts), "Keys.Everywhere", "Esc", "Keys.Leave"));
        return builder;
    }

    public static WebApplication MapShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.UseAntiforgery();
        app.MapPost("/preferences", PreferenceEndpoint.ChooseAsync).AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode =>
        {
            // Personal data beside foreign text must not be compressed together; the frame header is ours (SecurityHeaders).
            mode.DisableWebSocketCompression = true;
            mode.ContentSecurityFrameAncestorsPolicy = "'none'";
        });
        return app;
    }
}

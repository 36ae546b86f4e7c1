using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaffPortal.Controls;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Shell;
using StaffPortal.Tests.Support;

namespace StaffPortal.Tests.Shell;

/// <summary>The shell alone on a real port: no database, one person who is always signed in.</summary>
public sealed class ShellHost : IAsyncDisposable
{
    private static readonly Viewer Clerk = new(Guid.Empty, "Sari Koskinen", Enum.GetValues<FactName>().Select(fact => new Fact(fact)).ToHashSet());

    private readonly WebApplication _app;
    private readonly Timer _follower;

    private ShellHost(WebApplication app)
    {
        _app = app;
        var health = app.Services.GetRequiredService<LiveHealth>();
        _follower = new Timer(_ => health.Beat(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(200));
    }

    public Uri Address => new(_app.Urls.First());

    public RecordingKeeper Keeper => (RecordingKeeper)_app.Services.GetRequiredService<IPreferenceKeeper>();

    public static async Task<ShellHost> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "StaffPortal",
            EnvironmentName = "Development",
            ContentRootPath = Path.Combine(Repository.Root, "StaffPortal"),
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton(TimeZoneInfo.FindSystemTimeZoneById(StaffPortal.Data.PortalZone.Usual));
        builder.AddShell();
        builder.Services.AddSingleton<LiveHealth>();
        builder.Services.AddSingleton<LiveFeed>();
        builder.Services.AddCascadingValue(_ => (Viewer?)Clerk);
        builder.Services.AddSingleton<IViewerSource, OneClerk>();
        builder.Services.AddSingleton<IPreferenceKeeper, RecordingKeeper>();
        var app = builder.Build();
        app.Use((http, next) =>
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Sari Koskinen")], "test"));
            return next(http);
        });
        app.MapGet("/health/live", () => "ok");
        app.MapShell();
        await app.StartAsync();
        return new ShellHost(app);
    }

    /// <summary>A client that follows no redirect and keeps its cookies.</summary>
    public HttpClient Client(string language = "en") => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = Address,
        DefaultRequestHeaders = { { "Accept", "text/html" }, { "Accept-Language", language } },
    };

    public async ValueTask DisposeAsync()
    {
        await _follower.DisposeAsync();
        // Circuits of open windows are cut, as when the machine goes down.
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private sealed class OneClerk : IViewerSource
    {
        public ValueTask<Viewer> OfAsync(ClaimsPrincipal? principal, CancellationToken ct) => ValueTask.FromResult(Clerk);
    }

    public sealed class RecordingKeeper : IPreferenceKeeper
    {
        public List<Preferences> Kept { get; } = [];

        public ValueTask KeepAsync(ClaimsPrincipal person, Preferences chosen, CancellationToken ct)
        {
            Kept.Add(chosen);
            return ValueTask.CompletedTask;
        }
    }
}

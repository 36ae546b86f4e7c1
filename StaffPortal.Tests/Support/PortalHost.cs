using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.SampleTown;
using StaffPortal.Staff;

namespace StaffPortal.Tests.Support;

/// <summary>
/// The whole portal on a free loopback port with a data folder of its own and the small practice town (all its people and
/// services, about a hundred tickets), on an SQLite file or on the database of a <see cref="PostgresDb"/>.
/// </summary>
public sealed class PortalHost : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Factory factory;

    private PortalHost(IReadOnlyDictionary<string, string?>? settings)
    {
        factory = new(new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>())
        {
            ["DataFolder"] = folder.Path,
            ["Sample"] = "false",
        });
    }

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => factory.Services;

    public string DataFolder => folder.Path;

    /// <param name="withTown">False: an empty portal, as after <c>--no-sample</c>.</param>
    /// <param name="settings">Those of a <see cref="PostgresDb"/>, or any others of the portal.</param>
    /// <param name="ct">Stops the building of the town.</param>
    public static async Task<PortalHost> StartAsync(bool withTown = true, IReadOnlyDictionary<string, string?>? settings = null, CancellationToken ct = default)
    {
        var host = new PortalHost(settings);
        host.factory.StartServer();
        host.Address = new(host.factory.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority));
        if (withTown)
            await host.BuildTownAsync(ct);
        return host;
    }

    /// <summary>Somebody of the practice town by their code ("sari.koskinen").</summary>
    public async Task<StaffMember> PersonAsync(string code)
    {
        var directory = await Services.GetRequiredService<StaffDirectory>().GetAsync(CancellationToken.None);
        return directory.People.Values.SingleOrDefault(person => person.Subject == code)
            ?? throw new ArgumentException($"Nobody in the practice town is {code}.", nameof(code));
    }

    /// <summary>A client with the cookies of somebody who signed in, or of nobody; it follows no redirect.</summary>
    public async Task<HttpClient> ClientAsync(string? person = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        if (person is not null)
            client.DefaultRequestHeaders.Add("Cookie", $"{CookieName}={await CookieAsync(person)}");
        return client;
    }

    /// <summary>A browser window of somebody who signed in, or of nobody, on a page of the portal.</summary>
    public async Task<IPage> OpenAsync(string path = "/", string? person = null, bool dark = false, int width = 1440, int height = 900)
    {
        var page = await Browser.OpenAsync(dark, width, height);
        if (person is not null)
            await page.Context.AddCookiesAsync([new() { Name = CookieName, Value = await CookieAsync(person), Url = Address.ToString() }]);
        await page.GotoAsync(new Uri(Address, path).ToString());
        return page;
    }

    /// <summary>The value of the cookie the sign-in would set.</summary>
    public async Task<string> CookieAsync(string person) => Cookie.TicketDataFormat.Protect(new AuthenticationTicket(
        StaffClaims.PrincipalOf(await PersonAsync(person), CookieAuthenticationDefaults.AuthenticationScheme), CookieAuthenticationDefaults.AuthenticationScheme));

    public string CookieName => Cookie.Cookie.Name!;

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        folder.Dispose();
    }

    private async Task BuildTownAsync(CancellationToken ct)
    {
        await ActivatorUtilities.CreateInstance<TownBuilder>(Services).SmallAsync(ct);
        // Screens and directories know it when the follower has come to the journal's head.
        var head = await Services.GetRequiredService<JournalFeed>().HeadAsync(ct);
        while (Services.GetRequiredService<LiveFeed>().Head < head)
            await Task.Delay(10, ct);
    }

    private CookieAuthenticationOptions Cookie =>
        Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);

    private sealed class Factory : WebApplicationFactory<Program>
    {
        private readonly Dictionary<string, string?> settings;

        public Factory(Dictionary<string, string?> settings)
        {
            this.settings = settings;
            UseKestrel(0);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            foreach (var (name, value) in settings)
                builder.UseSetting(name, value);
            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureTestServices(services => services.AddSingleton<IDbContextFactory<PortalContext>>(s =>
                TestContexts.For(settings, s.GetRequiredService<DataFolder>(), s.GetRequiredService<PortalContextParts>())));
        }
    }
}

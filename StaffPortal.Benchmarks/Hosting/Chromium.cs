using Microsoft.Playwright;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>A headless Chromium of the machine; ended with this process.</summary>
public sealed class Chromium : IAsyncDisposable
{
    // Without the flags against background traffic Chromium asks for Google's hosts, which a closed network refuses many at a time.
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--process-per-site",
    ];

    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly Dictionary<string, IBrowserContext> people = [];

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    /// <exception cref="InvalidOperationException">The machine has no Chromium.</exception>
    public static async Task<Chromium> StartAsync()
    {
        var program = Places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Chromium was not found (Debian: apt-get install chromium).");
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags }));
    }

    /// <summary>A new tab of this person's, not on any page yet.</summary>
    public async Task<IPage> TabAsync(PortalProcess portal, string person, CancellationToken ct)
    {
        if (!people.TryGetValue(person, out var context))
        {
            context = people[person] = await browser.NewContextAsync(new()
            {
                ViewportSize = new() { Width = 1440, Height = 900 },
                Locale = "en-GB",
                TimezoneId = "Europe/Helsinki",
            });
            var cookie = (await portal.AskAsync($"cookie {person}", ct)).Split('=', 2);
            await context.AddCookiesAsync([new() { Name = cookie[0], Value = cookie[1], Url = portal.Address.ToString() }]);
        }
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}

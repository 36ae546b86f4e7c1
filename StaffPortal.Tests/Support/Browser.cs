using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace StaffPortal.Tests.Support;

/// <summary>
/// One headless Chromium for the whole test run, ended with the test process. Each opened window is a person's own:
/// no cookie or storage is shared. It is closed with its test, or it would go on calling for a portal that is gone.
/// Skips the test when the machine has no Chromium.
/// </summary>
public static class Browser
{
    // Without the flags against background traffic Chromium asks for Google's hosts, which a closed network refuses many at a time.
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);
    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> Windows = new();

    // A browser that does not open a window in this time never does.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Beside the other tests two cores are slow; what never comes still fails.
    static Browser() => Assertions.SetDefaultExpectTimeout(20_000);

    /// <summary>A new window of somebody who was never here.</summary>
    /// <param name="dark">The dark theme, as the person's system asks for it.</param>
    /// <param name="width">CSS pixels.</param>
    /// <param name="height">CSS pixels.</param>
    public static async Task<IPage> OpenAsync(bool dark = false, int width = 1440, int height = 900)
    {
        if (!Places.Any(File.Exists))
            Assert.Skip("Chromium was not found (Debian: apt-get install chromium).");
        var browser = await Started.Value.WaitAsync(Patience);
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "en-GB",
            TimezoneId = "Europe/Helsinki",
        }).WaitAsync(Patience);
        if (TestContext.Current.Test is { } test)
            Windows.GetOrAdd(test.UniqueID, _ => []).Add(context);
        var page = await context.NewPageAsync().WaitAsync(Patience);
        // From the beginning: asked for in the moment of a key, the browser may hear of it after the key, and opens a window that nobody sees.
        page.FileChooser += (_, _) => { };
        return page;
    }

    /// <summary>Closes the windows that a test opened and left open.</summary>
    public static async Task CloseWindowsAsync(string test)
    {
        if (!Windows.TryRemove(test, out var left))
            return;
        foreach (var window in left)
        {
            try
            {
                await window.CloseAsync();
            }
            catch (PlaywrightException)
            {
                // Its test closed it, or the browser is gone.
            }
        }
    }

    /// <summary>Writes what the window shows to <c>artifacts/NAME.png</c> and returns the path.</summary>
    public static async Task<string> ShootAsync(this IPage page, string name)
    {
        var path = Path.Combine(Repository.Artifacts, $"{name}.png");
        await page.ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
        return path;
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Places.First(File.Exists), Args = Flags });
    }
}

using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Timeline;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>The real program running on a copy of built data, for what writes; the copy is removed at the end.</summary>
public sealed class Stage : IAsyncDisposable
{
    private const string Copy = "copy";

    private readonly IHome home;

    private Stage(IHome home, PortalProcess portal, Place place)
    {
        this.home = home;
        Portal = portal;
        Place = place;
    }

    public PortalProcess Portal { get; }

    public Place Place { get; }

    /// <param name="options">Which data.</param>
    /// <param name="kind">Which database.</param>
    /// <param name="report">Told what is built.</param>
    /// <param name="ct">Stops building.</param>
    /// <param name="settings">Of the program, beside those of its place.</param>
    public static Task<Stage> OpenAsync(Options options, DatabaseKind kind, Report report, CancellationToken ct, params (string Name, string Value)[] settings) =>
        OpenAsync(options, kind, report, null, settings, ct);

    /// <summary>The same, after something was written into the copy.</summary>
    public static Task<Stage> OpenPreparedAsync(Options options, DatabaseKind kind, Report report, Func<OpenPlace, Task> prepare, CancellationToken ct) =>
        OpenAsync(options, kind, report, prepare, [], ct);

    private static async Task<Stage> OpenAsync(Options options, DatabaseKind kind, Report report, Func<OpenPlace, Task>? prepare, IReadOnlyList<(string Name, string Value)> settings, CancellationToken ct)
    {
        var home = await Homes.OpenAsync(kind, options, ct);
        try
        {
            var (name, _) = await new TownFile(options, report).GetAsync(home, kind, ct);
            var place = await home.CopyAsync(name, Copy, ct);
            place = place with { Settings = new Dictionary<string, string?>([.. place.Settings, .. settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))]) };
            if (prepare is not null)
            {
                await using var portal = place.Open(services => services.AddEntries());
                await prepare(portal);
            }
            return new(home, await PortalProcess.StartAsync(place, ct), place);
        }
        catch
        {
            await home.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        await home.RemoveAsync(Copy, CancellationToken.None);
        await home.DisposeAsync();
    }
}

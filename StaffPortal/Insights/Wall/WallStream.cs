using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Wall;

/// <summary>What an open wall hears: the picture whenever it changes, and a beat in between that says how fresh it is.</summary>
public sealed class WallStream(WallDoor door, WallPainter painter, WallLinkUses uses, LiveFeed feed, LiveHealth health, CatalogueDirectory catalogue, TimeProvider clock, IHostApplicationLifetime life)
{
    /// <summary>It shows the picture, or says with none that the one before still holds.</summary>
    public const string Beat = "beat";

    /// <summary>The link opens nothing any more.</summary>
    public const string Gone = "gone";

    public static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(250);

    /// <summary>What changes without the team hearing of it (a person who may not be found any more) is read after this time at the latest.</summary>
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(30);

    /// <summary>Then the screen asks again, with whatever cookie it has by then.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private static readonly JsonSerializerOptions Plain = JsonSerializerOptions.Web;

    // A wall drawn by another build than this loads itself anew.
    private static readonly string Program = typeof(WallStream).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <param name="services">Of the request: texts.</param>
    /// <param name="team">Whose wall.</param>
    /// <param name="secret">Of the link; null for a member of staff.</param>
    /// <param name="person">Whoever is signed in.</param>
    /// <param name="ct">Ends with the request.</param>
    public async IAsyncEnumerable<SseItem<string>> FollowAsync(IServiceProvider services, TeamId team, string? secret, ClaimsPrincipal person, [EnumeratorCancellation] CancellationToken ct)
    {
        using var news = new WallNews(feed, team);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct, life.ApplicationStopping);
        var (began, read, seq, shown) = (clock.GetTimestamp(), clock.GetTimestamp(), news.Seq, "");
        while (!end.IsCancellationRequested && clock.GetElapsedTime(began) < Longest)
        {
            var at = clock.GetTimestamp();
            if (clock.GetElapsedTime(read) > Anyway)
                (read, seq) = (at, feed.Head);
            seq = Math.Max(seq, news.Seq);
            var (beat, board) = await LookAsync(services, team, secret, person, seq, shown, end.Token);
            if (beat is not null)
                yield return beat.Value;
            if (beat is { EventType: Gone })
                yield break;
            shown = board ?? shown;
            await RestAsync(news, at, end.Token);
        }
    }

    private async Task<(SseItem<string>? Beat, string? Board)> LookAsync(
        IServiceProvider services, TeamId team, string? secret, ClaimsPrincipal person, long seq, string shown, CancellationToken ct)
    {
        try
        {
            if (await door.AdmitAsync(team, secret, person, ct) is not { } guest || await painter.BoardAsync(services, guest, team, seq, ct) is not { } board)
                return (new("", Gone), null);
            if (guest.Link is { } link)
                uses.Used(link);
            return (new(JsonSerializer.Serialize(await BeatAsync(board == shown ? null : board, ct), Plain), Beat), board);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return (null, null);
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is not null)
        {
            // The screen hears nothing, and says by itself since when.
            return (null, null);
        }
    }

    /// <summary>What a page that opens now begins with.</summary>
    public async Task<WallBeat> BeatAsync(string? board, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var zone = (await catalogue.GetAsync(ct)).Zone;
        return new(Program, now.ToUnixTimeMilliseconds(), (int)zone.GetUtcOffset(now).TotalMinutes, (int)Math.Min(int.MaxValue, health.Age.TotalMilliseconds), board);
    }

    private async Task RestAsync(WallNews news, long since, CancellationToken ct)
    {
        try
        {
            await news.WaitAsync(Every, ct);
            if (clock.GetElapsedTime(since) is var passed && passed < Least)
                await Task.Delay(Least - passed, clock, ct);
        }
        catch (OperationCanceledException)
        {
            // The screen is gone, or the program stops.
        }
    }
}

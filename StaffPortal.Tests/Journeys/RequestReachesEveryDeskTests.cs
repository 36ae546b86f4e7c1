using System.Text;
using Microsoft.Playwright;
using StaffPortal.Channels.Replay;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>The first whole path: requests come in through Open311, two desks show them, one clerk takes, answers and closes, the other watches.</summary>
public abstract class RequestReachesEveryDeskTests<TDb> where TDb : TestDb, new()
{
    private const int Requests = 200;

    [Fact]
    public async Task Replayed_requests_are_held_released_taken_answered_and_closed_before_a_colleagues_eyes()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var db = new TDb();
        await db.InitializeAsync();
        await using var host = await PortalHost.StartAsync(settings: db.Settings, ct: ct);
        var sari = await DeskWindow.OpenAsync(host, "sari.koskinen", "/desk?sort=newest");
        var leena = await DeskWindow.OpenAsync(host, "leena.nyberg", "/desk?sort=newest", dark: true);
        var before = await sari.NumbersAsync(10);
        var unassigned = await sari.CountAsync("Unassigned");
        await sari.PressAsync("j");
        await Expect(sari.Page.Locator($"[data-ticket-open='{before[0]}']")).ToBeVisibleAsync();

        var said = new StringWriter();
        using var file = new TemporaryFolder();
        var exit = await ReplayVerb.RunAsync(
            [Source(file), "--map", Path.Combine(Repository.Root, "StaffPortal.Tests/Support/Maps/boston.json"), "--rate", "3000/min", "--take", $"{Requests}", "--to", host.Address.ToString(), "--key", await KeyAsync(host)],
            said, TimeProvider.System, ct);
        Assert.True(exit == 0, said.ToString());

        // Counted at once, held in the list: nothing has moved under the hand.
        await Expect(leena.Count("Unassigned")).ToHaveTextAsync($"{unassigned + Requests}");
        await Expect(sari.Pill).ToContainTextAsync($"{Math.Min(Requests, 60)} new");
        Assert.Equal(before, await sari.NumbersAsync(10));

        await sari.PressAsync("u");
        await Expect(sari.Page.Locator(".nt").First).ToBeVisibleAsync();
        var newest = (await sari.NumbersAsync(1))[0];
        Assert.True(newest > before.Max());
        await leena.ReleaseUntilAsync(newest);

        // Sari takes it; on Leena's desk it stays in its place, hatched, with the reason.
        await sari.ChooseAsync(newest);
        await sari.ActAsync("a", "Me");
        await Expect(leena.Row(newest)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\bgone\\b"));
        await Expect(leena.Row(newest)).ToContainTextAsync("Sari Koskinen took it");
        await Expect(leena.Count("Unassigned")).ToHaveTextAsync($"{unassigned + Requests - 1}");

        // She answers while Leena reads; the answer waits, then stands as recorded.
        await leena.ChooseAsync(newest);
        await sari.LeftAsync(newest);
        await sari.ChooseAsync(newest);
        await Expect(sari.Preview).ToContainTextAsync("Leena is reading");
        await sari.WriteAsync("r", "Thank you, we will look at it today.");
        await sari.PressAsync("Control+Enter");
        await Expect(leena.Preview).ToContainTextAsync("Thank you, we will look at it today.");
        await Expect(leena.Preview).ToContainTextAsync("Leaves in 8 s");
        await Expect(leena.Preview).ToContainTextAsync("Recorded, no mail channel set", new() { Timeout = 20_000 });

        // She closes it: resolved, then closed. Leena sees the stage without touching anything.
        await sari.PressAsync("Escape");
        await sari.EndAsync("Resolved", null);
        await Expect(leena.Preview).ToContainTextAsync("Resolved");
        await sari.LeftAsync(newest);
        await sari.ChooseAsync(newest);
        await sari.ActAsync("s", "Closed");
        await Expect(leena.Preview).ToContainTextAsync("Closed");
        await sari.Page.ShootAsync($"journey-{typeof(TDb).Name}-sari");
        await leena.Page.ShootAsync($"journey-{typeof(TDb).Name}-leena");
    }

    /// <summary>The real file where it stands beside the repository; elsewhere invented rows with the same columns.</summary>
    private static string Source(TemporaryFolder folder)
    {
        var real = Path.Combine(Repository.Root, "../shared/data/boston-311-2011q3.csv.gz");
        if (File.Exists(real))
            return real;
        var path = Path.Combine(folder.Path, "requests.csv");
        var rows = new StringBuilder("case_enquiry_id,reason,type,case_title,subject,location_street_name,neighborhood,latitude,longitude,open_dt,target_dt,closed_dt,case_status,source\n");
        for (var i = 0; i < Requests; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{1_000 + i},Graffiti,Graffiti removal {i},Paint on the wall {i},Streets,Invented street {i},Centre,60.37,26.02,,,,Open,web\n");
        File.WriteAllText(path, rows.ToString());
        return path;
    }

    private static Task<string> KeyAsync(PortalHost host) => Keys.MakeAsync(host, perMinute: 60_000);
}

public sealed class RequestReachesEveryDeskOnSqlite : RequestReachesEveryDeskTests<SqliteDb>;

public sealed class RequestReachesEveryDeskOnPostgres : RequestReachesEveryDeskTests<PostgresDb>;

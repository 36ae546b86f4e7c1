using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Pins;
using Xunit;

namespace StaffPortal.Tests.Customers.Protection;

/// <summary>A protected person with planted words: every reader and every address is asked for them, and none tells.</summary>
public sealed class NobodyTellsTests : IAsyncLifetime
{
    private static readonly string[] Words = ["Zyxenburg", "7654321", "765 4321", "Vaniljakuja", "qvz@", "60.98765", "25.12345", "60,98765", "Purppura", "Lilaflagi"];

    private static readonly string[] Typed = ["Zyxenburg", "+358507654321", "qvz@planted.example", "Vaniljakuja 77"];

    private PortalHost host = null!;
    private Viewer petra = null!;
    private Customer person = null!;
    private Customer relative = null!;
    private EveryReader readers = null!;
    private EveryReader.Asked asked = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        host = await PortalHost.StartAsync(ct: Ct);
        petra = (await host.PersonAsync("petra.lindholm")).ToViewer();
        await PlantAsync();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task No_reader_tells_of_them_until_they_are_opened_and_then_to_that_one_alone()
    {
        // All facts there are, in every department.
        var all = new Viewer(Guid.CreateVersion7(), "", Enum.GetValues<FactName>().Select(f => new Fact(f)).Concat(asked.Catalogue.Departments.Keys.Select(d => new Fact(FactName.ReadConfidential, d))).ToHashSet());
        Findings.None(readers.Unasked());
        var before = await readers.TellAsync(petra, Words, Ct);
        foreach (var reader in new[] { "CustomerReader.OfAsync", "CustomerSearchReader.FindAsync", "CustomerSearchReader.OfAsync", "TicketReader.OpenAsync", "QueueReader.RowsAsync", "QueueReader.PageAsync", "TimelineReader.WordsAsync", "TimelineReader.EntryAsync", "PinReader.OfAsync", "CaseReader.CustomerAsync", "AddressReader.LookAsync", "TaskReader.AskedAsync", "HoldReader.OfAsync", "Open311Reader.ListAsync" })
            Assert.Contains(before, told => told.StartsWith(reader + ":", StringComparison.Ordinal));
        Assert.Contains(await readers.TellAsync(all, Words, Ct), told => told.StartsWith("AuditReader", StringComparison.Ordinal));

        await ProtectAsync();

        Findings.None(await readers.TellAsync(petra, Words, Ct));
        Findings.None(await readers.TellAsync(all, Words, Ct));
        Findings.None(await readers.TellAsync(Viewer.Anonymous, Words, Ct));

        var desk = host.Services.GetRequiredService<ProtectionDesk>();
        Assert.Null((await desk.OpenAsync(petra, CommandId.New(), person.Id, OpenedPart.Person, OpeningReason.Call, "", Ct)).Refused);
        var opened = await readers.TellAsync(petra, Words, Ct);
        Assert.Contains(opened, told => told.StartsWith("CustomerReader.OfAsync:", StringComparison.Ordinal));
        // Where they are is not told with it, and they are not found by a search.
        Findings.None(opened.Where(told => told.Contains("Vaniljakuja", StringComparison.Ordinal) || told.Contains("60.98765", StringComparison.Ordinal) || told.StartsWith("CustomerSearchReader.Find", StringComparison.Ordinal) || told.StartsWith("QueueReader", StringComparison.Ordinal)));
        Findings.None(await readers.TellAsync(all, Words, Ct));

        await desk.OpenAsync(petra, CommandId.New(), person.Id, OpenedPart.Address, OpeningReason.Visit, "", Ct);
        Assert.Contains(await readers.TellAsync(petra, Words, Ct), told => told.StartsWith("TicketReader.OpenAsync:", StringComparison.Ordinal) && told.Contains("Vaniljakuja", StringComparison.Ordinal));
        await desk.CloseAsync(petra, CommandId.New(), person.Id, Ct);
        Findings.None(await readers.TellAsync(petra, Words, Ct));
    }

    [Fact]
    public async Task No_address_answers_with_them()
    {
        var before = await AnswersAsync();
        Assert.Contains(before, told => told.Contains("open311", StringComparison.OrdinalIgnoreCase));

        await ProtectAsync();

        Findings.None(await AnswersAsync());
    }

    private async Task ProtectAsync()
    {
        var outcome = await host.Services.GetRequiredService<ProtectionDesk>().ProtectAsync(petra, CommandId.New(), person.Id, ProtectionGround.Register, null, Ct);
        Assert.Null(outcome.Refused);
        await CaughtUpAsync();
    }

    private async Task CaughtUpAsync()
    {
        var head = await host.Services.GetRequiredService<JournalFeed>().HeadAsync(Ct);
        while (host.Services.GetRequiredService<LiveFeed>().Head < head)
            await Task.Delay(10, Ct);
    }

    /// <summary>Everything that answers to GET, asked by everybody who might.</summary>
    private async Task<IReadOnlyList<string>> AnswersAsync()
    {
        List<string> told = [];
        using var lead = await host.ClientAsync("petra.lindholm");
        using var administrator = await host.ClientAsync("juha.eklund");
        using var key = await host.ClientAsync();
        key.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "demo");
        using var nobody = await host.ClientAsync();
        var asking = 0;
        foreach (var path in Paths())
            foreach (var (who, client) in new[] { ("lead", lead), ("administrator", administrator), ("key", key), ("nobody", nobody) })
            {
                using var ends = CancellationTokenSource.CreateLinkedTokenSource(Ct);
                ends.CancelAfter(TimeSpan.FromSeconds(20));
                using var response = await client.GetAsync(path, HttpCompletionOption.ResponseContentRead, ends.Token);
                asking += response.StatusCode == HttpStatusCode.OK ? 1 : 0;
                // What was asked for comes back in addresses; that is no answer.
                var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(ends.Token));
                if (Told.In(path.Contains('?', StringComparison.Ordinal) ? text.Replace(WebUtility.UrlDecode(path), "", StringComparison.Ordinal).Replace(path, "", StringComparison.Ordinal) : text, Words) is { Count: > 0 } words)
                    told.Add($"{who} {path}: {string.Join(", ", words)}");
            }
        Assert.True(asking > 60, $"Only {asking} answers.");
        return told;
    }

    private IEnumerable<string> Paths()
    {
        var endpoints = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null)
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains("GET"))
            .Select(e => e.RoutePattern.RawText!.TrimStart('/')).Where(p => !p.StartsWith('_') && !p.StartsWith("{**", StringComparison.Ordinal) && !p.Contains("sign-out", StringComparison.Ordinal)).Distinct();
        foreach (var pattern in endpoints)
            foreach (var id in pattern.Contains('{', StringComparison.Ordinal) ? asked.Numbers.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(person.Id.Value.ToString()).Append(asked.Entries[0].Value.ToString()) : [""])
                yield return "/" + System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*\}", id);
        foreach (var number in asked.Numbers)
        {
            yield return $"/open311/v2/requests/{number}.json?extensions=true";
            yield return $"/desk?ticket={number}";
        }
        yield return "/open311/v2/requests.json?extensions=true&page_size=200";
        yield return $"/new?customer={person.Id.Value}";
        yield return $"/customer/{relative.Id.Value}";
    }

    private async Task PlantAsync()
    {
        var services = host.Services;
        var catalogue = await services.GetRequiredService<CatalogueDirectory>().GetAsync(Ct);
        var pothole = catalogue.Services.Values.First(s => s is { IsPublic: true, Publish: Publish.AtOnce });
        var visits = catalogue.Services.Values.First(s => catalogue.Departments.ContainsKey(s.Department) && petra.Has(FactName.WriteEntries, s.Department));
        var now = TimeProvider.System.Now();
        var act = Act.By(petra.ActorId!.Value, now);
        var numbers = await services.GetRequiredService<INumbers>().NextAsync(2, Ct);
        person = Customer.Meet(act, CustomerId.New(), CustomerKind.Person, "Qvistholma", "Zyxenburg", Language.Fi);
        relative = Customer.Meet(act, CustomerId.New(), CustomerKind.Person, "Bertil", "Lähi", Language.Fi);
        foreach (var (kind, value) in new[] { (ContactPointKind.Phone, "+358507654321"), (ContactPointKind.Email, "qvz@planted.example"), (ContactPointKind.Address, "Vaniljakuja 77") })
            person.ReachableAt(act, kind, value);
        List<Ticket> tickets = [];
        foreach (var (number, channel) in new[] { (numbers[0], Channel.Open311), (numbers[1], Channel.Phone) })
        {
            var ticket = Ticket.Open(act, new(TicketId.New(), number, pothole, "Kuoppa, Zyxenburg", "Pyörätiellä. T. Qvistholma Zyxenburgin puolesta 050 765 4321", Location.Unknown with { Address = "Vaniljakuja 77", District = "Keskusta", Latitude = 60.98765, Longitude = 25.12345 }, channel, Language.Fi, Priority.Normal, person));
            ticket.Hear(act, person.Id, Channel.Email, "Milloin? Zyxenburg, qvz@planted.example, Vaniljakuja 77");
            ticket.PromiseCallBack(act, petra.Staff!.Value, now.AddHours(2), "+358507654321");
            tickets.Add(ticket);
        }
        var holder = new Viewer(petra.ActorId, "", petra.Facts.Append(new Fact(FactName.HoldRecords)).ToHashSet());
        await using (var db = services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext())
        {
            db.AddRange(person, relative);
            db.AddRange(tickets);
            await db.SaveChangesAsync(Ct);
        }
        var written = await services.GetRequiredService<EntryDesk>().WriteAsync(petra, CommandId.New(), person.Id, new(EntryKind.Visit, visits.Id, now.AddMinutes(-5), "Purppurakäynti", "kaatui purppurassa", Language.Fi, false, []), Ct);
        Assert.Null(written.Refused);
        Assert.Null((await services.GetRequiredService<PinDesk>().FlagAsync(petra, CommandId.New(), person.Id, "Lilaflagi", null, Ct)).Refused);
        Assert.Null((await services.GetRequiredService<CustomerDesk>().RelateAsync(petra, CommandId.New(), relative.Id, RelationKind.ParentOf, person.Id, null, "", Ct)).Refused);
        var team = (await services.GetRequiredService<StaffPortal.Staff.StaffDirectory>().GetAsync(Ct)).Person(petra.Staff)!.Memberships.Select(m => m.Team).FirstOrDefault(pothole.Team);
        Assert.IsType<Done>(await services.GetRequiredService<TaskDesk>().AskAsync(petra, CommandId.New(), tickets[0].Id, new("Käykää katsomassa Zyxenburgin luona", team, null, ""), Ct));
        var holds = services.GetRequiredService<StaffPortal.Timeline.Retention.HoldDesk>();
        Assert.Null((await holds.PlaceAsync(holder, CommandId.New(), tickets[0].Id, "Valitus: Zyxenburg, Vaniljakuja 77", Ct)).Refused);
        Assert.Null((await holds.PlaceAsync(holder, CommandId.New(), person.Id, "Zyxenburgin kantelu", Ct)).Refused);
        await CaughtUpAsync();
        // Somebody looked: what the auditor reads is asked too.
        await services.GetRequiredService<StaffPortal.Rights.Access.AccessLog>().FlushAsync(Ct);
        services.GetRequiredService<StaffPortal.Rights.Access.AccessLog>().Saw(petra, StaffPortal.Rights.Access.SeenKind.Customer, person.Id.Value, person.Id.Value, StaffPortal.Rights.Access.Occasion.Call);
        await services.GetRequiredService<StaffPortal.Rights.Access.AccessLog>().FlushAsync(Ct);
        var view = await services.GetRequiredService<TimelineReader>().OfAsync(petra, person.Id, Ct);
        asked = new(person.Id, [.. tickets.Select(t => t.Id)], [.. numbers], [new(written.Id!.Value)], Typed, view!.Happenings, catalogue, Moments.Day(now, catalogue.Zone));
        readers = new(services, asked);
    }
}

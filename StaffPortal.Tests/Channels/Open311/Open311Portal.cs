using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Keys;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

/// <summary>
/// The whole program, listening on a port, on a SQLite file of its own, with one department and a service for every way of
/// publishing. Its keys: <see cref="Key"/> may create, <see cref="Other"/> too, <see cref="Watcher"/> may only watch, <see cref="Writer"/> only write timelines.
/// </summary>
public class Open311Portal : IAsyncLifetime
{
    public const string Key = "key-of-an-app";
    public const string Other = "key-of-another-app";
    public const string Watcher = "key-of-a-watcher";
    public const string Writer = "key-of-a-care-system";

    private readonly Dictionary<string, Service> offered = [];
    private PortalHost host = null!;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => host.Services;

    public Service this[string code] => offered[code];

    protected virtual IEnumerable<(string Name, string Value)> Settings => [("Open311:PerMinuteAndAddress", "1000000"), ("Open311:Contact", "desk@example.org")];

    public async ValueTask InitializeAsync()
    {
        host = await PortalHost.StartAsync(withTown: false, Settings.ToDictionary(s => s.Name, s => (string?)s.Value), Ct);
        Client = await host.ClientAsync();
        await SettleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client?.Dispose();
        if (host is not null)
            await host.DisposeAsync();
    }

    public PortalContext Open() => Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext();

    public Act Act() => StaffPortal.Journal.Act.OfTimer(Services.GetRequiredService<TimeProvider>().Now());

    /// <summary>Posts fields as clients do: urlencoded, without a charset.</summary>
    public async Task<Answer> PostAsync(string fields, string suffix = "json", string query = "", string? contentType = "application/x-www-form-urlencoded")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(fields));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await PostAsync(content, suffix, query);
    }

    public async Task<Answer> PostAsync(HttpContent content, string suffix = "json", string query = "")
    {
        using var answer = await Client.PostAsync($"/open311/v2/requests.{suffix}{query}", content, Ct);
        return await Answer.OfAsync(answer, Ct);
    }

    public async Task<Answer> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(path, Ct);
        return await Answer.OfAsync(answer, Ct);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task SettleAsync()
    {
        await using var db = Open();
        var act = Act();
        var (streets, roads) = (DepartmentId.New(), TeamId.New());
        db.AddRange(
            Department.Found(act, streets, new("Kadut", "Gator", "Streets"), 1),
            Team.Make(act, roads, streets, LocalText.Same("Roads"), "road", 1));
        foreach (var isPublic in new[] { true, false })
            foreach (var publish in Enum.GetValues<Publish>())
                Offer($"{(isPublic ? "public" : "hidden")}-{publish}", isPublic, publish);
        Offer("asking", true, Publish.AtOnce,
            new("SIDE", AttributeType.Singlevaluelist, true, new("Puoli?", "Sida?", "Side?"), LocalText.Same(""), [new("left", new("Vasen", "Vänster", "Left")), new("right", LocalText.Same("Right"))]),
            new("SEEN", AttributeType.Multivaluelist, false, LocalText.Same("Seen?"), LocalText.Same("Any"), [new("a", LocalText.Same("A")), new("b", LocalText.Same("B"))]));
        db.AddRange(
            ApiKey.Make(act, ApiKeyId.New(), new("App", true, false, 60_000), ApiKeySecret.Hash(Key)),
            ApiKey.Make(act, ApiKeyId.New(), new("Another app", true, false, 60_000), ApiKeySecret.Hash(Other)),
            ApiKey.Make(act, ApiKeyId.New(), new("Watcher", false, true), ApiKeySecret.Hash(Watcher)),
            ApiKey.Make(act, ApiKeyId.New(), new("Care system", false, false, 60_000, MayWrite: true), ApiKeySecret.Hash(Writer)));
        await db.SaveChangesAsync(Ct);

        // Until the program's own follower has read the catalogue's entries.
        while ((await GetAsync("/open311/v2/services.json")).Json.RootElement.GetArrayLength() < offered.Count)
            await Task.Yield();

        void Offer(string code, bool isPublic, Publish publish, params ServiceAttribute[] attributes)
        {
            var service = Service.Offer(act, ServiceId.New(), new(
                code, new($"{code} suomeksi", $"{code} på svenska", $"{code} in English"), new($"Kuvaus {code}", "", ""), new("Ryhmä", "Grupp", "Group"),
                "kuoppa, grop", streets, roads, isPublic, publish, 24 * 60, attributes));
            offered[code] = service;
            db.Add(service);
        }
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(int Status, string? ContentType, string Body, HttpResponseHeaders Headers)
{
    public JsonDocument Json => JsonDocument.Parse(Body);

    public XDocument Xml => XDocument.Parse(Body);

    /// <summary>The first request's field of a JSON answer.</summary>
    public string? this[string field] => Json.RootElement[0].GetProperty(field).GetString();

    public IEnumerable<string> Ids => Json.RootElement.EnumerateArray().Select(request => request.GetProperty("service_request_id").GetString()!);

    public IEnumerable<(int Code, string Description)> Errors =>
        Json.RootElement.EnumerateArray().Select(error => (error.GetProperty("code").GetInt32(), error.GetProperty("description").GetString()!));

    public static async Task<Answer> OfAsync(HttpResponseMessage answer, CancellationToken ct) =>
        new((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), await answer.Content.ReadAsStringAsync(ct), answer.Headers);
}

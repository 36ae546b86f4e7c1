using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Tests.Channels.Open311;
using StaffPortal.Texts;
using StaffPortal.Timeline;
using Xunit;

namespace StaffPortal.Tests.Channels.Entries;

/// <summary>What other systems send of customers, over HTTP against the running program.</summary>
public sealed class EntryEndpointsTests(Open311Portal portal) : IClassFixture<Open311Portal>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entry_is_taken_once_and_stands_on_the_timeline()
    {
        var marja = await MeetAsync();
        var body = $$"""
            {"id":"once","customer":{"id":"{{marja.Id.Value}}"},"service":"asking","kind":"visit","happenedAt":"2026-11-20T08:10:00+02:00","text":"Kaatui kylpyhuoneessa.","author":"Nina Holm",
             "measurements":[{"quantity":"pulse","value":72},{"quantity":"weight","value":58.4}]}
            """;
        var (status, first) = await PostAsync(body);
        Assert.Equal((HttpStatusCode.Created, false), (status, first.GetProperty("repeated").GetBoolean()));
        var (repeated, second) = await PostAsync(body);
        Assert.Equal((HttpStatusCode.OK, true, first.GetProperty("id").GetGuid()), (repeated, second.GetProperty("repeated").GetBoolean(), second.GetProperty("id").GetGuid()));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(body.Replace("Nina Holm", "Somebody Else"))).Status);

        await using var db = portal.Open();
        var entry = await db.Set<TimelineEntry>().Include(e => e.Measures).SingleAsync(e => e.ExternalId == "once", Ct);
        Assert.Equal((marja.Id, EntryKind.Visit, "Nina Holm", true, Language.Fi, new DateTimeOffset(2026, 11, 20, 6, 10, 0, TimeSpan.Zero)),
            (entry.Customer, entry.Kind, entry.Author, entry.IsRoutine, entry.Language, entry.HappenedAt));
        Assert.Equal([(Quantity.Pulse, 72m), (Quantity.Weight, 58.4m)], entry.Measures.Select(m => (m.Quantity, m.Value)).OrderByDescending(m => m.Quantity));
        Assert.Equal(Origin.Channel, (await db.Set<JournalEntry>().SingleAsync(e => e.SubjectId == entry.Id.Value, Ct)).Origin);
    }

    [Fact]
    public async Task Every_fault_is_told_by_its_field_at_once()
    {
        var (status, answer) = await PostAsync("""{"id":"","service":"nothing","happenedAt":"2026-11-20T08:10:00","measurements":[{"quantity":"pulse"}]}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(["customer", "happenedAt", "id", "kind", "measurements", "service"], answer.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"happenedAt\":\"2999-01-01T00:00:00Z\"", "happenedAt", 422)]
    [InlineData("\"happenedAt\":\"1899-01-01T00:00:00Z\"", "happenedAt", 422)]
    [InlineData("\"customer\":{\"id\":\"00000000-0000-7000-8000-000000000001\"}", "customer", 422)]
    [InlineData("\"customer\":{\"phone\":\"040 000 0001\"}", "customer", 422)]
    [InlineData("\"text\":\" \"", "text", 422)]
    [InlineData("\"measurements\":[{\"quantity\":\"pulse\",\"value\":7000}]", "measurements", 422)]
    [InlineData("\"kind\":\"murder\"", null, 400)]
    [InlineData("\"kind\":3", null, 400)]
    [InlineData("\"unknown\":1", null, 400)]
    [InlineData("\"measurements\":[null]", "measurements", 422)]
    [InlineData("\"customer\":null", "customer", 422)]
    public async Task What_cannot_be_is_refused_with_its_reason(string member, string? field, int expected)
    {
        var marja = await MeetAsync();
        var members = new Dictionary<string, string>
        {
            ["id"] = "\"bad\"", ["customer"] = $$"""{"id":"{{marja.Id.Value}}"}""", ["service"] = "\"asking\"", ["kind"] = "\"note\"", ["happenedAt"] = "\"2026-11-20T08:10:00Z\"", ["text"] = "\"Well.\"",
        };
        var at = member.IndexOf(':', StringComparison.Ordinal);
        members[member[1..(at - 1)]] = member[(at + 1)..];
        var (status, answer) = await PostAsync("{" + string.Join(',', members.Select(m => $"\"{m.Key}\":{m.Value}")) + "}");

        Assert.Equal(expected, (int)status);
        if (field is not null)
            Assert.Equal(field, Assert.Single(answer.GetProperty("errors").EnumerateObject()).Name);
        await using var db = portal.Open();
        Assert.False(await db.Set<TimelineEntry>().AnyAsync(e => e.ExternalId == "bad", Ct));
    }

    [Theory]
    [InlineData("not json", 400)]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"text\":\"Kerttu Virtanen", 400)]
    public async Task A_broken_body_is_refused_without_repeating_it(string body, int expected)
    {
        var (status, answer) = await PostAsync(body);
        Assert.Equal(expected, (int)status);
        Assert.DoesNotContain("Kerttu", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("wrong", 401)]
    [InlineData(Open311Portal.Key, 403)]
    [InlineData(Open311Portal.Watcher, 403)]
    public async Task Only_a_key_that_may_writes(string? key, int expected) => Assert.Equal(expected, (int)(await PostAsync("{}", key)).Status);

    [Fact]
    public async Task Too_long_and_other_kinds_of_bodies_are_refused()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync($$"""{"text":"{{new string('x', 140_000)}}"}""")).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync("{}", contentType: "text/plain")).Status);
    }

    [Fact]
    public async Task It_is_described_for_those_who_write_programs()
    {
        using var document = JsonDocument.Parse(await portal.Client.GetStringAsync("/api/openapi/timeline.json", Ct));
        var post = document.RootElement.GetProperty("paths").GetProperty("/api/timeline").GetProperty("post");
        Assert.Equal(["200", "201", "400", "401", "403", "409", "413", "415", "422", "429", "503"], post.GetProperty("responses").EnumerateObject().Select(r => r.Name).Order(StringComparer.Ordinal));
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        Assert.Contains("happenedAt", schemas.GetProperty("EntryRequest").GetProperty("properties").EnumerateObject().Select(p => p.Name));
        // Nothing of the pages stands beside it.
        Assert.Single(document.RootElement.GetProperty("paths").EnumerateObject());
    }

    private async Task<Customer> MeetAsync()
    {
        await using var db = portal.Open();
        var marja = Customer.Meet(portal.Act(), CustomerId.New(), CustomerKind.Person, "Marja", "Holmberg", Language.Sv);
        db.Add(marja);
        await db.SaveChangesAsync(Ct);
        return marja;
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string body, string? key = Open311Portal.Writer, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/timeline") { Content = new StringContent(body, Encoding.UTF8, contentType) };
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await portal.Client.SendAsync(request, Ct);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        return (answer.StatusCode, JsonDocument.Parse(text.Length == 0 ? "{}" : text).RootElement);
    }
}

using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

/// <summary>The ten tolerances and the calls, over HTTP against the running program.</summary>
public sealed class Open311EndpointsTests(Open311Portal portal) : IClassFixture<Open311Portal>
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("/discovery")]
    [InlineData("/open311/discovery")]
    [InlineData("/open311/v2/discovery")]
    public async Task Discovery_names_the_address_that_was_asked(string path)
    {
        var json = await portal.GetAsync(path + ".json");
        var xml = await portal.GetAsync(path + ".xml");

        Assert.Equal($"{portal.Client.BaseAddress}open311/v2", json.Json.RootElement.GetProperty("endpoints")[0].GetProperty("url").GetString());
        Assert.Equal("desk@example.org", xml.Xml.Root!.Element("contact")!.Value);
        Assert.Equal(("application/json; charset=utf-8", "text/xml; charset=utf-8"), (json.ContentType, xml.ContentType));
    }

    [Theory]
    [InlineData("fi", "public-AtOnce suomeksi", "Ryhmä")]
    [InlineData("sv", "public-AtOnce på svenska", "Grupp")]
    [InlineData("en_GB", "public-AtOnce in English", "Group")]
    [InlineData("xx", "public-AtOnce suomeksi", "Ryhmä")]
    public async Task Services_are_told_in_the_language_asked(string locale, string name, string group)
    {
        var services = (await portal.GetAsync($"/open311/v2/services.json?locale={locale}")).Json.RootElement.EnumerateArray()
            .ToDictionary(s => s.GetProperty("service_code").GetString()!);

        var service = services["public-AtOnce"];
        Assert.Equal((name, group, "kuoppa,grop", "realtime", false), (
            service.GetProperty("service_name").GetString(), service.GetProperty("group").GetString(), service.GetProperty("keywords").GetString(),
            service.GetProperty("type").GetString(), service.GetProperty("metadata").GetBoolean()));
        Assert.True(services["asking"].GetProperty("metadata").GetBoolean());
    }

    [Fact]
    public async Task A_definition_tells_what_is_asked()
    {
        var definition = (await portal.GetAsync("/open311/v2/services/asking.xml?locale=sv")).Xml.Root!;

        Assert.Equal(["SIDE", "SEEN"], definition.Descendants("code").Select(e => e.Value));
        Assert.Equal(["singlevaluelist", "multivaluelist"], definition.Descendants("datatype").Select(e => e.Value));
        Assert.Equal(("Sida?", "Vänster"), (definition.Descendants("description").First().Value, definition.Descendants("name").First().Value));
    }

    [Fact]
    public async Task A_create_is_stored_and_answered_with_its_number_and_the_instant_of_the_commit()
    {
        var answer = await portal.PostAsync($"api_key={Open311Portal.Key}&service_code=asking&lat=61.5&long=23.79&address_string=N%C3%A4sintie+4"
            + "&title=Kuoppa&description=Iso+kuoppa&email=Aino@Example.org&first_name=Aino&last_name=Virtanen&phone=040+512+8841"
            + "&media_url=https://example.org/a.jpg&attribute%5BSIDE%5D=left&attribute[SEEN][]=a&attribute[SEEN][]=b&locale=sv");

        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Matches("^[1-9][0-9]+$", answer["service_request_id"]!);
        Assert.Equal($"Tack. Din anmälan har mottagits, dess nummer är {answer["service_request_id"]}.", answer["service_notice"]);
        Assert.Null(answer["account_id"]);
        var committed = Assert.Single(answer.Headers.GetValues("X-Committed"));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$", committed);

        await using var db = portal.Open();
        var number = long.Parse(answer["service_request_id"]!, CultureInfo.InvariantCulture);
        var ticket = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).SingleAsync(t => t.Number == number, TestContext.Current.CancellationToken);
        Assert.Equal((portal["asking"].Id, "Kuoppa", "Iso kuoppa", Channel.Open311, Language.Sv, StageCategory.Received, "https://example.org/a.jpg"),
            (ticket.Service, ticket.Subject, ticket.Description, ticket.Channel, ticket.Language, ticket.Stage, ticket.MediaUrl));
        Assert.Equal(new Location("Näsintie 4", null, 61.5, 23.79), ticket.Location);
        Assert.Equal(["left"], ticket.Answers["SIDE"]);
        Assert.Equal(["a", "b"], ticket.Answers["SEEN"]);
        Assert.True(ticket.ReceivedAt <= DateTimeOffset.Parse(committed, CultureInfo.InvariantCulture));
        var reporter = await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).SingleAsync(c => c.Id == ticket.Customer, TestContext.Current.CancellationToken);
        Assert.Equal("Aino Virtanen", reporter.Name);
        Assert.Equal(["+358405128841", "aino@example.org"], reporter.ContactPoints.Select(p => p.Normalised).Order());
    }

    [Theory]
    [InlineData("?jurisdiction_id=meriharju.fi", "")]
    [InlineData("", "&jurisdiction_id=meriharju.fi")]
    [InlineData("", "&nonsense=1&email=&phone=%20&account_id=")]
    public async Task Jurisdictions_empty_and_unknown_parameters_are_no_error(string query, string more) =>
        Assert.Equal(200, (await CreateAsync($"empty {query}{more}", more, query: query)).Status);

    [Fact]
    public async Task A_key_in_the_query_is_a_key() =>
        Assert.Equal(200, (await portal.PostAsync("service_code=public-AtOnce&address_string=x&description=key+in+query", query: $"?api_key={Open311Portal.Key}")).Status);

    [Theory]
    [InlineData(Form)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8")]
    [InlineData(null)]
    public async Task A_form_without_charset_is_utf8(string? contentType)
    {
        var created = await portal.PostAsync($"api_key={Open311Portal.Key}&service_code=public-AtOnce&address_string=Åkervägen&description=%C3%A4+{contentType?.Length ?? 0}", contentType: contentType);

        var read = await portal.GetAsync($"/open311/v2/requests/{created["service_request_id"]}.json");
        Assert.Equal(("Åkervägen", $"ä {contentType?.Length ?? 0}"), (read["address"], read["description"]));
    }

    [Theory]
    [InlineData("media")]
    [InlineData("media[]")]
    public async Task A_multipart_body_with_a_picture_is_taken_and_says_that_the_picture_was_not_kept(string part)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Open311Portal.Key), "api_key" },
            { new StringContent("public-AtOnce"), "service_code" },
            { new StringContent("Näsintie 4"), "address_string" },
            { new StringContent($"Picture in {part}"), "description" },
            { new StringContent("en"), "locale" },
            { new ByteArrayContent([0xFF, 0xD8, 0xFF]) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } }, part, "kuva.jpg" },
        };

        var answer = await portal.PostAsync(content, "xml");

        Assert.Equal((200, "text/xml; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.EndsWith("The attached picture was not kept: this portal does not take attachments yet.", answer.Xml.Descendants("service_notice").Single().Value, StringComparison.Ordinal);
        Assert.Equal("", answer.Xml.Descendants("account_id").Single().Value);
    }

    [Fact]
    public async Task The_suffix_decides_and_not_the_accept_header()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/open311/v2/requests.xml");
        request.Headers.Accept.ParseAdd("application/json");

        using var answer = await portal.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("text/xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/open311/v2/requests/999999999.json", "There is no such request.")]
    [InlineData("/open311/v2/requests/nonsense.json", "There is no such request.")]
    [InlineData("/open311/v2/services/nonsense.json", "service_code is unknown.")]
    [InlineData("/open311/v2/tokens/nonsense.json", "There is no such token.")]
    [InlineData("/open311/v2/nonsense.json", "There is no such resource; discovery tells what there is.")]
    public async Task What_is_not_there_is_404_in_the_asked_format(string path, string expected)
    {
        var answer = await portal.GetAsync(path);

        Assert.Equal((404, (404, expected)), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Theory]
    [InlineData("/open311/v2/requests.html")]
    [InlineData("/open311/v2/requests")]
    [InlineData("/open311/v2/services.yaml")]
    public async Task An_unknown_format_is_404_in_xml(string path)
    {
        var answer = await portal.GetAsync(path);

        Assert.Equal((404, "404"), (answer.Status, answer.Xml.Descendants("code").Single().Value));
    }

    [Fact]
    public async Task Several_errors_come_at_once_in_the_asked_format()
    {
        var answer = await portal.PostAsync($"api_key={Open311Portal.Key}&service_code=asking&lat=91&long=1&attribute[SIDE]=up", "xml");

        Assert.Equal((400, "text/xml; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Equal(["lat lies outside the earth: between -90 and 90 degrees.", "attribute[SIDE] is no value of its list."],
            answer.Xml.Root!.Elements("error").Select(e => e.Element("description")!.Value));
    }

    [Fact]
    public async Task Bad_filters_are_told_at_once()
    {
        var answer = await portal.GetAsync("/open311/v2/requests.json?status=lost&page=0");

        Assert.Equal((400, 2), (answer.Status, answer.Errors.Count()));
    }

    [Fact]
    public async Task One_is_a_list_of_one_in_both_formats()
    {
        var id = (await CreateAsync("a list of one"))["service_request_id"];

        Assert.Equal([id], (await portal.GetAsync($"/open311/v2/requests/{id}.json")).Ids);
        var xml = (await portal.GetAsync($"/open311/v2/requests/{id}.xml")).Xml;
        Assert.Equal(("service_requests", "request"), (xml.Root!.Name.LocalName, Assert.Single(xml.Root.Elements()).Name.LocalName));
        Assert.Equal(404, (await portal.GetAsync($"/open311/v2/requests/0{id}.json")).Status);
    }

    [Fact]
    public async Task A_token_leads_to_the_request()
    {
        var id = (await CreateAsync("behind a token"))["service_request_id"];
        await using var db = portal.Open();
        var number = long.Parse(id!, CultureInfo.InvariantCulture);
        var token = (await db.Set<Ticket>().Where(t => t.Number == number).Select(t => t.Id).SingleAsync(TestContext.Current.CancellationToken)).Value.ToString("N");

        var answer = await portal.GetAsync($"/open311/v2/tokens/{token}.json");

        Assert.Equal((id, token), (answer["service_request_id"], answer["token"]));
    }

    [Fact]
    public async Task A_web_map_may_read_the_answers()
    {
        var answer = await portal.GetAsync("/open311/v2/services.json");

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    private Task<Answer> CreateAsync(string description, string more = "", string query = "") => portal.PostAsync(
        $"api_key={Open311Portal.Key}&service_code=public-AtOnce&address_string=N%C3%A4sintie+4&description={Uri.EscapeDataString(description)}{more}", query: query);
}

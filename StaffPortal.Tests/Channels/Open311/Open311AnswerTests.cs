using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using StaffPortal.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311AnswerTests
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private static readonly DateTimeOffset At = new(2026, 2, 13, 2, 5, 17, TimeSpan.FromHours(2));

    private static readonly Open311Request Hole = new()
    {
        Id = "48213",
        Status = Open311Status.Open,
        ServiceName = "Kuoppa kadussa",
        ServiceCode = "katu",
        Description = "Iso kuoppa <Näsintiellä> & \"syvä\"",
        RequestedAt = At,
        UpdatedAt = At,
        Latitude = 61.4991,
        Longitude = 23.7871,
    };

    [Theory]
    [InlineData(Open311Format.Xml, "text/xml; charset=utf-8")]
    [InlineData(Open311Format.Json, "application/json; charset=utf-8")]
    public void The_content_type_is_exact(Open311Format format, string expected) => Assert.Equal(expected, format.ContentType());

    [Theory]
    [InlineData("xml", Open311Format.Xml)]
    [InlineData("JSON", Open311Format.Json)]
    [InlineData("html", null)]
    [InlineData(null, null)]
    public void The_suffix_decides(string? suffix, Open311Format? expected) => Assert.Equal(expected, Open311Formats.Parse(suffix));

    [Fact]
    public void Services_have_the_elements_of_the_specification()
    {
        var answer = Open311Answer.Services([new("001", "Kuoppa", null, false, ["tie", "katu"], "Kadut")]);

        Assert.Equal(Declaration + "<services><service><service_code>001</service_code><service_name>Kuoppa</service_name><description />"
            + "<metadata>false</metadata><type>realtime</type><keywords>tie,katu</keywords><group>Kadut</group></service></services>", Xml(answer));
        Assert.Equal("""[{"service_code":"001","service_name":"Kuoppa","description":null,"metadata":false,"type":"realtime","keywords":"tie,katu","group":"Kadut"}]""",
            Json(answer));
    }

    [Fact]
    public void A_definition_has_the_elements_of_the_specification()
    {
        var answer = Open311Answer.Definition(new("001",
        [
            new("WHISHETN", Open311Datatype.SingleValueList, true, "Which?", null, 1, true, [new("123", "Ford"), new("124", "Chrysler")]),
            new("NOTE", Open311Datatype.Text, false, "Anything else", "Any text", 2, true, []),
        ]));

        Assert.Equal(Declaration + "<service_definition><service_code>001</service_code><attributes>"
            + "<attribute><variable>true</variable><code>WHISHETN</code><datatype>singlevaluelist</datatype><required>true</required>"
            + "<datatype_description /><order>1</order><description>Which?</description>"
            + "<values><value><key>123</key><name>Ford</name></value><value><key>124</key><name>Chrysler</name></value></values></attribute>"
            + "<attribute><variable>true</variable><code>NOTE</code><datatype>text</datatype><required>false</required>"
            + "<datatype_description>Any text</datatype_description><order>2</order><description>Anything else</description></attribute>"
            + "</attributes></service_definition>", Xml(answer));
        Assert.Equal("""{"service_code":"001","attributes":[{"variable":true,"code":"WHISHETN","datatype":"singlevaluelist","required":true,"datatype_description":null,"order":1,"description":"Which?","values":[{"key":"123","name":"Ford"},{"key":"124","name":"Chrysler"}]},{"variable":true,"code":"NOTE","datatype":"text","required":false,"datatype_description":"Any text","order":2,"description":"Anything else"}]}""",
            Json(answer));
    }

    [Fact]
    public void One_request_is_a_list_of_one_and_what_it_lacks_is_empty_or_null()
    {
        var answer = Open311Answer.Requests([Hole]);

        Assert.Equal(Declaration + "<service_requests><request><service_request_id>48213</service_request_id><status>open</status><status_notes />"
            + "<service_name>Kuoppa kadussa</service_name><service_code>katu</service_code>"
            + "<description>Iso kuoppa &lt;Näsintiellä&gt; &amp; \"syvä\"</description><agency_responsible /><service_notice />"
            + "<requested_datetime>2026-02-13T00:05:17Z</requested_datetime><updated_datetime>2026-02-13T00:05:17Z</updated_datetime>"
            + "<expected_datetime /><address /><address_id /><zipcode /><lat>61.4991</lat><long>23.7871</long><media_url /></request></service_requests>", Xml(answer));
        using var json = JsonDocument.Parse(Json(answer));
        var request = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(Hole.Description, request.GetProperty("description").GetString());
        Assert.Equal(JsonValueKind.Null, request.GetProperty("expected_datetime").ValueKind);
        Assert.Equal(61.4991, request.GetProperty("lat").GetDouble());
        Assert.False(request.TryGetProperty("extended_attributes", out _));
    }

    [Fact]
    public void An_empty_list_is_a_list()
    {
        Assert.Equal(Declaration + "<service_requests />", Xml(Open311Answer.Requests([])));
        Assert.Equal("[]", Json(Open311Answer.Requests([])));
    }

    [Fact]
    public void A_place_that_is_not_known_is_empty_or_null()
    {
        var answer = Open311Answer.Requests([Hole with { Latitude = null, Longitude = null }]);

        Assert.Contains("<lat /><long />", Xml(answer), StringComparison.Ordinal);
        Assert.Contains("\"lat\":null,\"long\":null", Json(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Extensions_stand_in_extended_attributes()
    {
        var answer = Open311Answer.Requests([Hole with
        {
            Extension = new("Kuoppa", ["https://example.org/a.jpg"], "RECEIVED",
                [new(At, At, "Kadut", "assigned", "active")], [new(At, Open311Handling.Allocated, "Kadut", null)]),
        }]);

        Assert.Contains("<extended_attributes><title>Kuoppa</title><media_urls><media_url>https://example.org/a.jpg</media_url></media_urls>"
            + "<service_object_id /><service_object_type /><detailed_status>RECEIVED</detailed_status>"
            + "<tasks><task><task_created>2026-02-13T00:05:17Z</task_created><task_modified>2026-02-13T00:05:17Z</task_modified>"
            + "<owner_name>Kadut</owner_name><task_type>assigned</task_type><task_state>active</task_state></task></tasks>"
            + "<log><entry><time>2026-02-13T00:05:17Z</time><status>allocated</status><handler>Kadut</handler><note /></entry></log></extended_attributes>",
            Xml(answer), StringComparison.Ordinal);
        Assert.Contains("\"media_urls\":[\"https://example.org/a.jpg\"]", Json(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void A_create_is_answered_with_a_list_of_one()
    {
        var answer = Open311Answer.Created(new("48213", "Kiitos!"));

        Assert.Equal(Declaration + "<service_requests><request><service_request_id>48213</service_request_id><service_notice>Kiitos!</service_notice><account_id /></request></service_requests>",
            Xml(answer));
        Assert.Equal("""[{"service_request_id":"48213","service_notice":"Kiitos!","account_id":null}]""", Json(answer));
    }

    [Fact]
    public void A_token_names_its_request()
    {
        var answer = Open311Answer.Token("48213", "abc");

        Assert.Equal(Declaration + "<service_requests><request><service_request_id>48213</service_request_id><token>abc</token></request></service_requests>", Xml(answer));
        Assert.Equal("""[{"service_request_id":"48213","token":"abc"}]""", Json(answer));
    }

    [Fact]
    public void Several_errors_stand_in_one_answer()
    {
        var answer = Open311Answer.Errors([Open311Error.Forbidden("api_key is missing."), Open311Error.Bad("service_code is missing.")]);

        Assert.Equal(Declaration + "<errors><error><code>403</code><description>api_key is missing.</description></error>"
            + "<error><code>400</code><description>service_code is missing.</description></error></errors>", Xml(answer));
        Assert.Equal("""[{"code":403,"description":"api_key is missing."},{"code":400,"description":"service_code is missing."}]""", Json(answer));
    }

    [Theory]
    [InlineData(403, 400, 404, 403)]
    [InlineData(404, 400, 404, 400)]
    [InlineData(400, 400)]
    [InlineData(429, 429)]
    public void The_status_of_several_errors_is_the_gravest(int expected, params int[] codes) =>
        Assert.Equal(expected, Open311Error.StatusOf([.. codes.Select(code => new Open311Error(code, ""))]));

    [Fact]
    public void Discovery_has_the_elements_of_the_specification()
    {
        var answer = Open311Answer.Discovery(new(At, "desk@example.org", "Ask the desk", "https://example.org/open311/v2", false));

        Assert.Equal(Declaration + "<discovery><changeset>2026-02-13T00:05:17Z</changeset><contact>desk@example.org</contact><key_service>Ask the desk</key_service>"
            + "<endpoints><endpoint><specification>http://wiki.open311.org/GeoReport_v2</specification><url>https://example.org/open311/v2</url>"
            + "<changeset>2026-02-13T00:05:17Z</changeset><type>test</type><formats><format>text/xml</format><format>application/json</format></formats></endpoint></endpoints></discovery>",
            Xml(answer));
        Assert.Contains("\"formats\":[\"text/xml\",\"application/json\"]", Json(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_no_format_may_carry_break_no_answer()
    {
        var answer = Open311Answer.Requests([Hole with { Description = "a\u0001b\uFFFFc\uD800d 😀" }]);

        Assert.Equal("abc\uFFFDd 😀", XDocument.Parse(Xml(answer)).Descendants("description").Single().Value);
        Assert.EndsWith("d 😀", JsonDocument.Parse(Json(answer)).RootElement[0].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    private static string Xml(Open311Answer answer) => Encoding.UTF8.GetString(answer.Write(Open311Format.Xml).Span);

    private static string Json(Open311Answer answer) => Encoding.UTF8.GetString(answer.Write(Open311Format.Json).Span);
}

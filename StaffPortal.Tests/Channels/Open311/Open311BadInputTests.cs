using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels.Open311;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

/// <summary>What must never open a ticket, or never two; over HTTP against the running program.</summary>
public sealed class Open311BadInputTests(Open311Portal portal) : IClassFixture<Open311Portal>
{
    public static TheoryData<string, string, string?, int, string> Refused => new()
    {
        { "unknown service", Fields("service_code=nonsense&address_string=x"), null, 404, "service_code is unknown; services lists those that can be asked for." },
        { "no service", Fields("address_string=x"), null, 400, "service_code is missing." },
        { "missing location", Fields("service_code=public-AtOnce&description=x"), null, 400, "A location is missing: lat and long, or address_string, or address_id." },
        { "1 MB description", Fields($"service_code=public-AtOnce&address_string=x&description={new string('x', 1024 * 1024)}"), null, 400, "description has 1,048,576 characters; at most 4,000 are taken." },
        { "3 MB description", Fields($"service_code=public-AtOnce&address_string=x&description={new string('x', 3 * 1024 * 1024)}"), null, 400, "The body is larger than 2 MB." },
        { "wrong key", "api_key=nonsense&service_code=public-AtOnce&address_string=x", null, 403, "api_key is not known." },
        { "no key", "service_code=public-AtOnce&address_string=x", null, 403, "api_key is missing." },
        { "a key that may only watch", $"api_key={Open311Portal.Watcher}&service_code=public-AtOnce&address_string=x", null, 403, "This api_key may not make requests." },
        { "broken XML", "<request><service_code>1</request>", "text/xml", 400, "The body is not well-formed XML (line 1, position 27). A request is sent as form fields, application/x-www-form-urlencoded or multipart/form-data." },
        { "broken JSON", "{\"service_code\":", "application/json", 400, "The body is not well-formed JSON (line 1, byte 16). A request is sent as form fields, application/x-www-form-urlencoded or multipart/form-data." },
        { "north of the pole", Fields("service_code=public-AtOnce&lat=90.01&long=24"), null, 400, "lat lies outside the earth: between -90 and 90 degrees." },
        { "round the earth", Fields("service_code=public-AtOnce&lat=60&long=-181"), null, 400, "long lies outside the earth: between -180 and 180 degrees." },
        { "no number", Fields("service_code=public-AtOnce&lat=NaN&long=24"), null, 400, "lat lies outside the earth: between -90 and 90 degrees." },
        { "a script as picture", Fields("service_code=public-AtOnce&address_string=x&media_url=javascript:alert(1)"), null, 400, "media_url is not an http or https address." },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task Bad_input_is_refused_in_words_and_opens_nothing(string what, string body, string? contentType, int status, string expected)
    {
        var before = await CountAsync();

        var json = await portal.PostAsync(body, contentType: contentType ?? "application/x-www-form-urlencoded");
        var xml = await portal.PostAsync(body, "xml", contentType: contentType ?? "application/x-www-form-urlencoded");

        Assert.Equal((what, status, (status, expected)), (what, json.Status, Assert.Single(json.Errors)));
        Assert.Equal((status, expected), (xml.Status, Assert.Single(xml.Xml.Root!.Elements("error")).Element("description")!.Value));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task The_same_post_five_times_at_once_is_one_ticket()
    {
        var before = await CountAsync();
        var fields = Fields("service_code=public-AtOnce&lat=61.5&long=23.79&description=five+at+once&email=five@example.org");

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => portal.PostAsync(fields)));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Single(answers.Select(answer => answer["service_request_id"]).Distinct());
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task The_same_content_written_otherwise_is_one_ticket_and_with_another_key_another()
    {
        var first = await portal.PostAsync(Fields("service_code=asking&attribute[SIDE]=left&address_string=x&description=twice"));
        var again = await portal.PostAsync($"description=+twice&unknown=1&address_string=x&attribute%5BSIDE%5D%5B%5D=left&service_code=asking&api_key={Open311Portal.Key}", query: "?jurisdiction_id=x");
        var other = await portal.PostAsync($"api_key={Open311Portal.Other}&service_code=asking&attribute[SIDE]=left&address_string=x&description=twice");

        Assert.Equal(first["service_request_id"], again["service_request_id"]);
        Assert.NotEqual(first["service_request_id"], other["service_request_id"]);
    }

    [Fact]
    public async Task A_multipart_body_without_end_is_refused()
    {
        var answer = await portal.PostAsync("--x\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nabc", contentType: "multipart/form-data; boundary=x");

        Assert.Equal((400, (400, "The multipart body is broken, cut off or too large.")), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task Too_many_fields_are_refused() =>
        Assert.Equal(Open311Error.Bad("More than 200 fields.").Description,
            Assert.Single((await portal.PostAsync(string.Join('&', Enumerable.Range(0, 500).Select(i => $"a{i}=1")))).Errors).Description);

    private static string Fields(string fields) => $"api_key={Open311Portal.Key}&{fields}";

    private async Task<int> CountAsync()
    {
        await using var db = portal.Open();
        return await db.Set<Ticket>().CountAsync(TestContext.Current.CancellationToken);
    }
}

using StaffPortal.Channels.Keys;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

/// <summary>How fast anybody may call, over HTTP against the running program.</summary>
public sealed class Open311PaceJourneyTests : Open311Portal
{
    private const string Slow = "key-of-a-slow-app";

    protected override IEnumerable<(string Name, string Value)> Settings => [("Open311:PerMinuteAndAddress", "40"), ("Open311:Jurisdictions:0", "meriharju.fi")];

    [Fact]
    public async Task A_key_is_held_to_its_own_measure_in_the_asked_format()
    {
        await using (var db = Open())
        {
            db.Add(ApiKey.Make(Act(), ApiKeyId.New(), new("Slow app", true, false, PerMinute: 3), ApiKeySecret.Hash(Slow)));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var answers = new List<Answer>();
        for (var i = 0; i < 4; i++)
            answers.Add(await CreateAsync(Slow, i, "xml"));

        Assert.Equal([200, 200, 200, 429], answers.Select(answer => answer.Status));
        Assert.Equal("text/xml; charset=utf-8", answers[3].ContentType);
        Assert.Equal(("429", "Too many calls; try again later."), (answers[3].Xml.Descendants("code").Single().Value, answers[3].Xml.Descendants("description").Single().Value));
        Assert.InRange(answers[3].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(200, (await CreateAsync(Key, 9, "json")).Status);
    }

    [Fact]
    public async Task An_address_that_guesses_keys_is_put_off_and_may_still_read()
    {
        var guesses = new List<int>();
        while (guesses.Count < 1_000 && !guesses.Contains(429))
            guesses.Add((await CreateAsync($"guess-{guesses.Count}", guesses.Count, "json")).Status);

        Assert.Equal((403, 429), (guesses[0], guesses[^1]));
        Assert.Equal(200, (await GetAsync("/open311/v2/services.json")).Status);
    }

    [Fact]
    public async Task An_address_that_reads_too_much_is_put_off_and_its_keys_go_on()
    {
        var reads = new List<Answer>();
        while (reads.Count < 1_000 && reads.All(answer => answer.Status != 429))
            reads.Add(await GetAsync("/open311/v2/requests.json"));

        Assert.Equal((200, 429), (reads[0].Status, reads[^1].Status));
        Assert.Equal((429, "Too many calls; try again later."), Assert.Single(reads[^1].Errors));
        Assert.Equal(200, (await CreateAsync(Key, 0, "json")).Status);
    }

    [Fact]
    public async Task Another_jurisdiction_is_not_here()
    {
        Assert.Equal(404, (await GetAsync("/open311/v2/services.json?jurisdiction_id=elsewhere.fi")).Status);
        Assert.Equal(200, (await GetAsync("/open311/v2/services.json?jurisdiction_id=Meriharju.fi")).Status);
        Assert.Equal(404, (await PostAsync($"api_key={Key}&service_code=public-AtOnce&address_string=x&jurisdiction_id=elsewhere.fi")).Status);
    }

    private Task<Answer> CreateAsync(string key, int i, string suffix) =>
        PostAsync($"api_key={key}&service_code=public-AtOnce&address_string=x&description=pace+{i}", suffix);
}

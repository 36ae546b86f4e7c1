using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Journeys;

/// <summary>The program started as a newcomer starts it: its words, what it refuses, what survives a kill.</summary>
public sealed class ProgramTests
{
    private const int Creates = 500;

    [Fact]
    public async Task Every_answered_request_is_there_exactly_once_after_a_kill()
    {
        var ct = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var answered = new ConcurrentDictionary<int, string>();
        using (var first = await PortalProcess.StartAsync(folder.Path, ct))
        {
            using var client = new HttpClient { BaseAddress = first.Address };
            var next = 0;
            var killed = 0;
            await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
            {
                try
                {
                    for (int n; (n = Interlocked.Increment(ref next)) <= Creates;)
                    {
                        var answer = await client.PostAsync("/open311/v2/requests.json", Request(n), ct);
                        answer.EnsureSuccessStatusCode();
                        answered[n] = (await answer.Content.ReadFromJsonAsync<JsonElement>(ct))[0].GetProperty("service_request_id").GetString()!;
                        if (answered.Count >= Creates / 2 && Interlocked.Exchange(ref killed, 1) == 0)
                            await first.KillAsync(ct);
                    }
                }
                catch (HttpRequestException)
                {
                    // The program is gone in the middle of this one: it was not answered.
                }
            }));
        }
        Assert.InRange(answered.Count, Creates / 2, Creates - 1);
        Assert.Equal(answered.Count, answered.Values.Distinct().Count());

        using var second = await PortalProcess.StartAsync(folder.Path, ct);
        using var again = new HttpClient { BaseAddress = second.Address };
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(answered, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct }, async (pair, stop) =>
        {
            var read = await again.GetFromJsonAsync<JsonElement>($"/open311/v2/requests/{pair.Value}.json?api_key=demo", stop);
            if (read.GetArrayLength() != 1 || read[0].GetProperty("address").GetString() != Street(pair.Key))
                wrong.Add($"{pair.Key} as {pair.Value}: {read}");
            // Sent once more, as a client does that lost the answer: the same ticket, not a second one.
            var repeated = await (await again.PostAsync("/open311/v2/requests.json", Request(pair.Key), stop)).Content.ReadFromJsonAsync<JsonElement>(stop);
            if (repeated[0].GetProperty("service_request_id").GetString() != pair.Value)
                wrong.Add($"{pair.Key} became a second ticket");
        });
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_second_program_on_the_same_folder_is_refused_and_the_first_says_where_it_is()
    {
        var ct = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        using var first = await PortalProcess.StartAsync(folder.Path, ct);
        Assert.Contains($"StaffPortal is open at {first.Address.ToString().TrimEnd('/')}", first.Said, StringComparison.Ordinal);
        Assert.Contains($"Its data is in {folder.Path}", first.Said, StringComparison.Ordinal);
        Assert.Contains("Stop it with Ctrl+C.", first.Said, StringComparison.Ordinal);

        var (exit, said) = await PortalProcess.RunAsync(folder.Path, "Development", ct);
        Assert.Equal(2, exit);
        Assert.Contains("Another StaffPortal is using the data folder", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_Development_it_refuses_to_start_without_a_sign_in_and_says_what_to_set()
    {
        using var folder = new TemporaryFolder();
        var (exit, said) = await PortalProcess.RunAsync(folder.Path, "Production", TestContext.Current.CancellationToken);
        Assert.Equal(2, exit);
        Assert.Contains("Set Auth:Mode to Entra", said, StringComparison.Ordinal);
    }

    private static string Street(int n) => $"Kuoppakatu {n}";

    private static FormUrlEncodedContent Request(int n) => new(new Dictionary<string, string>
    {
        ["api_key"] = "demo",
        ["service_code"] = "potholes",
        ["address_string"] = Street(n),
        ["description"] = $"A hole, the {n}th one",
    });
}

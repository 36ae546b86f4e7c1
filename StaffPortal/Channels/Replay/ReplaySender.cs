using System.Net;
using System.Text.Json;
using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Replay;

/// <summary>Sends rows as requests made now, each at its moment, and counts what comes back.</summary>
public sealed class ReplaySender(HttpClient client, TextWriter output, TimeProvider clock)
{
    private const int AtOnce = 8;
    private const int Tries = 5;
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<string, int> _refusals = [];
    private int _sent;
    private int _accepted;

    /// <returns>What was sent and what became of it. Nothing of a row's text is printed.</returns>
    public async Task<ReplayTally> SendAsync(
        IAsyncEnumerable<Row> rows, ReplayMap map, ReplayOrder order, CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        var nextLine = BetweenLines;
        List<Task> flying = [];
        try
        {
            await foreach (var row in rows.WithCancellation(ct))
            {
                // By the plan from the start, so that slow answers do not stretch the rate.
                var wait = order.Interval * _sent - clock.GetElapsedTime(start);
                if (wait > TimeSpan.Zero)
                    await Task.Delay(wait, clock, ct);
                if (clock.GetElapsedTime(start) >= nextLine)
                {
                    await output.WriteLineAsync(Tally(clock.GetElapsedTime(start)).Line());
                    nextLine = clock.GetElapsedTime(start) + BetweenLines;
                }
                flying.RemoveAll(task => task.IsCompletedSuccessfully);
                if (flying.Count >= AtOnce)
                    await await Task.WhenAny(flying);
                flying.Add(SendAsync(map.Fields(row), order, ct));
                if (++_sent == order.Take)
                    break;
            }
            await Task.WhenAll(flying);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await output.WriteLineAsync("Stopped.");
        }
        return Tally(clock.GetElapsedTime(start));
    }

    private ReplayTally Tally(TimeSpan took)
    {
        lock (_lock)
            return new ReplayTally(_sent, _accepted, _ids.Count, new Dictionary<string, int>(_refusals), took);
    }

    private async Task SendAsync(IReadOnlyList<KeyValuePair<string, string>> fields, ReplayOrder order, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var content = new FormUrlEncodedContent([.. fields, new("api_key", order.Key)]);
                using var answer = await client.PostAsync(order.To, content, ct);
                if (answer.StatusCode == HttpStatusCode.TooManyRequests && tries < Tries)
                {
                    await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(tries), clock, ct);
                    continue;
                }
                Note(answer.StatusCode, await answer.Content.ReadAsStringAsync(ct));
            }
            catch (HttpRequestException broken)
            {
                Refused(broken.HttpRequestError == HttpRequestError.ConnectionError ? "nobody answers at that address" : broken.Message);
            }
            catch (TaskCanceledException) when (!ct.IsCancellationRequested)
            {
                Refused("no answer in time");
            }
            return;
        }
    }

    private void Note(HttpStatusCode status, string body)
    {
        if (status != HttpStatusCode.OK)
        {
            Refused($"{(int)status} {string.Join(" ", Texts(body, "description"))}".TrimEnd());
            return;
        }
        if (Texts(body, "service_request_id") is not [var id, ..])
        {
            Refused("200 without a service_request_id");
            return;
        }
        lock (_lock)
        {
            _accepted++;
            _ids.Add(id);
        }
    }

    private void Refused(string reason)
    {
        lock (_lock)
            _refusals[reason] = _refusals.GetValueOrDefault(reason) + 1;
    }

    // [{"service_request_id":"48213","service_notice":"…","account_id":null}] and [{"code":400,"description":"…"}]
    private static string[] Texts(string body, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind != JsonValueKind.Array ? [] :
            [
                .. json.RootElement.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out _))
                    .Select(item => item.GetProperty(name).ToString()),
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StaffPortal.Benchmarks.Building;
using StaffPortal.SampleTown;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>An Open311 client that sends invented requests; no two are the same, so none is taken for a repeat.</summary>
public sealed class Caller(Uri address, int sentBefore = 0) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = address };
    private readonly AskPool pool = new(TownFile.Seed, BulkTown.Now);
    private readonly Chance chance = new(TownFile.Seed ^ (ulong)Stopwatch.GetTimestamp());
    private readonly Lock gate = new();
    private int sent = sentBefore;

    /// <exception cref="HttpRequestException">It was refused.</exception>
    public Task<Arrival> SendAsync(CancellationToken ct) => SendAsync(Compose(), ct);

    /// <summary>Sends this one; the same again is taken for a repeat.</summary>
    /// <exception cref="HttpRequestException">It was refused, or the line broke.</exception>
    public async Task<Arrival> SendAsync(Dictionary<string, string> request, CancellationToken ct)
    {
        using var form = new FormUrlEncodedContent(request);
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync("/open311/v2/requests.json", form, ct);
        var body = await answer.Content.ReadAsStringAsync(ct);
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException($"{(int)answer.StatusCode}: {body}");
        using var json = JsonDocument.Parse(body);
        var id = json.RootElement[0].GetProperty("service_request_id").ToString();
        var committed = DateTimeOffset.Parse(answer.Headers.GetValues("X-Committed").Single(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new(long.Parse(id, CultureInfo.InvariantCulture), committed, took);
    }

    public void Dispose() => client.Dispose();

    /// <summary>One that was never sent.</summary>
    public Dictionary<string, string> Compose()
    {
        lock (gate)
        {
            Ask ask;
            // Only what may be asked without an answer to a required question.
            do
                ask = pool.Draw(chance);
            while (ask.Service.Attributes.Any(a => a.IsRequired));
            var name = $"{chance.Of(Names.Finnish.First)} {chance.Of(Names.Finnish.Last)}".Split(' ');
            var serial = ++sent;
            return new()
            {
                ["api_key"] = BulkTown.Secret,
                ["service_code"] = ask.Service.Code,
                ["address_string"] = ask.Location.Address!,
                ["lat"] = ask.Location.Latitude!.Value.ToString(CultureInfo.InvariantCulture),
                ["long"] = ask.Location.Longitude!.Value.ToString(CultureInfo.InvariantCulture),
                ["description"] = string.Create(CultureInfo.InvariantCulture, $"{ask.Description} ({serial})"),
                ["first_name"] = name[0],
                ["last_name"] = name[1],
                // Every second one is somebody the desk knows already.
                ["email"] = string.Create(CultureInfo.InvariantCulture, $"{Residents.Plain(name[0])}.{Residents.Plain(name[1])}{(serial % 2 == 0 ? serial % 40 : serial)}@posti.example"),
            };
        }
    }
}

/// <param name="Number">The ticket's spoken number.</param>
/// <param name="Committed">The instant right after the commit, UTC.</param>
/// <param name="Milliseconds">From sending to the whole answer.</param>
public sealed record Arrival(long Number, DateTimeOffset Committed, double Milliseconds);

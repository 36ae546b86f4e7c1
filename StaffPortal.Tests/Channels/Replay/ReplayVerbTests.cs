using System.Net;
using System.Text;
using System.Web;
using StaffPortal.Channels.Replay;
using Xunit;

namespace StaffPortal.Tests.Channels.Replay;

public sealed class ReplayVerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_row_is_sent_once_at_its_moment_and_counted()
    {
        var portal = new Portal(_ => Answer(HttpStatusCode.OK, """[{"service_request_id":"48213","service_notice":null,"account_id":null}]"""));
        var clock = new SteppingClock();

        var (code, said) = await ReplayAsync(portal, clock, rows: 14, "--rate 60/min");

        Assert.Equal(0, code);
        Assert.Equal(Enumerable.Range(1, 14).Select(i => $"row {i}"), portal.Forms.Select(form => form["description"]));
        Assert.Equal(TimeSpan.FromSeconds(13), clock.Waited);
        Assert.All(portal.Forms, form => Assert.Equal(("potholes", "Näsintie 4", "demo"), (form["service_code"], form["address_string"], form["api_key"])));
        Assert.Equal(
        [
            "Replaying rows.csv to http://localhost/open311/v2/requests.json, one request every 1 s. Ctrl+C stops.",
            "00:00:05  sent 5, accepted 5 (4 repeated an earlier one), refused 0",
            "00:00:10  sent 10, accepted 10 (9 repeated an earlier one), refused 0",
            "00:00:13  sent 14, accepted 14 (13 repeated an earlier one), refused 0",
        ], said);
    }

    [Fact]
    public async Task What_is_refused_is_told_with_its_reason_and_in_the_exit_code()
    {
        var portal = new Portal(n => n % 2 == 0
            ? Answer(HttpStatusCode.BadRequest, """[{"code":400,"description":"service_code \"x\" is unknown."}]""")
            : Answer(HttpStatusCode.OK, $$"""[{"service_request_id":"{{n}}"}]"""));

        var (code, said) = await ReplayAsync(portal, new SteppingClock(), rows: 4);

        Assert.Equal(1, code);
        Assert.Equal(["00:00:03  sent 4, accepted 2, refused 2", "  2 × 400 service_code \"x\" is unknown."], said[^2..]);
    }

    [Fact]
    public async Task A_portal_that_asks_to_wait_is_waited_for()
    {
        var portal = new Portal(n =>
        {
            var answer = n == 1 ? Answer(HttpStatusCode.TooManyRequests, "[]") : Answer(HttpStatusCode.OK, """[{"service_request_id":"1"}]""");
            answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(7));
            return answer;
        });
        var clock = new SteppingClock();

        var (code, said) = await ReplayAsync(portal, clock, rows: 1);

        Assert.Equal((0, TimeSpan.FromSeconds(7), 2), (code, clock.Waited, portal.Forms.Count));
        Assert.Equal("00:00:07  sent 1, accepted 1, refused 0", said[^1]);
    }

    [Fact]
    public async Task A_portal_that_is_not_there_is_told()
    {
        var portal = new Portal(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "x"));

        var (code, said) = await ReplayAsync(portal, new SteppingClock(), rows: 2);

        Assert.Equal((1, "  2 × nobody answers at that address"), (code, said[^1]));
    }

    [Fact]
    public async Task Only_so_many_are_taken()
    {
        var portal = new Portal(n => Answer(HttpStatusCode.OK, $$"""[{"service_request_id":"{{n}}"}]"""));

        await ReplayAsync(portal, new SteppingClock(), rows: 9, "--take 3");

        Assert.Equal(3, portal.Forms.Count);
    }

    [Theory]
    [InlineData("nothing.csv --map {map} --to http://localhost --key demo", "There is no file nothing.csv.")]
    [InlineData("{file} --map nothing.json --to http://localhost --key demo", "There is no map nothing.json.")]
    [InlineData("", "The file to replay is missing.")]
    public async Task What_cannot_begin_is_told_with_the_usage(string line, string expected)
    {
        var (file, map) = await FilesAsync(1);
        using var client = new HttpClient(new Portal(_ => throw new InvalidOperationException()));
        var said = new StringWriter();

        var code = await ReplayVerb.RunAsync(
            line.Replace("{file}", file, StringComparison.Ordinal).Replace("{map}", map, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            client, said, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal(2, code);
        Assert.StartsWith(expected, said.ToString(), StringComparison.Ordinal);
        Assert.Contains(ReplayOrder.Usage, said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_it_still_tells_how_far_it_came()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var portal = new Portal(n =>
        {
            if (n == 2)
                stop.Cancel();
            return Answer(HttpStatusCode.OK, $$"""[{"service_request_id":"{{n}}"}]""");
        });

        var (code, said) = await ReplayAsync(portal, new SteppingClock(), rows: 9, "", stop.Token);

        Assert.Equal((1, "Stopped."), (code, said[^2]));
        Assert.StartsWith("00:00:01  sent 2, accepted ", said[^1], StringComparison.Ordinal);
    }

    private async Task<(int Code, string[] Said)> ReplayAsync(Portal portal, TimeProvider clock, int rows, string more = "", CancellationToken? ct = null)
    {
        var (file, map) = await FilesAsync(rows);
        using var client = new HttpClient(portal);
        var said = new StringWriter();
        string[] args = [file, "--map", map, "--to", "http://localhost", "--key", "demo", .. more.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var code = await ReplayVerb.RunAsync(args, client, said, clock, ct ?? TestContext.Current.CancellationToken);
        return (code, said.ToString().TrimEnd().Split(Environment.NewLine));
    }

    private async Task<(string File, string Map)> FilesAsync(int rows)
    {
        var file = Path.Combine(_folder.FullName, "rows.csv");
        var map = Path.Combine(_folder.FullName, "map.json");
        await File.WriteAllLinesAsync(file, ["text,street", .. Enumerable.Range(1, rows).Select(i => $"row {i},Näsintie 4")]);
        await File.WriteAllTextAsync(map, """{ "service": { "otherwise": "potholes" }, "description": ["text"], "address": "street" }""");
        return (file, map);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    /// <summary>A portal that keeps what it was sent and answers the n-th call.</summary>
    private sealed class Portal(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public List<System.Collections.Specialized.NameValueCollection> Forms { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Forms.Add(HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken)));
            return answer(Forms.Count);
        }
    }

    /// <summary>A clock on which every wait is over at once, and that knows how long was waited.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        public TimeSpan Waited { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Waited.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waited += dueTime;
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}

using System.Globalization;

namespace StaffPortal.Channels.Replay;

/// <summary>What the command line asks for: <c>replay FILE --map MAP --rate 60/min --to URL --key KEY [--take N]</c>.</summary>
public sealed record ReplayOrder(string File, string Map, TimeSpan Interval, Uri To, string Key, int? Take)
{
    public const string Usage = """
        replay FILE --map MAP --rate 60/min --to URL --key KEY [--take N]

          FILE    a .csv or .json file, or the .gz of either
          --map   a JSON file that says which column is what
          --rate  how many requests: 5/s, 60/min (if left out), 3600/h
          --to    the portal's address, for example http://localhost:5311
          --key   an Open311 key of that portal that may create
          --take  only so many rows
        """;

    /// <exception cref="ReplayRefusedException">Something is missing or cannot be understood.</exception>
    public static ReplayOrder Parse(IReadOnlyList<string> args)
    {
        string? file = null;
        Dictionary<string, string> given = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                file = file is null ? args[i] : throw new ReplayRefusedException($"\"{args[i]}\" is one file too many.");
            else if (args[i].IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
                given[args[i][2..equals]] = args[i][(equals + 1)..];
            else if (i + 1 < args.Count)
                given[args[i][2..]] = args[++i];
            else
                throw new ReplayRefusedException($"{args[i]} stands without a value.");
        }
        if (given.Keys.FirstOrDefault(name => name is not ("map" or "rate" or "to" or "key" or "take")) is { } unknown)
            throw new ReplayRefusedException($"--{unknown} is not known.");
        if (file is null)
            throw new ReplayRefusedException("The file to replay is missing.");
        if (!Uri.TryCreate(Given("to"), UriKind.Absolute, out var to) || to.Scheme is not ("http" or "https"))
            throw new ReplayRefusedException("--to is not an http or https address.");
        return new ReplayOrder(file, Given("map"), Pace(given.GetValueOrDefault("rate", "60/min")), Endpoint(to), Given("key"),
            given.TryGetValue("take", out var take) ? Count(take) : null);

        string Given(string name) => given.TryGetValue(name, out var value) ? value : throw new ReplayRefusedException($"--{name} is missing.");
    }

    private static TimeSpan Pace(string rate)
    {
        var parts = rate.Split('/');
        TimeSpan? per = parts is [_, var unit] ? unit.Trim() switch
        {
            "s" or "sec" => TimeSpan.FromSeconds(1),
            "min" or "m" => TimeSpan.FromMinutes(1),
            "h" => TimeSpan.FromHours(1),
            _ => null,
        } : null;
        if (per is not { } span || !double.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
            || count is <= 0 or > 100_000)
            throw new ReplayRefusedException($"--rate \"{rate}\" is not understood; write 5/s, 60/min or 3600/h.");
        return span / count;
    }

    private static int Count(string take) =>
        int.TryParse(take, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new ReplayRefusedException($"--take \"{take}\" is not a whole number above 0.");

    // Whether the portal's own address or that of its endpoint is given, requests go to …/open311/v2/requests.json.
    private static Uri Endpoint(Uri to)
    {
        var address = to.GetLeftPart(UriPartial.Path).TrimEnd('/');
        return new Uri(address.EndsWith("/open311/v2", StringComparison.Ordinal)
            ? $"{address}/requests.json"
            : $"{address}/open311/v2/requests.json");
    }
}

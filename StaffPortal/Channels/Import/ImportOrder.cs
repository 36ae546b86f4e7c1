namespace StaffPortal.Channels.Import;

/// <summary>What the command line asks for: <c>import --map MAP FILE…</c>; what is not its own are settings of the portal.</summary>
/// <param name="Map">The map's file; null when none was named.</param>
/// <param name="Files">Files with rows.</param>
/// <param name="Sample">The practice town is made first.</param>
/// <param name="Settings">Where the portal is: <c>--DataFolder</c>, <c>--Zone</c>, <c>--Database:Provider</c>.</param>
/// <param name="Events">The files are event logs.</param>
public sealed record ImportOrder(string? Map, IReadOnlyList<string> Files, bool Sample, IReadOnlyList<string> Settings, bool Events = false)
{
    public const string Usage = """
        import --map MAP FILE… [--DataFolder=PATH] [--Zone=ZONE] [--sample]
        import --events FILE --map MAP [the same]

          FILE          .csv or .json files, or the .gz of either
          --events      a file of this kind with the steps of cases: a row each time one came into a stage
          --map         a JSON file that says which column is what; without it a first map is suggested
          --DataFolder  the portal's data, ./data if left out; nobody else may use it meanwhile
          --Zone        the portal's time zone, Europe/Helsinki if left out; the map's must be the same
          --sample      makes the practice town first
        """;

    /// <returns>Null when nothing can be made of it.</returns>
    public static ImportOrder? Parse(IReadOnlyList<string> args)
    {
        string? map = null;
        var (sample, events) = (false, false);
        List<string> files = [];
        List<string> settings = [];
        for (var i = 0; i < args.Count; i++)
        {
            var arg = args[i];
            if (!arg.StartsWith("--", StringComparison.Ordinal))
                files.Add(arg);
            else if (arg is "--sample" or "--no-sample")
                sample = arg == "--sample";
            else if (arg.StartsWith("--map=", StringComparison.Ordinal))
                map = arg["--map=".Length..];
            else if (arg.StartsWith("--events=", StringComparison.Ordinal))
                (events, files) = (true, [.. files, arg["--events=".Length..]]);
            else if (arg.Contains('=', StringComparison.Ordinal))
                settings.Add(arg);
            else if (i + 1 == args.Count)
                return null;
            else if (arg == "--map")
                map = args[++i];
            else if (arg == "--events")
                (events, files) = (true, [.. files, args[++i]]);
            else
                settings.Add($"{arg}={args[++i]}");
        }
        return files.Count > 0 ? new(map, files, sample, settings, events) : null;
    }
}

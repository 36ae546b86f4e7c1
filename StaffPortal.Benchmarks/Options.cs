using System.Globalization;

namespace StaffPortal.Benchmarks;

/// <summary>What was asked for on the command line.</summary>
public sealed record Options
{
    public string Verb { get; init; } = "help";

    /// <summary>Both when none was named.</summary>
    public IReadOnlyList<DatabaseKind> Databases { get; init; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    public bool NamedDatabase { get; init; }

    public bool Quick { get; init; }

    /// <summary>Null: 1,000,000, or 100,000 with <c>--quick</c>.</summary>
    public int? Tickets { get; init; }

    /// <summary>The share of tickets that are open; at most 20,000 stay open unless it was given.</summary>
    public double OpenShare { get; init; } = 0.02;

    /// <summary>Where built data is kept between runs.</summary>
    public string Cache { get; init; } = Path.Combine(Path.GetTempPath(), "staffportal-benchmarks");

    public int Desks { get; init; } = 10;

    public int Watchers { get; init; } = 200;

    public int Circuits { get; init; } = 100;

    /// <summary>How long the crowded part of <c>live</c> lasts.</summary>
    public int Seconds { get; init; } = 60;

    /// <summary>Only the measurements whose name contains it.</summary>
    public string Only { get; init; } = "";

    /// <summary>Prints the slowest statements with the database's plan.</summary>
    public bool Explain { get; init; }

    public int TicketCount => Tickets ?? (Quick ? 100_000 : 1_000_000);

    /// <summary>Null with what is wrong on <paramref name="complaint"/>.</summary>
    public static Options? Parse(string[] args, out string complaint)
    {
        complaint = "";
        var options = new Options { Verb = args.Length > 0 ? args[0] : "help" };
        for (var i = 1; i < args.Length; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            if (name is "--quick" or "--explain")
            {
                options = name == "--quick" ? options with { Quick = true } : options with { Explain = true };
                continue;
            }
            value ??= ++i < args.Length ? args[i] : null;
            if (value is null || With(options, name, value) is not { } next)
            {
                complaint = value is null ? $"{name} needs a value." : $"{name} {value} is not understood.";
                return null;
            }
            options = next;
        }
        return options;
    }

    private static Options? With(Options options, string name, string value) => name switch
    {
        "--db" => Enum.TryParse<DatabaseKind>(value, ignoreCase: true, out var kind) ? options with { Databases = [kind], NamedDatabase = true } : null,
        "--tickets" => Whole(value, 1_000) is { } n ? options with { Tickets = n } : null,
        "--open" => double.TryParse(value, CultureInfo.InvariantCulture, out var share) && share is > 0 and < 1 ? options with { OpenShare = share } : null,
        "--cache" => options with { Cache = Path.GetFullPath(value) },
        "--desks" => Whole(value, 1) is { } n ? options with { Desks = n } : null,
        "--watchers" => Whole(value, 1) is { } n ? options with { Watchers = n } : null,
        "--circuits" => Whole(value, 2) is { } n ? options with { Circuits = n } : null,
        "--seconds" => Whole(value, 5) is { } n ? options with { Seconds = n } : null,
        "--only" => options with { Only = value },
        _ => null,
    };

    private static int? Whole(string value, int least) =>
        int.TryParse(value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var n) && n >= least ? n : null;
}

using StaffPortal.Benchmarks.Verbs;

namespace StaffPortal.Benchmarks;

/// <summary>What <c>help</c> prints.</summary>
public static class HelpText
{
    private const string Usage = """
        Measures StaffPortal: dotnet run -c Release --project StaffPortal.Benchmarks -- VERB [OPTIONS]

        """;

    private const string Rest = """

        Options
          --db sqlite|postgres   one database; without it build, desk, contact, customer, promises, import and survive take both, the others SQLite
          --quick                100,000 tickets instead of 1,000,000; survive: 5 kills, short cuts
          --tickets N            so many
          --open SHARE           the share that is open (0.02)
          --cache PATH           where built data is kept (a folder under the temporary one)
          --desks N --watchers N --seconds N     live: browser desks, hub watchers, how long (10, 200, 60)
          --circuits N           circuits: how many desks (100)
          --only WORD            desk, contact, customer: only measurements whose name has the word

        Every measurement warms up first, then takes at least 200 operations, and prints median, 95th percentile, worst and n, its
        target and whether it is met, and the load of the machine. The exit code is 0 whether targets are met or not, 2 when the
        command was not understood. PostgreSQL: a cluster of its own under the cache folder, ended with the command; no other is touched.
        """;

    public static string Of(IEnumerable<IVerb> verbs) =>
        Usage + string.Join('\n', verbs.Select(v => $"  {v.Name}\n      {v.Help.Replace("\n", "\n      ", StringComparison.Ordinal)}\n")) + Rest;
}

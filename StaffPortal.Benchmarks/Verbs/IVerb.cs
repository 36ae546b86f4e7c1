using StaffPortal.Benchmarks.Measuring;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>One word of the command line.</summary>
public interface IVerb
{
    string Name { get; }

    /// <summary>What it measures and must reach, for <c>help</c>.</summary>
    string Help { get; }

    Task RunAsync(Options options, Report report, CancellationToken ct);
}

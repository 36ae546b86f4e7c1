namespace StaffPortal.SampleTown;

/// <summary>How much of the town is made. Departments, teams, services and staff are always all there.</summary>
/// <param name="Past">Tickets of the last twelve months that are done.</param>
/// <param name="Open">Tickets open now.</param>
/// <param name="Residents">People who may have reached us.</param>
public sealed record TownSize(int Past, int Open, int Residents)
{
    public static TownSize Whole { get; } = new(3_000, 200, 1_500);

    /// <summary>For tests: enough of everything to meet each case.</summary>
    public static TownSize Small { get; } = new(60, 40, 120);
}

namespace StaffPortal.Catalogue;

// Inside the namespace, so that Triage is the stage and not the folder.
using static StaffPortal.Catalogue.StageCategory;
using static StaffPortal.Catalogue.Step;

/// <summary>
/// Which stage may follow which: one table. Received → Triage → Assigned → In progress ⇄ Waiting → Resolved → Closed, with
/// return (to an earlier stage of open work) and reopen (from done back to work). Closed without having been resolved is
/// possible only from the stages before work has begun (spam, tests, a wrong address).
/// </summary>
public static class Workflow
{
    private static readonly Dictionary<StageCategory, Dictionary<StageCategory, Step>> Table = new()
    {
        [Received] = new() { [Triage] = Forward, [Assigned] = Forward, [InProgress] = Forward, [Waiting] = Forward, [Resolved] = Forward, [Closed] = Forward },
        [Triage] = new() { [Assigned] = Forward, [InProgress] = Forward, [Waiting] = Forward, [Resolved] = Forward, [Closed] = Forward },
        [Assigned] = new() { [Triage] = Return, [InProgress] = Forward, [Waiting] = Forward, [Resolved] = Forward },
        [InProgress] = new() { [Triage] = Return, [Assigned] = Return, [Waiting] = Forward, [Resolved] = Forward },
        [Waiting] = new() { [Triage] = Return, [Assigned] = Return, [InProgress] = Return, [Resolved] = Forward },
        [Resolved] = new() { [Triage] = Reopen, [Assigned] = Reopen, [InProgress] = Reopen, [Closed] = Forward },
        [Closed] = new() { [Triage] = Reopen, [Assigned] = Reopen, [InProgress] = Reopen },
    };

    public static Step Between(StageCategory from, StageCategory to) => Table[from].GetValueOrDefault(to);

    public static bool Allows(StageCategory from, StageCategory to) => Between(from, to) != None;

    /// <summary>Where a ticket in <paramref name="from"/> can go, in the usual order.</summary>
    public static IReadOnlyList<StageCategory> From(StageCategory from) => [.. Table[from].Keys.Order()];

    /// <summary>Work goes on or is still to begin.</summary>
    public static bool IsOpen(StageCategory stage) => stage is not (Resolved or Closed);
}

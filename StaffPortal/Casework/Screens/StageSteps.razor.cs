using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Casework.Screens;

/// <summary>Where a ticket stands among the stages, and how long it has been in each.</summary>
public sealed partial class StageSteps
{
    [Parameter, EditorRequired]
    public IReadOnlyList<VisitLine> Visits { get; set; } = [];

    [Parameter, EditorRequired]
    public StageCategory Stage { get; set; }

    /// <summary>The server's clock, UTC.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    private IEnumerable<StageStep> Steps => Enum.GetValues<StageCategory>().Select((stage, i) =>
    {
        var visits = Visits.Where(v => v.Stage == stage).ToList();
        var spent = visits.Aggregate(TimeSpan.Zero, (sum, v) => sum + ((v.To ?? Now) - v.From));
        // The last stage is an end, not a stay: nobody waits in it.
        var words = visits.Count == 0 || stage == StageCategory.Closed ? ""
            : visits.Count == 1 ? Durations.Short(spent)
            : C["Stages.Times", Durations.Short(spent), visits.Count].Value;
        return new StageStep(stage, i + 1, stage == Stage, visits.Count > 0 && stage != Stage, words);
    });

    private sealed record StageStep(StageCategory Stage, int Place, bool IsNow, bool IsDone, string Spent)
    {
        public string? Look => IsNow ? "now" : IsDone ? "done" : null;
    }
}

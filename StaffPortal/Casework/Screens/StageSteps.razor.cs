using Microsoft.AspNetCore.Components;
using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Casework.Screens;

/// <summary>Where a ticket stands among the stages of its process, and how long it has been in each against what that may take, in service hours.</summary>
public sealed partial class StageSteps
{
    [Parameter, EditorRequired]
    public QueueRow Row { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<VisitLine> Visits { get; set; } = [];

    /// <summary>The server's clock, UTC.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    private IEnumerable<StageStep> Steps
    {
        get
        {
            var catalogue = Catalogue.Current;
            var (process, here) = (catalogue.ProcessOf(Row), catalogue.StageOf(Row));
            var promise = Row.IsHistory ? null : catalogue.PromiseOf(Row.Service);
            var day = promise?.Name is null ? (TimeSpan?)null : promise.Calendar.DayLength;
            // Nobody has to wait: such a stage shows once it was met.
            return process.Stages.Select(stage => (Stage: stage, Stays: Visits.Where(v => process.Stage(v.StageId, v.Stage).Id == stage.Id).Select(v => Stay(v, promise)).ToList()))
                .Where(s => s.Stage.Category != StageCategory.Waiting || s.Stays.Count > 0)
                .Select((s, i) => Step(s.Stage, i + 1, s.Stage.Id == here.Id, s.Stays, day));
        }
    }

    private StageStep Step(ProcessStage stage, int place, bool isNow, List<(TimeSpan Spent, TimeSpan? Target)> stays, TimeSpan? day)
    {
        string Length(TimeSpan length) => Durations.Short(length, day: day);
        var isEnd = stage.Category == StageCategory.Closed;
        var spent = stays.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Spent);
        var target = stays.Count == 1 ? stays[0].Target : null;
        var words = stays.Count switch
        {
            // The last stage is an end, not a stay: nobody waits in it.
            _ when isEnd => "",
            0 => stage.Target is { } planned ? C["Stages.Target", Length(planned)].Value : "",
            1 => target is { } one ? C["Stages.Of", Length(spent), Length(one)].Value : Length(spent),
            _ => C["Stages.Times", Length(spent), stays.Count].Value,
        };
        var share = stays.Count == 0 ? 0 : isEnd || stays.All(s => s.Target is null) ? 100
            : stays.Max(s => s.Target is { } most ? Math.Min(100, (int)(100 * s.Spent / most)) : 0);
        return new(stage.Name.Here, place, isNow, stays.Count > 0 && !isNow, !isEnd && stays.Any(s => s.Spent > s.Target), share, words);
    }

    private (TimeSpan Spent, TimeSpan? Target) Stay(VisitLine visit, Promise? promise)
    {
        var to = visit.To ?? Now;
        return (promise is null ? to - visit.From : promise.Calendar.Elapsed(visit.From, to), visit.Target);
    }

    private sealed record StageStep(string Name, int Place, bool IsNow, bool IsDone, bool IsLate, int Share, string Words)
    {
        public string Look => $"{(IsNow ? "now" : IsDone ? "done" : null)} {(IsLate ? "late" : null)}".Trim();
    }
}

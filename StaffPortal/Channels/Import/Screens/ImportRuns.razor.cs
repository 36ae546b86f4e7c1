using Microsoft.AspNetCore.Components;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Import.Screens;

/// <summary>Earlier imports, the newest first.</summary>
public sealed partial class ImportRuns
{
    [Parameter, EditorRequired]
    public IReadOnlyList<ImportRow> Runs { get; set; } = [];

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    private string Who(ImportRow run) => run.BegunBy is { } by ? Staff.Current.Person(by)?.Name ?? T["Runs.Somebody"] : T["Runs.Console"];

    private string State(ImportRow run) => run switch
    {
        { End: { } end } => T[$"Runs.{end}"],
        { IsAlive: true } => T["Runs.Running", Figures.Percent(run.Rows == 0 ? 1 : (double)run.Tally.Read / run.Rows)],
        _ => T["Runs.Broken"],
    };

    private string? Shifted(ImportRow run) => run.Tally is { Repeated: 0, Skipped: 0 } ? null : T["Runs.Shifted", Figures.Whole(run.Tally.Repeated), Figures.Whole(run.Tally.Skipped)].Value;
}

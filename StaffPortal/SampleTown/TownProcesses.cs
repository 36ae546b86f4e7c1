using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.SampleTown;

/// <summary>Processes of the practice town: mending a street has stages and targets of its own, all other services follow the common process.</summary>
static class TownProcesses
{
    /// <summary>The service that follows it.</summary>
    public const string StreetRepair = "potholes";

    private const int FieldWork = 8;

    public static Process Street(Act act, Chance chance, DepartmentId department) => Process.Draw(
        act, new(chance.For("process street").Id(act.At)), new("Kadun korjaus", "Gatureparation", "Street repair"), department,
        [.. CommonProcess.Version.Stages.SelectMany(stage => stage.Category switch
        {
            StageCategory.Received => [stage with { Target = TimeSpan.FromMinutes(15) }],
            StageCategory.Triage => [stage with { Target = TimeSpan.FromHours(1) }],
            StageCategory.Assigned => [stage with { Target = TimeSpan.FromHours(2) }],
            StageCategory.InProgress => new[]
            {
                stage with { Target = TimeSpan.FromDays(2) },
                new ProcessStage(FieldWork, new("Maastotyö", "Fältarbete", "Field work"), new("Työ käynnissä paikalla", "Arbete pågår på plats", "Work on site"), StageCategory.InProgress, TimeSpan.FromDays(1), ToEnter: StageNeeds.Owner | StageNeeds.Place),
            },
            _ => [stage],
        })],
        [.. CommonProcess.Version.Moves, .. Ways()]);

    /// <summary>Field work is reached from work at the desk, and goes where that goes.</summary>
    private static IEnumerable<ProcessMove> Ways()
    {
        var desk = CommonProcess.IdOf(StageCategory.InProgress);
        return CommonProcess.Version.Moves.Where(m => m.From == desk).Select(m => new ProcessMove(FieldWork, m.To))
            .Concat([new(desk, FieldWork), new(FieldWork, desk), new(CommonProcess.IdOf(StageCategory.Waiting), FieldWork)]);
    }
}

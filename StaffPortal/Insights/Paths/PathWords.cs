using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Paths;

/// <summary>What places and ways are called, in the reader's language.</summary>
public sealed class PathWords(CatalogueDirectory catalogue, StaffDirectory staff, IStringLocalizer<PathsTexts> T)
{
    public const string Arrow = " → ";

    public string Of(PathPlace place)
    {
        if (place.Process is { } process && place.Category is { } category)
            return catalogue.Current.Processes.TryGetValue(new(process), out var known)
                && known.Versions.Reverse().SelectMany(v => v.Stages).FirstOrDefault(s => s.Id == place.Stage) is { Name.Here: { Length: > 0 } name } ? name : Stage(category);
        return place.Category is { } kind ? Stage(kind)
            : place.Team is { } team ? staff.Current.Team(new TeamId(team))?.Name.Here ?? T["Place.Gone"] : T["Place.NoTeam"];
    }

    public string Of(PathStep step) => $"{Of(step.From)}{Arrow}{Of(step.To)}";

    public string Of(PathVariant variant) => string.Join(Arrow, variant.Places.Select(Of));

    /// <summary>Department or team.</summary>
    public string Unit(Guid? unit, bool isTeam) => unit is not { } id ? T["Place.NoTeam"]
        : (isTeam ? staff.Current.Team(new TeamId(id))?.Name.Here : catalogue.Current.Departments.GetValueOrDefault(new DepartmentId(id))?.Name.Here) ?? T["Place.Gone"];

    /// <summary>What stands on an arrow: how often it was gone, and the number asked for.</summary>
    public string Label(PathStep step, PathNumber number, Measure measure)
    {
        var length = Number(step.Times, number, measure);
        return (step.Times.IsOver && !step.IsRework ? "▲ " : step.IsRework ? "↺ " : "") + Figures.Whole(step.Moves) + (length is null ? "" : $" · {length}");
    }

    /// <summary>Null where there is none.</summary>
    public string? Number(PathTimes times, PathNumber number, Measure measure) => number switch
    {
        PathNumber.Median => times.Median is { } median ? Lengths.Say(median, measure) : null,
        PathNumber.P90 => times.P90 is { } p90 ? Lengths.Say(p90, measure) : null,
        _ => times.Cost is > 0 and var cost ? T["Cost.AWeek", Lengths.Say(cost, Measure.Service)].Value : null,
    };

    /// <summary>What stands in a place beside its cases.</summary>
    public string Time(PathTimes times, Measure measure) => times.Target is { } target && measure == Measure.Service
        ? T["Map.OfTarget", Lengths.Say(times.Median, measure), Lengths.Say(target, Measure.Service)]
        : times.Median is { } median ? Lengths.Say(median, measure) : "";

    /// <summary>A place as screen readers say it; begins with what stands there (WCAG 2.5.3).</summary>
    public string Spoken(PathStop stop, Measure measure)
    {
        var said = $"{Of(stop.Place)} {T["Map.Cases", Figures.Whole(stop.Cases)]} {Time(stop.Times, measure)}".TrimEnd() + $", {T["Spoken.Visits", Figures.Whole(stop.Visits)]}";
        return stop.Times.Target is { } target ? $"{said}, {T[stop.Times.IsOver ? "Spoken.Over" : "Spoken.Within", Lengths.Say(target, Measure.Service)]}" : said;
    }

    public string Spoken(PathStep step, PathNumber number, Measure measure)
    {
        var said = $"{Label(step, number, measure)}: {T["Spoken.Way", Of(step.From), Of(step.To), Figures.Whole(step.Moves), Lengths.Say(step.Times.Median, measure)]}";
        if (step.Times.IsOver)
            said += $", {T["Spoken.Over", Lengths.Say(step.Times.Target, Measure.Service)]}";
        return step.IsRework ? $"{said}, {T["Spoken.Rework"]}" : said;
    }

    private static string Stage(StageCategory category) => SharedTexts.Say(Cultures.Current, $"Stage.{category}");
}

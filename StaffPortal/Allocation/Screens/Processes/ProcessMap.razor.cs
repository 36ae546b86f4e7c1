using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffPortal.Catalogue;

namespace StaffPortal.Allocation.Screens.Processes;

/// <summary>A process drawn: stages from left to right, ways on above them, ways back below. With a stage chosen its ways stand out.</summary>
public sealed partial class ProcessMap
{
    private const int NodeWidth = 108;
    private const int NodeHeight = 42;
    private const int Gap = 24;
    private const int Margin = 8;
    private const int LongestName = 16;

    // An arc over one stage is this high, and so much higher for each stage more.
    private const int FirstRise = 22;
    private const int Rise = 13;

    [Parameter, EditorRequired]
    public IReadOnlyList<(int Id, string Name, StageCategory Category)> Stages { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyCollection<ProcessMove> Moves { get; set; } = [];

    /// <summary>0 for none.</summary>
    [Parameter]
    public int Chosen { get; set; }

    [Parameter]
    public EventCallback<int> OnChoose { get; set; }

    private int Width => Stages.Count * (NodeWidth + Gap) - Gap + 2 * Margin;

    private int Top => Margin + RiseOf(Spans.Where(s => s > 1).DefaultIfEmpty(0).Max());

    private int Height => Top + NodeHeight + RiseOf(Spans.Where(s => s < 0).Select(s => -s).DefaultIfEmpty(0).Max()) + Margin;

    private IEnumerable<int> Spans => Moves.Select(m => PlaceOf(m.To) - PlaceOf(m.From));

    private string Said => string.Join("; ", Stages.Select(s => T["Processes.MapStage", s.Name, Goals(s.Id)].Value));

    private IEnumerable<(ProcessMove Move, string Path, bool IsBack, string Look)> Ways => Moves
        .Where(m => PlaceOf(m.From) >= 0 && PlaceOf(m.To) >= 0)
        // What stands out is drawn last, over the others.
        .OrderBy(m => m.From == Chosen).ThenBy(m => m.From).ThenBy(m => m.To)
        .Select(m =>
        {
            var isBack = PlaceOf(m.To) < PlaceOf(m.From);
            return (m, PathOf(PlaceOf(m.From), PlaceOf(m.To)), isBack, $"way{(isBack ? " back" : "")}{(Chosen == 0 ? "" : m.From == Chosen ? " on" : " off")}");
        });

    private string Goals(int from)
    {
        var names = Moves.Where(m => m.From == from).Select(m => Stages.FirstOrDefault(s => s.Id == m.To).Name).OfType<string>().ToList();
        return names.Count == 0 ? "–" : string.Join(", ", names);
    }

    private int PlaceOf(int id)
    {
        for (var n = 0; n < Stages.Count; n++)
            if (Stages[n].Id == id)
                return n;
        return -1;
    }

    private string PathOf(int from, int to)
    {
        if (to == from + 1)
            return string.Create(CultureInfo.InvariantCulture, $"M{XOf(from) + NodeWidth} {Top + NodeHeight / 2}H{XOf(to) - 1}");
        var (start, end) = to > from ? (XOf(from) + NodeWidth * 2 / 3, XOf(to) + NodeWidth / 3) : (XOf(from) + NodeWidth / 3, XOf(to) + NodeWidth * 2 / 3);
        var (edge, peak) = to > from
            ? (Top, Top - RiseOf(to - from) * 4 / 3 + 4)
            : (Top + NodeHeight, Top + NodeHeight + RiseOf(from - to) * 4 / 3 - 4);
        return string.Create(CultureInfo.InvariantCulture, $"M{start} {edge}C{start} {peak} {end} {peak} {end} {edge}");
    }

    private static int XOf(int place) => Margin + place * (NodeWidth + Gap);

    private static int RiseOf(int span) => span <= 0 ? 0 : FirstRise + (span - 1) * Rise;

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…";
}

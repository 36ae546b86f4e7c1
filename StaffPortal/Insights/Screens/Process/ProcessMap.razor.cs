using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls.Charts;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Paths;
using StaffPortal.Insights.Paths.Layout;
using StaffPortal.Insights.Screens.Charts;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Screens.Process;

/// <summary>The map drawn: one stop of the Tab key, arrows go from a place to the ways that leave it and on.</summary>
public sealed partial class ProcessMap
{
    private const double Thinnest = 1.6;
    private const double Thickest = 13;

    private readonly List<Part> elements = [];
    private int current;
    private object? drawnOf;

    [Parameter, EditorRequired]
    public PathMap Map { get; set; } = PathMap.Empty;

    [Parameter, EditorRequired]
    public ProcessAddress Address { get; set; } = new();

    [Parameter, EditorRequired]
    public Measure Measure { get; set; }

    [Parameter, EditorRequired]
    public PathWords Words { get; set; } = default!;

    [Parameter, EditorRequired]
    public EventCallback<PathKey> OnChoose { get; set; }

    [Inject]
    private IStringLocalizer<PathsTexts> T { get; set; } = default!;

    private MapPicture Picture { get; set; } = new(0, 0, [], []);

    /// <summary>Places in their order, each with the ways that leave it.</summary>
    private IReadOnlyList<Item> Items { get; set; } = [];

    private int Current => Math.Clamp(current, 0, Math.Max(0, Items.Count - 1));

    /// <summary>The keyboard goes to a place or way; to the first place when it is not shown any more.</summary>
    public async Task FocusAsync(PathKey key)
    {
        current = Math.Max(0, Items.Index().Where(i => i.Item.Key == key).Select(i => i.Index).FirstOrDefault());
        if (Items.Count > 0)
            await elements[current].Element.FocusAsync();
    }

    protected override void OnParametersSet()
    {
        // A picture is laid out when what it shows is another.
        var shown = (Map, Address.ShowsRework, Address.Number, Measure, Cultures.Current);
        if (shown.Equals(drawnOf))
            return;
        drawnOf = shown;
        List<PathStep> steps = [.. Map.Steps.Where(s => Address.ShowsRework || !s.IsRework)];
        Picture = MapLayout.Of(
            [.. Map.Places.Select(p => new MapNode(p.Place.Key, p.Place.IsWait))],
            [.. steps.Select(s => new MapEdge(s.From.Key, s.To.Key, s.Moves, s.IsRework, LabelWidth(Words.Label(s, Address.Number, Measure))))]);
        Items = [.. Map.Places.SelectMany(p => steps.Where(s => s.From == p.Place).Select(s => new Item(null, s)).Prepend(new(p, null)))];
        while (elements.Count < Items.Count)
            elements.Add(new());
    }

    private static string S(double place) => Scale.Svg(place);

    private static double LabelWidth(string label) => (label.Length * 6.5) + 14;

    private static string Cut(string name, int most) => name.Length <= most ? name : name[..(most - 1)].TrimEnd() + "…";

    private PathStep Step(MapLine line) => Map.Of(line.From, line.To)!;

    private double Width(PathStep step)
    {
        var most = Map.Steps.Max(s => s.Cases);
        var width = Thinnest + ((Thickest - Thinnest) * Math.Sqrt((double)step.Cases / most));
        return step.IsRework ? Math.Min(width, 4.6) : width;
    }

    private bool IsAt(PathStep step) => Address.At == new PathKey(step.From.Key, step.To.Key);

    private string Pressed(PathKey key) => Address.At == key ? "true" : "false";

    private string Look(PathStep step) =>
        $"{(step.IsRework ? "back" : step.Times.IsOver ? "over" : "on")} {(Variant is { } path && !path.Places.Zip(path.Places.Skip(1)).Contains((step.From, step.To)) ? "dim" : "")}";

    private string Look(PathStop stop) =>
        $"{(stop.Times.IsOver && Map.Dearest?.From == stop.Place ? "worst" : stop.Times.IsOver ? "over" : "")} {(Variant is { } path && !path.Places.Contains(stop.Place) ? "dim" : "")} {(Address.At == new PathKey(stop.Place.Key) ? "at" : "")}";

    private PathVariant? Variant => Address.Variant is { } n && n < Map.Variants.Count ? Map.Variants[n] : null;

    private Task ChooseAsync(int n)
    {
        current = n;
        return OnChoose.InvokeAsync(Items[n].Key);
    }

    private async Task Key(KeyboardEventArgs pressed)
    {
        var to = pressed.Key switch
        {
            "ArrowDown" or "ArrowRight" => Current + 1,
            "ArrowUp" or "ArrowLeft" => Current - 1,
            "Home" => 0,
            "End" => Items.Count - 1,
            _ => -1,
        };
        if (pressed.Key is "Enter" or " ")
            await ChooseAsync(Current);
        else if (to >= 0 && to < Items.Count)
        {
            current = to;
            await elements[to].Element.FocusAsync();
        }
    }

    private sealed record Item(PathStop? Stop, PathStep? Step)
    {
        public PathKey Key => Stop is { } stop ? new(stop.Place.Key) : new(Step!.From.Key, Step.To.Key);
    }

    private sealed class Part
    {
        public ElementReference Element;
    }
}

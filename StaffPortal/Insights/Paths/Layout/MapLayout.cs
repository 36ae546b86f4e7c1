namespace StaffPortal.Insights.Paths.Layout;

/// <summary>
/// Lays a map out: pure, the same map always looks the same. The most used way through stands in the middle, from above to below; other places stand
/// beside it at the height of what is before and after them; ways that pass places by bend out to the left, those that lead back to the right.
/// </summary>
public sealed class MapLayout
{
    private const double Column = MapBox.Width + 132;
    private const double Row = MapBox.Height + 62;
    private const double Margin = 14;
    private const double Lane = 30;

    /// <summary>Between two places of one column, in rows.</summary>
    private const double Apart = 0.75;

    private static readonly double[] LabelPlaces = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85];

    private readonly Dictionary<string, (int Column, double Row)> places = [];
    private readonly Dictionary<string, int> order;
    private readonly IReadOnlyList<MapNode> nodes;
    private readonly IReadOnlyList<MapEdge> edges;
    private readonly Dictionary<(string Key, bool IsRight), int> ports = [];
    private readonly List<(bool IsRight, double Top, double Bottom)> lanes = [];

    private MapLayout(IReadOnlyList<MapNode> nodes, IReadOnlyList<MapEdge> edges)
    {
        this.nodes = nodes;
        order = nodes.Index().ToDictionary(n => n.Item.Key, n => n.Index);
        this.edges = [.. edges.Where(e => order.ContainsKey(e.From) && order.ContainsKey(e.To))];
    }

    public static MapPicture Of(IReadOnlyList<MapNode> nodes, IReadOnlyList<MapEdge> edges) => nodes.Count == 0 ? new(0, 0, [], []) : new MapLayout(nodes, edges).Draw();

    private MapPicture Draw()
    {
        PlaceMiddle();
        foreach (var node in nodes.Where(n => !places.ContainsKey(n.Key)))
            PlaceBeside(node);
        List<MapBox> boxes = [.. nodes.Select(n => new MapBox(n.Key, places[n.Key].Column * Column, places[n.Key].Row * Row))];
        var byKey = boxes.ToDictionary(b => b.Key);
        // Short bends inside long ones.
        var curves = edges.OrderBy(e => Math.Abs(places[e.From].Row - places[e.To].Row)).ThenByDescending(e => e.Weight).ThenBy(e => order[e.From]).ThenBy(e => order[e.To])
            .ToDictionary(e => e, e => CurveOf(e, byKey[e.From], byKey[e.To], boxes));
        List<(double X, double Y, double Width)> labels = [];
        List<MapLine> lines = [];
        foreach (var edge in edges.OrderByDescending(e => e.Weight).ThenBy(e => order[e.From]).ThenBy(e => order[e.To]))
        {
            var (x, y) = LabelOf(curves[edge], edge.LabelWidth, boxes, labels);
            labels.Add((x, y, edge.LabelWidth));
            lines.Add(new(edge.From, edge.To, curves[edge], x, y, edge.LabelWidth));
        }
        return Framed(boxes, lines);
    }

    /// <summary>From the first place along the most used ways on.</summary>
    private void PlaceMiddle()
    {
        var at = nodes.FirstOrDefault(n => !n.IsAside) ?? nodes[0];
        for (var row = 0; ; row++)
        {
            places[at.Key] = (0, row);
            var next = edges.Where(e => e.From == at.Key && !e.IsBack && order[e.To] > order[at.Key] && !places.ContainsKey(e.To) && !nodes[order[e.To]].IsAside)
                .OrderByDescending(e => e.Weight).ThenBy(e => order[e.To]).FirstOrDefault();
            if (next is null)
                return;
            at = nodes[order[next.To]];
        }
    }

    private void PlaceBeside(MapNode node)
    {
        var wished = Math.Max(0, WishedRow(node.Key));
        var best = (Cost: double.MaxValue, Column: 1, Row: 0d);
        for (var column = 1; column <= nodes.Count; column++)
        {
            foreach (var side in new[] { node.IsAside ? 1 : -1, node.IsAside ? -1 : 1 })
            {
                for (var step = 0; step <= 2 * nodes.Count; step++)
                {
                    // 0, ½, −½, 1, −1 …
                    var row = wished + ((step + 1) / 2 * (step % 2 == 1 ? 0.5 : -0.5));
                    var cost = (Math.Abs(row - wished) * 1.4) + (column * 2.4) + (side == (node.IsAside ? 1 : -1) ? 0 : 0.5) + (0.2 * places.Values.Count(p => Math.Sign(p.Column) == side));
                    if (row >= 0 && cost < best.Cost && !places.Values.Any(p => p.Column == side * column && Math.Abs(p.Row - row) < Apart))
                        best = (cost, side * column, row);
                }
            }
            if (best.Cost < (column + 1) * 2.4)
                break;
        }
        places[node.Key] = (best.Column, best.Row);
    }

    /// <summary>Between what comes before and what comes after, by how much the ways are used; a pause a little below what it interrupts.</summary>
    private double WishedRow(string key)
    {
        var (sum, weight) = (0d, 0d);
        var isAside = nodes[order[key]].IsAside;
        foreach (var edge in edges.Where(e => e.From != e.To && (e.To == key || (e.From == key && !isAside))))
        {
            if (!places.TryGetValue(edge.From == key ? edge.To : edge.From, out var other))
                continue;
            sum += edge.Weight * (other.Row + (isAside || order[edge.From == key ? edge.To : edge.From] < order[key] ? 0.5 : -0.5));
            weight += edge.Weight;
        }
        return weight > 0 ? Math.Round(2 * sum / weight) / 2 : order[key] / 2d;
    }

    private MapCurve CurveOf(MapEdge edge, MapBox from, MapBox to, List<MapBox> boxes)
    {
        if (from == to)
        {
            // Wide enough for its label to stand beside the place.
            var (y, handle) = (from.Y + (MapBox.Height / 2), from.Right + (((edge.LabelWidth / 2) + 10) / 0.75));
            return new(from.Right, y - 12, handle, y - 22, handle, y + 22, from.Right, y + 12);
        }
        var (start, end) = (places[edge.From], places[edge.To]);
        if (start.Column == end.Column)
        {
            var isNext = to.Y > from.Y && !places.Values.Any(p => p.Column == start.Column && p.Row > start.Row && p.Row < end.Row);
            return isNext && !edge.IsBack
                ? new(from.Middle, from.Bottom, from.Middle, from.Bottom + ((to.Y - from.Bottom) / 3), to.Middle, to.Y - ((to.Y - from.Bottom) / 3), to.Middle, to.Y)
                : Bend(from, to, edge.IsBack || to.Y < from.Y, boxes);
        }
        var side = Math.Sign(end.Column - start.Column);
        if (to.Y >= from.Bottom + 3 && end.Row - start.Row < 1.2)
        {
            var (begin, tx) = (side > 0 ? from.Right : from.X, to.Middle - (side * MapBox.Width * 0.12));
            return new(begin, Port(from, side > 0), begin + ((tx - begin) * 0.6), Port(from, side > 0, again: true), tx, to.Y - Math.Max(26, (to.Y - from.Bottom) * 0.6), tx, to.Y);
        }
        if (to.Y >= from.Bottom + 3)
        {
            var (x, tx) = (from.Middle + (side * MapBox.Width * 0.3), to.Middle - (side * MapBox.Width * 0.12));
            var pull = Math.Max(28, (to.Y - from.Bottom) * 0.55);
            return new(x, from.Bottom, x, from.Bottom + pull, tx, to.Y - pull, tx, to.Y);
        }
        if (to.Bottom + 3 <= from.Y)
        {
            var (y, tx) = (Port(from, side > 0), to.Middle + (-side * MapBox.Width * 0.18));
            var pull = Math.Max(28, (from.Y - to.Bottom) * 0.6);
            return new(side > 0 ? from.Right : from.X, y, (side > 0 ? from.Right : from.X) + (side * 46), y, tx, to.Bottom + pull, tx, to.Bottom);
        }
        var (sx, ex) = (side > 0 ? from.Right : from.X, side > 0 ? to.X : to.Right);
        return new(sx, Port(from, side > 0), sx + ((ex - sx) / 2), Port(from, side > 0, again: true), sx + ((ex - sx) / 2), Port(to, side < 0), ex, Port(to, side < 0, again: true));
    }

    /// <summary>Around all that stands between, on a lane of its own.</summary>
    private MapCurve Bend(MapBox from, MapBox to, bool isRight, List<MapBox> boxes)
    {
        var (top, bottom) = (Math.Min(from.Y, to.Y), Math.Max(from.Bottom, to.Bottom));
        var between = boxes.Where(b => b.Y < bottom && b.Bottom > top);
        var edge = isRight ? between.Max(b => b.Right) : between.Min(b => b.X);
        var taken = lanes.Count(l => l.IsRight == isRight && l.Top < bottom && l.Bottom > top);
        lanes.Add((isRight, top, bottom));
        var start = isRight ? from.Right : from.X;
        var reach = edge + ((isRight ? 1 : -1) * (28 + (taken * Lane)));
        // The middle of such a curve lies at three quarters of the way to its handles.
        var handle = start + ((reach - start) / 0.75);
        return new(start, Port(from, isRight), handle, Port(from, isRight, again: true), handle, Port(to, isRight), isRight ? to.Right : to.X, Port(to, isRight, again: true));
    }

    /// <summary>Where a line leaves or meets a side, a little beside the ones before.</summary>
    private double Port(MapBox box, bool isRight, bool again = false)
    {
        var used = ports.GetValueOrDefault((box.Key, isRight)) - (again ? 1 : 0);
        if (!again)
            ports[(box.Key, isRight)] = used + 1;
        var offset = (used + 1) / 2 * 9 * (used % 2 == 1 ? 1 : -1);
        return box.Y + (MapBox.Height / 2) + Math.Clamp(offset, -22, 22);
    }

    /// <summary>On its line, where it hides least.</summary>
    private static (double X, double Y) LabelOf(MapCurve curve, double width, List<MapBox> boxes, List<(double X, double Y, double Width)> labels)
    {
        var (best, least) = (curve.At(0.5), double.MaxValue);
        foreach (var t in LabelPlaces)
        {
            var (x, y) = curve.At(t);
            var hidden = boxes.Sum(b => Shared(x, y, width, b.Middle, b.Y + (MapBox.Height / 2), MapBox.Width, MapBox.Height)) * 2
                + labels.Sum(l => Shared(x, y, width, l.X, l.Y, l.Width, MapLine.LabelHeight));
            if (hidden < least)
                (best, least) = ((x, y), hidden);
            if (hidden == 0)
                break;
        }
        return best;
    }

    private static double Shared(double x, double y, double width, double otherX, double otherY, double otherWidth, double otherHeight) =>
        Math.Max(0, ((width + otherWidth) / 2) + 4 - Math.Abs(x - otherX)) * Math.Max(0, ((MapLine.LabelHeight + otherHeight) / 2) + 2 - Math.Abs(y - otherY));

    private static MapPicture Framed(List<MapBox> boxes, List<MapLine> lines)
    {
        List<(double X, double Y)> points =
        [
            .. boxes.SelectMany(b => new[] { (b.X, b.Y), (b.Right, b.Bottom) }),
            .. lines.SelectMany(l => new[] { (l.LabelX - (l.LabelWidth / 2), l.LabelY - (MapLine.LabelHeight / 2)), (l.LabelX + (l.LabelWidth / 2), l.LabelY + (MapLine.LabelHeight / 2)) }),
            .. lines.SelectMany(l => Enumerable.Range(0, 11).Select(n => l.Course.At(n / 10d))),
        ];
        var (x, y) = (Margin - points.Min(p => p.X), Margin - points.Min(p => p.Y));
        return new(
            points.Max(p => p.X) + x + Margin, points.Max(p => p.Y) + y + Margin, [.. boxes.Select(b => b with { X = b.X + x, Y = b.Y + y })],
            [.. lines.Select(l => l with { Course = l.Course.Moved(x, y), LabelX = l.LabelX + x, LabelY = l.LabelY + y })]);
    }
}

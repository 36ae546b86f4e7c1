using CsCheck;
using StaffPortal.Insights.Paths.Layout;
using Xunit;

namespace StaffPortal.Tests.Insights.Paths.Layout;

public sealed class MapLayoutTests
{
    private static readonly Gen<(List<MapNode> Nodes, List<MapEdge> Edges)> Maps = Gen.Int[1, 24].SelectMany(count =>
        Gen.Select(Gen.Bool.List[count], Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], Gen.Int[1, 10_000], Gen.Int[0, 9]).List[0, 3 * count]))
        .Select(map => (map.Item1.Select((aside, n) => new MapNode($"n{n}", aside && n % 4 == 3)).ToList(),
            map.Item2.Select(e => new MapEdge($"n{e.Item1}", $"n{e.Item2}", e.Item3, e.Item4 == 0 || e.Item2 <= e.Item1, 70 + (e.Item4 * 8))).DistinctBy(e => (e.From, e.To)).ToList()));

    [Fact]
    public void Places_never_hide_one_another_and_all_is_within_the_picture() => Maps.Sample(map =>
    {
        var picture = MapLayout.Of(map.Nodes, map.Edges);

        Assert.Equal(map.Nodes.Select(n => n.Key), picture.Boxes.Select(b => b.Key));
        Assert.Equal(map.Edges.Count, picture.Lines.Count);
        for (var one = 0; one < picture.Boxes.Count; one++)
            for (var other = one + 1; other < picture.Boxes.Count; other++)
                Assert.True(
                    Math.Abs(picture.Boxes[one].X - picture.Boxes[other].X) >= MapBox.Width + 20 || Math.Abs(picture.Boxes[one].Y - picture.Boxes[other].Y) >= MapBox.Height + 20,
                    $"{picture.Boxes[one]} lies on {picture.Boxes[other]}.");
        Assert.All(picture.Boxes, b => Assert.True(b.X >= 0 && b.Y >= 0 && b.Right <= picture.Width && b.Bottom <= picture.Height));
        Assert.All(picture.Lines, l =>
        {
            for (var t = 0d; t <= 1; t += 0.1)
                Assert.True(l.Course.At(t) is var (x, y) && x >= 0 && y >= 0 && x <= picture.Width && y <= picture.Height);
            Assert.InRange(l.LabelX, l.LabelWidth / 2, picture.Width - (l.LabelWidth / 2));
        });
    }, iter: 3_000);

    [Fact]
    public void The_same_map_always_looks_the_same() => Maps.Sample(map =>
    {
        var (once, again) = (MapLayout.Of(map.Nodes, map.Edges), MapLayout.Of(map.Nodes, [.. map.Edges.AsEnumerable().Reverse()]));

        Assert.Equal((once.Width, once.Height), (again.Width, again.Height));
        Assert.Equal(once.Boxes, again.Boxes);
        Assert.Equal(once.Lines, again.Lines);
    }, iter: 500);

    [Fact]
    public void Lines_begin_and_end_at_their_places() => Maps.Sample(map =>
    {
        var picture = MapLayout.Of(map.Nodes, map.Edges);
        var boxes = picture.Boxes.ToDictionary(b => b.Key);

        Assert.All(picture.Lines, l =>
        {
            var (from, to) = (boxes[l.From], boxes[l.To]);
            Assert.True(OnEdge(from, l.Course.X0, l.Course.Y0) && OnEdge(to, l.Course.X3, l.Course.Y3), $"{l.From} to {l.To}: {l.Course}");
        });
    }, iter: 1_000);

    [Fact]
    public void The_most_used_way_goes_straight_down_and_a_pause_stands_beside_it()
    {
        var picture = MapLayout.Of(
            [new("received"), new("work"), new("wait", IsAside: true), new("done")],
            [new("received", "work", 100, false, 80), new("work", "done", 90, false, 80), new("work", "wait", 95, false, 80), new("wait", "work", 95, false, 80), new("done", "work", 10, true, 80), new("received", "done", 5, false, 80)]);

        var (received, work, wait, done) = (picture.Boxes[0], picture.Boxes[1], picture.Boxes[2], picture.Boxes[3]);
        Assert.Equal((received.X, work.X), (work.X, done.X));
        Assert.True(received.Bottom < work.Y && work.Bottom < done.Y && wait.X > work.Right);
        Assert.True(Line("done", "work").Course.At(0.5).X > wait.Right, "What leads back bends around what stands between, to the right.");
        Assert.True(Line("received", "done").Course.At(0.5).X < work.X);

        MapLine Line(string from, string to) => picture.Lines.Single(l => l.From == from && l.To == to);
    }

    [Fact]
    public void No_places_make_no_picture() => Assert.Equal((0, 0, 0), (MapLayout.Of([], []).Width, MapLayout.Of([], []).Boxes.Count, MapLayout.Of([], []).Lines.Count));

    private static bool OnEdge(MapBox box, double x, double y) =>
        x >= box.X - 0.01 && x <= box.Right + 0.01 && y >= box.Y - 0.01 && y <= box.Bottom + 0.01
        && (Math.Abs(x - box.X) < 0.01 || Math.Abs(x - box.Right) < 0.01 || Math.Abs(y - box.Y) < 0.01 || Math.Abs(y - box.Bottom) < 0.01);
}

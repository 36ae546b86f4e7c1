using System.Text;

namespace StaffPortal.Controls.Charts;

/// <summary>Paths of SVG.</summary>
public static class Drawing
{
    /// <summary>A line through the points; a point without a value breaks it.</summary>
    public static string Line(IEnumerable<(double X, double? Y)> points)
    {
        var path = new StringBuilder();
        var isDown = false;
        foreach (var (x, y) in points)
        {
            if (y is { } known)
                path.Append(isDown ? 'L' : 'M').Append(Scale.Svg(x)).Append(' ').Append(Scale.Svg(known));
            isDown = y is not null;
        }
        return path.ToString();
    }

    /// <summary>The area between two lines, piece by piece where both are known.</summary>
    public static string Band(IEnumerable<(double X, double? Low, double? High)> points)
    {
        var path = new StringBuilder();
        List<(double X, double Low, double High)> piece = [];
        foreach (var (x, low, high) in points.Append((0, null, null)))
        {
            if (low is { } bottom && high is { } top)
            {
                piece.Add((x, bottom, top));
                continue;
            }
            if (piece.Count > 1)
            {
                path.Append('M').AppendJoin('L', piece.Select(p => $"{Scale.Svg(p.X)} {Scale.Svg(p.High)}"));
                path.Append('L').AppendJoin('L', Enumerable.Reverse(piece).Select(p => $"{Scale.Svg(p.X)} {Scale.Svg(p.Low)}")).Append('Z');
            }
            piece.Clear();
        }
        return path.ToString();
    }
}

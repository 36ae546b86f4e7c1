using System.Globalization;

namespace StaffPortal.Insights.Paths.Layout;

/// <summary>One cubic Bézier curve, drawn as a line that ends in an arrow.</summary>
public readonly record struct MapCurve(double X0, double Y0, double X1, double Y1, double X2, double Y2, double X3, double Y3)
{
    private const double ArrowLength = 10;

    /// <summary>The line, up to the foot of its arrow.</summary>
    public string Path
    {
        get
        {
            var (x, y) = Foot;
            return $"M{Said(X0)} {Said(Y0)}C{Said(X1)} {Said(Y1)} {Said(X2 + x - X3)} {Said(Y2 + y - Y3)} {Said(x)} {Said(y)}";
        }
    }

    /// <summary>The arrow's triangle.</summary>
    /// <param name="half">Half its width.</param>
    public string Arrow(double half)
    {
        var (fx, fy) = Foot;
        var (dx, dy) = Direction;
        return $"M{Said(X3)} {Said(Y3)}L{Said(fx - (dy * half))} {Said(fy + (dx * half))}L{Said(fx + (dy * half))} {Said(fy - (dx * half))}Z";
    }

    public (double X, double Y) At(double t)
    {
        var u = 1 - t;
        return ((u * u * u * X0) + (3 * u * u * t * X1) + (3 * u * t * t * X2) + (t * t * t * X3), (u * u * u * Y0) + (3 * u * u * t * Y1) + (3 * u * t * t * Y2) + (t * t * t * Y3));
    }

    public MapCurve Moved(double x, double y) => new(X0 + x, Y0 + y, X1 + x, Y1 + y, X2 + x, Y2 + y, X3 + x, Y3 + y);

    private (double X, double Y) Direction
    {
        get
        {
            var (dx, dy) = (X3 - X2, Y3 - Y2);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            return length < 1e-6 ? (0, 1) : (dx / length, dy / length);
        }
    }

    private (double X, double Y) Foot => (X3 - (Direction.X * ArrowLength), Y3 - (Direction.Y * ArrowLength));

    private static string Said(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);
}

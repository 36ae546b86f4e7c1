namespace StaffPortal.Insights.Paths.Layout;

/// <summary>A place to be drawn; given in the order cases come to them.</summary>
/// <param name="Key">Names it.</param>
/// <param name="IsAside">It never stands in the middle: a pause.</param>
public sealed record MapNode(string Key, bool IsAside = false);

/// <summary>A way to be drawn.</summary>
/// <param name="Weight">How much it is used; the most used make the middle column.</param>
/// <param name="IsBack">It leads back: it stays out of the middle column and bends to the right.</param>
/// <param name="LabelWidth">Of what is written on it.</param>
public sealed record MapEdge(string From, string To, double Weight, bool IsBack, double LabelWidth);

/// <summary>A place on the picture, by its left upper corner.</summary>
public sealed record MapBox(string Key, double X, double Y)
{
    public const double Width = 178;
    public const double Height = 54;

    public double Middle => X + (Width / 2);

    public double Bottom => Y + Height;

    public double Right => X + Width;
}

/// <summary>A way on the picture.</summary>
/// <param name="Course">The line.</param>
/// <param name="LabelX">The middle of its label.</param>
/// <param name="LabelY">As before.</param>
/// <param name="LabelWidth">Of its label.</param>
public sealed record MapLine(string From, string To, MapCurve Course, double LabelX, double LabelY, double LabelWidth)
{
    public const double LabelHeight = 20;
}

/// <summary>All of it, from zero.</summary>
public sealed record MapPicture(double Width, double Height, IReadOnlyList<MapBox> Boxes, IReadOnlyList<MapLine> Lines);

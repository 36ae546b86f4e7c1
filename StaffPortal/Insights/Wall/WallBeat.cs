namespace StaffPortal.Insights.Wall;

/// <param name="Program">Which build of the program says it.</param>
/// <param name="Now">Milliseconds since 1970, by the server's clock: a screen's own may be wrong.</param>
/// <param name="Offset">Of the municipality's zone, minutes.</param>
/// <param name="Age">Milliseconds since the server last followed the journal.</param>
/// <param name="Board">The picture; null when it is the same as before.</param>
public sealed record WallBeat(string Program, long Now, int Offset, int Age, string? Board);

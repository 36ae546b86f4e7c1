namespace StaffPortal.Benchmarks.Hosting;

/// <summary>Where the sources and what was built of them stand.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Debug or Release, as this program was built.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "StaffPortal.sln")))
                return at.FullName;
        throw new InvalidOperationException($"No StaffPortal.sln stands above {folder}.");
    }
}

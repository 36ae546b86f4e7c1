using System.Runtime.CompilerServices;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

/// <summary>Maps and files for tests of the import: small ones by hand, and those other cities published.</summary>
public static class Sources
{
    public const string Columns = "id,made,due,done,state,via,unit,queue,kind,what,where,area,y,x";

    public const string Map = """
        {
          "source": "small", "zone": "Europe/Helsinki", "id": "id",
          "opened": { "column": "made", "format": "yyyy-MM-dd HH:mm" },
          "target": { "column": "due", "format": ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"] },
          "closed": { "column": "done", "format": ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"] },
          "status": { "column": "state", "values": { "RESOL": "closed", "OPEN": "received", "CANC": "cancelled", "DUP": "duplicate" } },
          "channel": { "column": "via", "values": { "PHONE": "phone", "WEB": "web" } },
          "department": { "column": "unit" }, "team": { "column": "queue" }, "service": { "column": "kind" },
          "subject": "what", "description": ["what", "where"], "address": "where", "district": "area", "lat": "y", "long": "x"
        }
        """;

    public static TimeZoneInfo Helsinki { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    public static ImportMap SmallMap { get; } = ImportMap.Read(Map).Map!;

    public static string Row(
        string id, string made = "2026-01-05 08:00", string due = "", string done = "", string state = "OPEN", string via = "PHONE", string unit = "Streets",
        string queue = "Roads", string kind = "pothole", string what = "Hole", string where = "Näsintie 4", string area = "Centre", string y = "61.5", string x = "23.8") =>
        $"{id},{made},{due},{done},{state},{via},{unit},{queue},{kind},{what},{where},{area},{y},{x}";

    public static async Task<RowFile> FileAsync(TemporaryFolder folder, IEnumerable<string> rows, string name = "rows.csv")
    {
        var path = Path.Combine(folder.Path, name);
        await File.WriteAllLinesAsync(path, [Columns, .. rows], TestContext.Current.CancellationToken);
        return new(path);
    }

    /// <summary>Text of a map in <c>Support/Maps</c>.</summary>
    public static Task<string> MapAsync(string name, [CallerFilePath] string here = "") =>
        File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(here)!, "../../Support/Maps", name), TestContext.Current.CancellationToken);

    /// <summary>A file beside the repository; the test is skipped where there is none.</summary>
    public static RowFile Published(string name) => new(PathOf(name));

    /// <summary>Where it lies; the test is skipped as before.</summary>
    public static string PathOf(string name)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", name);
        Assert.SkipUnless(File.Exists(path), $"The published file {name} is not beside the repository.");
        return path;
    }

    public static Task<CheckedImport> CheckAsync(IReadOnlyList<RowFile> files, string map = Map, string zone = "Europe/Helsinki") =>
        new HistoryCheck(TimeZoneInfo.FindSystemTimeZoneById(zone)).CheckAsync(map, files, null, TestContext.Current.CancellationToken);
}

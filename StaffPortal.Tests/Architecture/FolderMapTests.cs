using System.Reflection;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Architecture;

public sealed class FolderMapTests
{
    private const string CanaryRoot = "StaffPortal.Tests.Architecture.Canary";

    private static readonly IReadOnlyList<FolderUse.Use> Uses = new FolderUse(typeof(Program).Assembly.Location, "StaffPortal").All();

    [Fact]
    public void Folders_use_only_the_folders_they_may() =>
        Findings.None(Against(FolderMap.Portal, Uses));

    [Fact]
    public void Every_folder_of_the_program_stands_in_the_map() =>
        Findings.None(SourceFolders().Except(FolderMap.Portal.Folders));

    [Fact]
    public void The_map_has_no_circle() =>
        Assert.Null(FolderMap.Portal.Cycle());

    [Fact]
    public void A_circle_in_a_map_is_found() =>
        Assert.Equal(["Tickets", "Staff", "Tickets"], new FolderMap(("Tickets", "Staff"), ("Staff", "Tickets")).Cycle());

    /// <summary>The canary: the same code against a map that forbids what it does.</summary>
    [Fact]
    public void A_map_that_forbids_tickets_their_customers_is_broken_by_the_code()
    {
        var broken = new FolderMap([.. FolderMap.Portal.Folders.Select(f => (f, string.Join(", ", FolderMap.Portal.UsesOf(f).Where(u => (f, u) != ("Tickets", "Customers")).DefaultIfEmpty("–"))))]);

        var found = Against(broken, Uses);

        Assert.NotEmpty(found);
        Assert.All(found, use => Assert.Equal(("Tickets", "Customers"), (use.Folder, use.UsedFolder)));
    }

    /// <summary>One small type of <c>Canary/Low</c> per way of using a type of <c>Canary/High</c>; each way must be seen.</summary>
    [Fact]
    public void Every_way_of_using_a_type_is_seen()
    {
        var ways = typeof(FolderMapTests).Assembly.GetTypes().Where(t => t.Namespace == $"{CanaryRoot}.Low" && !t.IsNested).Select(t => t.FullName!);

        var seen = Against(new(("Low", "–"), ("High", "–")), new FolderUse(typeof(FolderMapTests).Assembly.Location, CanaryRoot).All());

        Findings.None(ways.Except(seen.Select(use => use.Type)));
        Assert.True(ways.Count() >= 12);
    }

    [Fact]
    public void No_type_is_named_like_a_folder()
    {
        var named = typeof(Program).Assembly.GetTypes().Where(t => !t.IsNested && FolderMap.Portal.Folders.Contains(t.Name)).Select(t => t.FullName);

        Findings.None(named);
    }

    [Fact]
    public void Every_folder_has_a_readme_of_5_to_15_lines()
    {
        var wrong = SourceFolders().Except([FolderMap.Program]).Where(folder => ReadmeLines(folder) is < 5 or > 15).Select(folder => $"{folder}/README.md: {ReadmeLines(folder)} lines");

        Findings.None(wrong);
    }

    [Fact]
    public void The_readme_shows_the_same_map()
    {
        var shown = new FolderMap([.. MapRows()]);

        Assert.Equal(FolderMap.Portal.Folders, shown.Folders);
        Assert.All(FolderMap.Portal.Folders, folder => Assert.Equal(FolderMap.Portal.UsesOf(folder).Order(), shown.UsesOf(folder).Order()));
    }

    private static List<FolderUse.Use> Against(FolderMap map, IEnumerable<FolderUse.Use> uses) =>
        [.. uses.Where(use => !map.Allows(use.Folder, use.UsedFolder))];

    /// <summary>First parts of the namespaces our own sources declare.</summary>
    private static IEnumerable<string> SourceFolders() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "StaffPortal"))
            .Where(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(file => Path.GetExtension(file) is ".cs" or ".razor"))
            .Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj"]);

    private static int ReadmeLines(string folder)
    {
        var readme = Path.Combine(Repository.Root, "StaffPortal", folder, "README.md");
        return File.Exists(readme) ? File.ReadAllLines(readme).Length : 0;
    }

    /// <summary>The rows of the README's table <c>| Folder | Knows | May use |</c>.</summary>
    private static IEnumerable<(string Folder, string MayUse)> MapRows() =>
        File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .SkipWhile(line => !line.StartsWith("| Folder | Knows | May use |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1].Trim('`', '[', ']').Split(']')[0], cells[3]));
}

using System.Xml.Linq;

namespace StaffPortal.Tests.Texts;

/// <summary>The texts as they stand in the repository: file by file, language by language.</summary>
internal static class TextSources
{
    public static DirectoryInfo Project { get; } = Find();

    /// <summary>The English files; each has a Finnish and a Swedish one beside it.</summary>
    public static IEnumerable<FileInfo> Neutral() =>
        Files("*.resx").Where(file => file.Name.Count(letter => letter == '.') == 1);

    public static IEnumerable<FileInfo> Files(string pattern) =>
        Project.EnumerateFiles(pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Project.FullName, file.FullName).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    public static Dictionary<string, string> Read(string path) =>
        XDocument.Load(path).Root!.Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);

    private static DirectoryInfo Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StaffPortal.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand inside the repository.");
        return new DirectoryInfo(Path.Combine(folder.FullName, "StaffPortal"));
    }
}

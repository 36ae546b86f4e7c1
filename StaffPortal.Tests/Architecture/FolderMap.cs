namespace StaffPortal.Tests.Architecture;

/// <summary>
/// Which folder of StaffPortal may use which: the decision the code, the README and this test share.
/// Where the code teaches otherwise, change it here and in the README together, and say why in the commit.
/// </summary>
public sealed class FolderMap
{
    /// <summary>Owns what stands directly in the namespace StaffPortal.</summary>
    public const string Program = "Program.cs";

    private readonly Dictionary<string, IReadOnlySet<string>> uses = [];

    /// <param name="rows">Folder and what it may use, lower folders first: "–", "all", "all above", "A, B", "+ A" or
    /// "A, B and what they may use" (both: with what those may use); what follows a semicolon is an explanation.</param>
    public FolderMap(params (string Folder, string MayUse)[] rows)
    {
        foreach (var (folder, mayUse) in rows)
            uses.Add(folder, Read(mayUse, rows).Where(used => used != folder).ToHashSet());
    }

    public static FolderMap Portal { get; } = new(
        ("Texts", "–"),
        ("Controls", "Texts"),
        ("ServiceLevels", "–"),
        ("Journal", "–"),
        ("Data", "Journal"),
        ("Rights", "Data, Journal, Texts"),
        ("Live", "Data, Journal, Rights, Controls, Texts"),
        ("Staff", "all above"),
        ("Catalogue", "+ Staff"),
        ("Customers", "+ Catalogue"),
        ("Tickets", "+ Customers"),
        ("Allocation", "+ Tickets"),
        ("Messaging", "+ Tickets"),
        ("Timeline", "+ Messaging"),
        ("Insights", "Tickets and what it may use"),
        ("Triage", "Allocation, Messaging, Tickets and what they may use"),
        ("Channels", "Allocation, Messaging, Timeline, Tickets and what they may use"),
        ("Casework", "all above"),
        ("Shell", "Rights, Live, Controls, Texts; other screens by address"),
        ("SampleTown", "all"),
        (Program, "all"));

    public IReadOnlyCollection<string> Folders => uses.Keys;

    public IReadOnlySet<string> UsesOf(string folder) => uses[folder];

    public bool Allows(string folder, string used) => folder == used || uses.TryGetValue(folder, out var allowed) && allowed.Contains(used);

    /// <summary>A way from a folder back to itself, or null: then the folders can be put in an order.</summary>
    public IReadOnlyList<string>? Cycle()
    {
        var done = new HashSet<string>();
        return uses.Keys.Select(folder => Walk(folder, [], done)).FirstOrDefault(cycle => cycle is not null);
    }

    private List<string>? Walk(string folder, List<string> way, HashSet<string> done)
    {
        if (way.Contains(folder))
            return [.. way, folder];
        if (!done.Add(folder))
            return null;
        return uses[folder].Where(uses.ContainsKey).Select(used => Walk(used, [.. way, folder], done)).FirstOrDefault(cycle => cycle is not null);
    }

    private HashSet<string> Read(string mayUse, (string Folder, string MayUse)[] rows)
    {
        var text = mayUse.Split(';')[0].Trim();
        var withTheirs = text.StartsWith('+') || text.EndsWith("may use", StringComparison.Ordinal);
        text = text.TrimStart('+').Split(" and what ")[0].Trim();
        switch (text)
        {
            case "–": return [];
            case "all above": return [.. uses.Keys];
            case "all": return [.. rows.Select(row => row.Folder).Where(folder => folder != Program)];
        }
        var named = text.Split(',', StringSplitOptions.TrimEntries);
        return withTheirs ? [.. named, .. named.SelectMany(folder => uses[folder])] : [.. named];
    }
}
